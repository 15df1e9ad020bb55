import { expect, test } from 'vitest';
import { soak } from './soak.ts';

/**
 * A short soak; `npm run soak` is the long one. Random people say random things at random times to a real host
 * with a real database that fails now and then. What it cannot show: that what was said was the right thing.
 */
test('random people break no limit, are never left in a pose or coached after a sign, and leave no words', async () => {
  const { wrong, leaks, bodies, advised } = await soak({ users: 40, seed: 20_300_107 });
  expect(wrong.map(({ seed, what, transcript }) => `seed ${seed}: ${what}\n${transcript}`)).toEqual([]);
  expect(leaks).toEqual([]);
  expect(bodies).toBeGreaterThan(50);
  expect(advised).toBeGreaterThan(15);
});
