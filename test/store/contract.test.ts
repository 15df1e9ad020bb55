import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RevisionConflict, type Store } from '../../src/store/store.ts';
import { clockAt, DAY_MS, type Home, homes } from './homes.ts';

describe.each(Object.entries(homes))('the %s store', (_name, moveIn) => {
  const clock = clockAt();
  let home: Home;
  let kitchen: Store;
  let bedroom: Store;
  let unusedKeys = 0;
  const newKey = () => `person-${unusedKeys++}`;

  beforeEach(async () => {
    home = await moveIn();
    kitchen = home.open(clock);
    bedroom = home.open(clock);
  });

  afterEach(async () => {
    await kitchen.close();
    await bedroom.close();
    await home.leave();
  });

  it('knows nothing of a stranger', async () => {
    expect(await kitchen.load('stranger')).toBeUndefined();
  });

  it('gives back any JSON exactly, to every device', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const data: unknown = JSON.parse(JSON.stringify(value));
        const key = newKey();
        const revision = await kitchen.save(key, data, undefined);
        expect(await bedroom.load(key)).toEqual({ data, revision });
      }),
      { numRuns: 50 },
    );
  });

  it('keeps its own copy, out of reach of later changes by the caller', async () => {
    const data = { step: 1 };
    await kitchen.save('me', data, undefined);
    data.step = 2;
    expect((await kitchen.load('me'))?.data).toEqual({ step: 1 });
  });

  it('refuses what is not JSON', async () => {
    await expect(kitchen.save('me', undefined, undefined)).rejects.toThrow(TypeError);
    expect(await kitchen.load('me')).toBeUndefined();
  });

  it('refuses a save that expects any other revision, and changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -3, max: 3 }), async (distance) => {
        const key = newKey();
        const revision = await kitchen.save(key, 'first', undefined);
        const expected = distance === 0 ? undefined : revision + distance;
        await expect(bedroom.save(key, 'second', expected)).rejects.toThrow(RevisionConflict);
        expect(await kitchen.load(key)).toEqual({ data: 'first', revision });
      }),
      { numRuns: 14 },
    );
  });

  it('refuses to continue a record that is not there', async () => {
    await expect(kitchen.save('me', 'late', 1)).rejects.toThrow(RevisionConflict);
    expect(await kitchen.load('me')).toBeUndefined();
  });

  it('loses no update when two devices write at once', async () => {
    await kitchen.save('shared', 0, undefined);
    const countTo = async (device: Store, times: number) => {
      for (let counted = 0; counted < times; ) {
        const { data, revision } = (await device.load('shared')) ?? { data: 0, revision: undefined };
        await device.save('shared', Number(data) + 1, revision).then(
          () => counted++,
          (error) => expect(error).toBeInstanceOf(RevisionConflict),
        );
      }
    };
    await Promise.all([countTo(kitchen, 20), countTo(bedroom, 20)]);
    expect((await kitchen.load('shared'))?.data).toBe(40);
  });

  it('forgets for every device, and forgetting twice is fine', async () => {
    await kitchen.save('me', 'words', undefined);
    await kitchen.forget('me');
    await kitchen.forget('me');
    expect(await bedroom.load('me')).toBeUndefined();
  });

  it('never lets a late save overwrite a record begun anew after forgetting', async () => {
    const before = await kitchen.save('me', 'old life', undefined);
    await bedroom.forget('me');
    clock.nowMs += 1;
    const begun = await bedroom.save('me', 'new life', undefined);
    await expect(kitchen.save('me', 'old life', before)).rejects.toThrow(RevisionConflict);
    expect(await kitchen.load('me')).toEqual({ data: 'new life', revision: begun });
  });

  it('keeps one person apart from another', async () => {
    await kitchen.save('me', 'mine', undefined);
    await kitchen.save('you', 'yours', undefined);
    await kitchen.forget('me');
    expect((await kitchen.load('you'))?.data).toBe('yours');
  });

  it('remembers for 400 days after the last save, then no longer', async () => {
    const first = await kitchen.save('me', 'then', undefined);
    clock.nowMs += 399 * DAY_MS;
    const second = await kitchen.save('me', 'now', first);
    clock.nowMs += 399 * DAY_MS;
    expect((await bedroom.load('me'))?.data).toBe('now');
    clock.nowMs += DAY_MS;
    expect(await bedroom.load('me')).toBeUndefined();
    await expect(bedroom.save('me', 'late', second)).rejects.toThrow(RevisionConflict);
    await expect(bedroom.save('me', 'afresh', undefined)).resolves.toBeTypeOf('number');
  });
});
