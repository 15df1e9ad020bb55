import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { postTo } from '../../src/simulator/device/transport.ts';
import { openingRequest } from '../server/envelopes.ts';
import { failedStart, startProcess } from './process.ts';
import { routine, speaker, talk } from './routine.ts';

const folder = mkdtempSync(join(tmpdir(), 'coach-host-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a host that cannot start says why in one sentence', () => {
  it('when its port is taken', async () => {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, text } = await failedStart({ PORT: String(port), DATA_DIR: folder });
    other.close();
    expect(code).toBe(1);
    expect(text).toBe(
      `Easy Back Coach cannot start. Port ${port} is already in use; choose another, for instance PORT=${port + 1}.\n`,
    );
  });

  it.each([
    ['is inside a file', join(folder, 'file', 'data')],
    ['is a file', join(folder, 'file')],
    ['is where nobody may make one, and Node would try for ever', '/proc/easy-back-coach'],
  ])('when its folder %s', async (_where, directory) => {
    writeFileSync(join(folder, 'file'), '');
    const { code, text } = await failedStart({ DATA_DIR: directory });
    expect(code).toBe(1);
    expect(text).toMatch(
      /^Easy Back Coach cannot start\. Nothing can be remembered in the folder ".*" \(.*\)\. Choose one that .* DATA_DIR=data\.\n$/,
    );
  });

  it.each([
    [{ PORT: 'door' }, 'PORT must be a whole number; it is "door".'],
    [{ PORT: '70000' }, 'PORT must be at most 65535; it is "70000".'],
    [{ HOST: '192.0.2.1' }, 'HOST "192.0.2.1" is not an address of this machine (EADDRNOTAVAIL).'],
    [{ DATA_DIR: '' }, 'DATA_DIR must be left out or filled in; it is "".'],
    [
      { ALEXA_SKILL_ID: 'mine' },
      'ALEXA_SKILL_ID must be an id that starts with amzn1.ask.skill.; it is "mine".',
    ],
    [{ OFFER_UNREVIEWED: 'no' }, 'OFFER_UNREVIEWED must be 0 or 1; it is "no".'],
    [
      { AUDIO_BASE_URL: 'http://sounds.example/' },
      'AUDIO_BASE_URL must be an https address that ends in "/"; it is "http://sounds.example/".',
    ],
  ])('when it is told %o', async (environment, sentence) => {
    const { code, text } = await failedStart({ DATA_DIR: folder, ...environment });
    expect([code, text]).toEqual([1, `Easy Back Coach cannot start. ${sentence}\n`]);
  });
});

it('a host that is told to leaves out what no clinician has reviewed', async () => {
  const host = await startProcess({ OFFER_UNREVIEWED: '0', DATA_DIR: join(folder, 'reviewed') });
  const turns = await talk(speaker(postTo(`${host.url}/simulator/alexa`)), ['desk break', 'no']);
  await host.stop();
  expect(turns.at(-1)?.speech).toContain('all on your back');
});

describe('a host that is stopped', () => {
  it('finishes the turn in flight, refuses new ones, and ends well', async () => {
    const host = await startProcess({ DATA_DIR: folder });
    const body = JSON.stringify(await openingRequest());
    const { port } = new URL(host.url);
    const turn = request({ port, host: '127.0.0.1', path: '/simulator/alexa', method: 'POST', agent: false });
    turn.setHeader('content-length', Buffer.byteLength(body));
    turn.write(body.slice(0, 20));
    await once(turn, 'socket').then(([socket]) => socket.connecting && once(socket, 'connect'));
    await fetch(`${host.url}/health`);
    const code = host.stop();
    await refusal(host.url);
    turn.end(body.slice(20));
    const [response] = await once(turn, 'response');
    expect(response.statusCode).toBe(200);
    response.resume();
    expect(await code).toBe(0);
  });

  async function refusal(url: string): Promise<void> {
    while (
      await fetch(`${url}/health`).then(
        () => true,
        () => false,
      )
    );
  }

  it('in the middle of a routine, even by pulling the plug, goes on where it was', async () => {
    const environment = { DATA_DIR: join(folder, 'people') };
    const first = await startProcess(environment);
    let url = first.url;
    const device = speaker((envelope) => postTo(`${url}/simulator/alexa`)(envelope));
    const before = await talk(device, routine.slice(0, 3));
    await first.kill();
    const second = await startProcess(environment);
    url = second.url;
    const after = await device.say('ready');
    expect([before.at(-1)?.phase, after.phase]).toEqual(['moving', 'moving']);
    const [back] = await talk(speaker(postTo(`${url}/simulator/alexa`)), []);
    expect(back?.said).not.toContain('welcome.disclaimer');
    expect(await second.stop()).toBe(0);
  });
});
