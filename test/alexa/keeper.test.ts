import type { RequestEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Kept, keeper } from '../../src/alexa/keeper.ts';
import { silentLog } from '../../src/alexa/log.ts';
import { freshMemory, type Memory } from '../../src/session/memory.ts';
import { type Store, StoreUnavailable } from '../../src/store/store.ts';
import { clockAt, type Home, homes } from '../store/homes.ts';
import { memory } from './memories.ts';

const me = 'amzn1.ask.account.me';

function request(person: object = { user: { userId: me } }): RequestEnvelope {
  return { context: { System: person } } as RequestEnvelope;
}

function open(store: Store) {
  return keeper(store, request(), silentLog).open();
}

const kept = (some: Partial<Memory>): Kept => ({ memory: { ...freshMemory, ...some }, plainDevices: [] });
const seen = { kind: 'seen', sinceMs: 5 } as const;

describe.each(Object.entries(homes))('a record in the %s store', (_name, moveIn) => {
  let home: Home;
  let kitchen: Store;
  let bedroom: Store;

  beforeEach(async () => {
    home = await moveIn();
    const clock = clockAt();
    kitchen = home.open(clock);
    bedroom = home.open(clock);
  });

  afterEach(async () => {
    await kitchen.close();
    await bedroom.close();
    await home.leave();
  });

  it('is fresh for a stranger, and comes back as it was saved', async () => {
    await fc.assert(
      fc.asyncProperty(memory, async (some) => {
        await kitchen.forget(me);
        const first = await open(kitchen);
        expect(first.kept).toEqual({ memory: freshMemory, plainDevices: [] });
        const saved = { memory: { ...some, introduced: true }, plainDevices: ['dot'] };
        expect(await first.save(saved)).toBe(true);
        expect((await open(bedroom)).kept).toEqual(saved);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps a check advised in the kitchen while the bedroom goes on exercising', async () => {
    const [inKitchen, inBedroom] = [await open(kitchen), await open(bedroom)];
    expect(await inKitchen.save(kept({ introduced: true, restartCheck: seen }))).toBe(true);
    expect(await inBedroom.save(kept({ introduced: true, sessionsAtMs: [7] }))).toBe(true);
    const { memory: together } = (await open(kitchen)).kept;
    expect(together).toMatchObject({ restartCheck: seen, sessionsAtMs: [7] });
  });

  it('keeps the progress of three devices that write at once', async () => {
    const devices = [await open(kitchen), await open(bedroom), await open(kitchen)];
    const saved = await Promise.all(
      devices.map((device, i) =>
        device.save({ ...kept({ sessionsAtMs: [i + 1] }), plainDevices: [`d${i}`] }),
      ),
    );
    expect(saved).toEqual([true, true, true]);
    const together = (await open(bedroom)).kept;
    expect(together.memory.sessionsAtMs).toEqual([1, 2, 3]);
    expect(together.plainDevices.toSorted()).toEqual(['d0', 'd1', 'd2']);
  });

  it('stays forgotten: another device brings back only what it did itself', async () => {
    await (await open(kitchen)).save(kept({ introduced: true, sessionsAtMs: [1], restartCheck: seen }));
    const [inKitchen, inBedroom] = [await open(kitchen), await open(bedroom)];
    expect(await inKitchen.forget()).toBe(true);
    expect(await kitchen.load(me)).toBeUndefined();
    await inBedroom.save({ ...inBedroom.kept, memory: { ...inBedroom.kept.memory, sessionsAtMs: [1, 2] } });
    expect((await open(kitchen)).kept.memory).toEqual({ ...freshMemory, sessionsAtMs: [2] });
  });

  describe('that cannot be read', () => {
    const broken = {
      memory: { ...freshMemory, practice: 'soup', restartCheck: seen },
      plainDevices: ['dot'],
    };

    it.each([
      ['a word', 'soup'],
      ['nothing', null],
      ['another shape', { v: 9 }],
      ['a broken field', broken],
    ])('is %s: a fresh start, kept beside until forgotten', async (_what, data) => {
      await kitchen.save(me, data, undefined);
      const opened = await open(kitchen);
      expect(opened.kept.memory).toMatchObject({ ...freshMemory });
      expect((await kitchen.load(`${me}#set-aside`))?.data).toEqual(data);
      expect(await opened.save(kept({ introduced: true }))).toBe(true);
      expect((await open(kitchen)).kept.memory.introduced).toBe(true);
      expect(await (await open(kitchen)).forget()).toBe(true);
      expect(await kitchen.load(me)).toBeUndefined();
      expect(await kitchen.load(`${me}#set-aside`)).toBeUndefined();
    });

    it('still holds back somebody who was told to be seen', async () => {
      await kitchen.save(me, broken, undefined);
      expect((await open(kitchen)).kept.memory.restartCheck).toEqual(seen);
    });

    it('takes the place of one set aside before', async () => {
      for (const data of ['first', 'second']) {
        const before = await kitchen.load(me);
        await kitchen.save(me, data, before?.revision);
        await (await open(kitchen)).save(kept({ introduced: true }));
      }
      expect((await kitchen.load(`${me}#set-aside`))?.data).toBe('second');
    });

    it('is kept beside also when another device broke it in the middle of a turn', async () => {
      const turn = await open(kitchen);
      await bedroom.save(me, broken, undefined);
      expect(await turn.save(kept({ introduced: true }))).toBe(true);
      expect((await kitchen.load(`${me}#set-aside`))?.data).toEqual(broken);
      expect((await open(kitchen)).kept.memory).toMatchObject({ introduced: true, restartCheck: seen });
    });
  });

  it('keeps what was stored when it could not be read but can be written again', async () => {
    await (await open(kitchen)).save(kept({ introduced: true, sessionsAtMs: [1], restartCheck: seen }));
    const deaf: Store = { ...kitchen, load: failsOnce(kitchen.load) };
    const turn = await open(deaf);
    expect(turn.kept.memory).toEqual(freshMemory);
    expect(await turn.save(kept({ introduced: true, lastFullScreenAtMs: 3 }))).toBe(true);
    expect((await open(kitchen)).kept.memory).toMatchObject({
      sessionsAtMs: [1],
      lastFullScreenAtMs: 3,
      restartCheck: seen,
    });
  });
});

function failsOnce(load: Store['load']): Store['load'] {
  let failed = false;
  return async (key) => {
    if (failed) return load(key);
    failed = true;
    throw new StoreUnavailable('down');
  };
}

describe('the record opened', () => {
  const loadedBy = async (envelope: RequestEnvelope): Promise<string | undefined> => {
    const asked: string[] = [];
    const load = async (key: string) => {
      asked.push(key);
      return undefined;
    };
    await keeper({ ...homeless, load }, envelope, silentLog).open();
    return asked[0];
  };
  const homeless: Store = {
    load: async () => undefined,
    save: async () => 1,
    forget: async () => undefined,
    close: async () => undefined,
  };

  it.each([
    ['the recognised person', { person: { personId: 'voice' }, user: { userId: me } }, 'voice'],
    ['the account', { user: { userId: me } }, me],
    ['the account when the person has no id', { person: { personId: '' }, user: { userId: me } }, me],
    ['nobody in particular', {}, 'nobody'],
  ])('is that of %s', async (_who, system, key) => {
    expect(await loadedBy(request(system))).toBe(key);
  });
});
