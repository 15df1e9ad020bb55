import type { Clip } from '../pacing/clip.ts';
import { type FlowBody, type HoldBody, type LiftsBody, levels, type PairsBody } from '../pacing/part.ts';

type Lifts = Omit<LiftsBody, 'form' | 'count' | 'startChime'>;
type Pairs = Omit<PairsBody, 'form' | 'count' | 'startChime'>;

/** Stretch holds, seconds: the four hold settings. */
const holdSeconds = [10, 20, 25, 30];
/** Plank steps, seconds. */
const plankSeconds = [5, 10, 15, 20, 30];
/** Cat-Cow: most cycles, and every pace from "faster" to "slower" twice. */
const mostCycles = 6;
const wayMs = [3000, 4000, 5000, 6000];

/** Everything that is lifted or lowered, with the most repetitions a dose asks for. */
const lifts: readonly { most: number; pace: Lifts }[] = [
  { most: 8, pace: { upMs: 2000, topMs: 3000, downMs: 3000, restMs: 2000 } },
  { most: 10, pace: { upMs: 2000, topMs: 5000, downMs: 3000, restMs: 2000 } },
  { most: 5, pace: { upMs: 3000, topMs: 2000, downMs: 3000, restMs: 2000 } },
  { most: 3, pace: { upMs: 2000, topMs: 0, downMs: 2000, restMs: 0 } },
  { most: 5, pace: { upMs: 1500, topMs: 0, downMs: 1500, restMs: 0 } },
];

/** Bird-Dog at each hold, with the most repetitions, both pairs together. */
const pairs: readonly { most: number; pace: Pairs }[] = [3000, 5000, 8000].map((holdMs) => ({
  most: holdMs === 3000 ? 8 : 10,
  pace: { nameMs: 2000, reachMs: 2000, holdMs, returnMs: 2000 },
}));

/** A minute of walking in the desk break. */
const walkMs = 60_000;

/** Get-ready beds, milliseconds: settles, usual and slow, rests between sets, and time to change position. */
const bedMs = [
  4000, 5000, 6000, 7500, 8000, 9000, 10_000, 12_000, 15_000, 20_000,
  // Rests between two chimed bodies: 8.5 s and 15 s, less the end chime, the lead and the start chime.
  6850, 13_350,
];

/** Every clip that the coach plays from the start of a body, and every bed: what most sessions need. */
export function usualClips(): Clip[] {
  return [...beds(), ...holds(() => [0]).filter(({ startChime }) => startChime), ...moving(true)];
}

/** What an interruption can leave: tails of whole seconds, and bodies that go on without a start chime. */
export function tailClips(): Clip[] {
  const tails = holds(wholeSecondsOf).filter(({ fromMs, startChime }) => fromMs > 0 || !startChime);
  return [...tails, ...moving(false)];
}

function beds(): Clip[] {
  const openings = ['none', 'switch', 'tick'] as const;
  return bedMs.flatMap((lengthMs) => openings.map((opening): Clip => ({ form: 'bed', lengthMs, opening })));
}

const both = [true, false];

/** Breath tones are for stretches that are talked through; a plank and the timer level never have them. */
function holds(startsOf: (lengthMs: number) => number[]): HoldBody[] {
  const stretches = levels.flatMap((level) =>
    (level === 'timer' ? [false] : both).map((breath) => ({ level, breath, strength: false })),
  );
  const planks = levels.map((level) => ({ level, breath: false, strength: true }));
  return [
    ...holdSeconds.flatMap((seconds) => stretches.flatMap((plan) => held(seconds, plan, startsOf))),
    ...plankSeconds.flatMap((seconds) => planks.flatMap((plan) => held(seconds, plan, startsOf))),
  ];
}

function held(
  seconds: number,
  plan: Pick<HoldBody, 'level' | 'breath' | 'strength'>,
  startsOf: (lengthMs: number) => number[],
): HoldBody[] {
  const lengthMs = seconds * 1000;
  return startsOf(lengthMs).flatMap((fromMs) =>
    both.map((startChime) => ({ form: 'hold', ...plan, lengthMs, fromMs, startChime })),
  );
}

function wholeSecondsOf(lengthMs: number): number[] {
  return Array.from({ length: lengthMs / 1000 + 1 }, (_, second) => second * 1000);
}

/** Every flow, set of repetitions and walk, at every count: after a pause, fewer remain. */
function moving(startChime: boolean): Clip[] {
  return [
    ...counts(mostCycles).flatMap((cycles) => flows(cycles, startChime)),
    ...lifts.flatMap(({ most, pace }) =>
      counts(most).map((count): Clip => ({ form: 'lifts', ...pace, count, startChime })),
    ),
    ...pairs.flatMap(({ most, pace }) =>
      counts(most).map((count): Clip => ({ form: 'pairs', ...pace, count, startChime })),
    ),
    { form: 'walk', lengthMs: walkMs, startChime },
  ];
}

function flows(cycles: number, startChime: boolean): FlowBody[] {
  const patterns = (['out', 'in'] as const).flatMap((first) => both.map((breath) => ({ first, breath })));
  return wayMs.flatMap((way) =>
    patterns.map((pattern) => ({ form: 'flow', cycles, wayMs: way, ...pattern, startChime })),
  );
}

function counts(most: number): number[] {
  return Array.from({ length: most }, (_, i) => i + 1);
}
