import fc from 'fast-check';

/** Property tests draw the same examples every time, so that a failure is one for everybody; SEED=7 draws others. */
const usualSeed = 20_300_107;

const asked = process.env.SEED;
if (asked !== undefined && !/^-?\d{1,9}$/.test(asked)) {
  throw new Error(`SEED must be a whole number of at most nine digits, not "${asked}".`);
}
fc.configureGlobal({ seed: asked === undefined ? usualSeed : Number(asked) });
