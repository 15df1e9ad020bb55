import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHost } from '../../src/server/host.ts';
import { postTo } from '../../src/simulator/device/transport.ts';
import type { Send } from '../../src/simulator/device/wire.ts';
import { environmentOf, startTable } from '../store/local-table.ts';
import { type HostProcess, startProcess } from './process.ts';
import { gist, routine, speaker, talk } from './routine.ts';

let table: Awaited<ReturnType<typeof startTable>>;
let hosts: HostProcess[] = [];

beforeAll(async () => {
  table = await startTable();
  const environment = { DYNAMODB_TABLE: table.table, ...environmentOf(table.connection) };
  hosts = await Promise.all([startProcess(environment), startProcess(environment)]);
});

afterAll(async () => {
  await Promise.all(hosts.map((host) => host.kill()));
  await table.stop();
});

/** A balancer in front of the hosts: each request goes to the next one, and on to another when that is dead. */
function balanced(): Send {
  let turn = 0;
  return async (envelope) => {
    turn += 1;
    const first = hosts[turn % hosts.length]?.url;
    const urls = [first, ...hosts.map(({ url }) => url).filter((url) => url !== first)];
    for (const url of urls) {
      const answer = await postTo(`${url}/simulator/alexa`)(envelope).catch(() => undefined);
      if (answer) return answer;
    }
    throw new Error('No host answers.');
  };
}

/** The same conversation with one host that does everything alone. */
async function alone(words: readonly string[]) {
  const host = await startHost({ port: 0 });
  try {
    return gist(await talk(speaker(postTo(`${host.url}/simulator/alexa`)), words));
  } finally {
    await host.close();
  }
}

it('a routine goes on at every turn, whichever machine answers', async () => {
  expect(gist(await talk(speaker(balanced(), 'traveller')))).toEqual(await alone(routine));
});

it('nothing is lost when a machine dies in the middle of a routine', async () => {
  const words = routine.slice(0, 3);
  const device = speaker(balanced(), 'survivor');
  const before = await talk(device, words);
  await hosts[0]?.kill();
  const after = [];
  for (const said of routine.slice(3)) after.push(await device.say(said));
  expect(gist([...before, ...after])).toEqual(await alone(routine));
  const again = await speaker(balanced(), 'survivor').open();
  expect(again.said).not.toContain('welcome.disclaimer');
});
