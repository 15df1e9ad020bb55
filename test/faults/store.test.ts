import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshMemory } from '../../src/session/memory.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { openDynamoDbStore } from '../../src/store/dynamodb.ts';
import { memoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { routine, startMs, talk } from '../hosts/routine.ts';
import { connectionTo } from '../store/local-table.ts';
import { failing, speakerOf } from './skill.ts';

const now = () => startMs;
const apology = speakerFor('en-US').say({ key: 'notSaved' });
const phases = ['screening', 'floor', 'gate', 'moving', 'moving', 'ended'];
const locked = {
  ...freshMemory,
  introduced: true,
  restartCheck: { kind: 'seen', sinceMs: startMs },
} as const;

let working: Store;

beforeEach(() => {
  working = memoryStore({ now });
});

describe('a store that cannot be written', () => {
  it('stops nobody: the routine goes on to its end, and every turn says in one sentence what failed', async () => {
    const turns = await talk(speakerOf({ store: failing(working, { save: true }) }));
    // Whether getting up from the floor is easy cannot be remembered either, so it may be asked again.
    expect(turns.map(({ phase }) => phase)).toEqual(expect.arrayContaining(['screening', 'moving']));
    for (const { speech } of turns) expect(speech.split(apology)).toHaveLength(2);
  });

  it('takes not a word from an emergency advice', async () => {
    const say = async (store: Store) => {
      const device = speakerOf({ store });
      await talk(device, ['no', 'no', 'ready']);
      return device.say("i can't feel my legs");
    };
    const told = await say(working);
    const untold = await say(failing(memoryStore({ now }), { save: true }));
    expect(untold).toMatchObject({ tier: 'emergency', ending: 'end' });
    expect(untold.speech.replace(` ${apology}`, '')).toBe(told.speech);
  });
});

describe('what is claimed of a store that fails', () => {
  const [notSaved, notForgotten, forgotten, kept] = [
    'notSaved',
    'notForgotten',
    'forgotten',
    'placeSaved',
  ].map((key) => speakerFor('en-US').say({ key }));

  it('is not that the place was kept', async () => {
    const device = speakerOf({ store: failing(working, { save: true }) });
    await talk(device, ['no', 'no']);
    const { speech } = await device.say('stop');
    expect(speech).toContain(notSaved);
    expect(speech).not.toContain(kept);
  });

  it('is not that everything was deleted', async () => {
    await working.save('somebody', { memory: locked, plainDevices: [] }, undefined);
    const device = speakerOf({ store: failing(working, { forget: true }) });
    await device.say('ask easy back coach to forget me');
    const { speech } = await device.say('yes');
    expect(speech).toContain(notForgotten);
    expect(speech).not.toContain(forgotten);
  });

  it('is that everything was deleted where it was, although it could not be read', async () => {
    await working.save('somebody', { memory: locked, plainDevices: [] }, undefined);
    const device = speakerOf({ store: failing(working, { load: true }) });
    await device.say('ask easy back coach to forget me');
    const { speech } = await device.say('yes');
    expect(speech).toContain(forgotten);
    expect(await working.load('somebody')).toBeUndefined();
  });
});

describe('a store that cannot be read', () => {
  it('knows of no check that was advised, so it asks all the safety questions before any exercise', async () => {
    await working.save('somebody', { memory: locked, plainDevices: [] }, undefined);
    const device = speakerOf({ store: failing(working, { load: true, save: true }) });
    const opening = await device.open();
    expect(opening.phase).toBe('screening');
    const stranger = await speakerOf({ store: memoryStore({ now }) }).open();
    expect(opening.speech.replace(` ${apology}`, '')).toBe(stranger.speech);
    for (const said of ['ready', 'resume', 'start the five minute routine', 'skip'])
      expect((await device.say(said)).timeline.filter(({ kind }) => kind === 'hold')).toEqual([]);
  });

  it('never costs somebody the check that is stored', async () => {
    await working.save('somebody', { memory: locked, plainDevices: [] }, undefined);
    await talk(speakerOf({ store: failing(working, { load: true }) }));
    const turns = await talk(speakerOf({ store: working }), ['ready']);
    expect(turns.map(({ phase }) => phase)).not.toContain('moving');
    const stored = await working.load('somebody');
    expect(stored?.data).toMatchObject({ memory: { restartCheck: locked.restartCheck } });
  });
});

describe('a store that never answers', () => {
  const silent = createServer(() => {});
  let store: Store;

  beforeEach(async () => {
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    store = openDynamoDbStore({ now, table: 'coach', connection: connectionTo(silent), timeoutMs: 20 });
  });

  afterEach(async () => {
    await store.close();
    silent.closeAllConnections();
    silent.close();
  });

  it('holds nobody up: each turn is answered, and says what failed', async () => {
    const turns = await talk(speakerOf({ store }), ['no', 'no', 'no', 'ready']);
    expect(turns.at(-1)?.phase).toBe('moving');
    for (const { speech } of turns) expect(speech).toContain(apology);
  });
});

it('a store is asked once and told once in every turn', async () => {
  const calls: string[] = [];
  const noting: Store = {
    ...working,
    load(key) {
      calls.push('load');
      return working.load(key);
    },
    save(...row) {
      calls.push('save');
      return working.save(...row);
    },
  };
  const turns = await talk(speakerOf({ store: noting }));
  expect(calls).toEqual(turns.flatMap(() => ['load', 'save']));
});

it('a store that works is never blamed', async () => {
  const turns = await talk(speakerOf({ store: working }), routine);
  expect(turns.map(({ phase }) => phase)).toEqual(phases);
  for (const { speech } of turns) expect(speech).not.toContain(apology);
});
