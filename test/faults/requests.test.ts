import { beforeEach, describe, expect, it } from 'vitest';
import type { Envelope } from '../../src/simulator/device/envelope.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { memoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { speaker, startMs, talk } from '../hosts/routine.ts';
import { sendTo, speakerOf, tampering } from './skill.ts';

const fault = speakerFor('en-US').say({ key: 'fault' });
let store: Store;

beforeEach(() => {
  store = memoryStore({ now: () => startMs });
});

describe('session attributes that cannot be read', () => {
  it.each([
    ['are gone', undefined],
    ['are a word', 'soup'],
    ['are of another version', { coach: { v: 2, at: { phase: 'moving' } } }],
    [
      'claim a screening in a shape nobody knows',
      { coach: { v: 1, screened: true, at: { phase: 'dancing' } } },
    ],
  ])(
    'that %s in the middle of a routine lead to no exercise without the safety questions',
    async (_how, attributes) => {
      let broken = false;
      const send = tampering(sendTo({ store }), (envelope) =>
        broken ? { ...envelope, session: { ...envelope.session, attributes } } : envelope,
      );
      const device = speaker(send);
      await talk(device, ['no', 'no', 'ready']);
      await store.forget('somebody');
      broken = true;
      const turn = await device.say('ready');
      expect(turn.timeline.filter(({ kind }) => kind === 'hold')).toEqual([]);
      expect(turn.speech).not.toBe('');
    },
  );
});

describe('a clock that is wrong', () => {
  it('put back an hour, credits no hold that nobody did, and goes on', async () => {
    let skewMs = 0;
    const at = (envelope: Envelope) =>
      new Date(Date.parse(envelope.request.timestamp) + skewMs).toISOString();
    const send = tampering(sendTo({ store }), (envelope) => ({
      ...envelope,
      request: { ...envelope.request, timestamp: at(envelope) },
    }));
    const device = speaker(send);
    await talk(device, ['no', 'no', 'ready']);
    skewMs = -3_600_000;
    const turn = await device.say('how long left');
    expect(turn.ending).toBe('listen');
    expect(turn.speech).not.toBe('');
    const { data } = (await store.load('somebody')) ?? {};
    expect(data).toMatchObject({ memory: { practice: {}, sessionsAtMs: [] } });
  });
});

it('two requests at once for one session are both answered, and count once', async () => {
  const send = sendTo({ store });
  let doubled = false;
  const device = speaker(async (envelope) => {
    const answers = await Promise.all(doubled ? [send(envelope), send(envelope)] : [send(envelope)]);
    if (doubled) expect(answers[1]).toEqual(answers[0]);
    return answers[0];
  });
  await talk(device, ['no', 'no', 'ready']);
  doubled = true;
  await device.say('ready');
  await device.say('no');
  const { data } = (await store.load('somebody')) ?? {};
  expect(data).toMatchObject({
    memory: { sessionsAtMs: [expect.any(Number)], practice: { cat_cow: { sessions: 1 } } },
  });
});

describe('a fault inside the understanding of speech', () => {
  const broken = () => {
    throw new Error('oops');
  };

  it('brings the body to rest and ends, in words', async () => {
    const device = speakerOf({ store, understand: broken });
    await talk(device, ['no', 'no', 'ready']);
    const turn = await device.say('my leg feels funny');
    expect(turn).toMatchObject({ speech: fault, ending: 'end', timeline: [expect.anything()] });
  });

  it('never leads on to exercise', async () => {
    const device = speakerOf({ store, understand: broken });
    await device.open();
    const turn = await device.say('my leg feels funny');
    expect(turn.timeline.filter(({ kind }) => kind === 'hold')).toEqual([]);
  });
});
