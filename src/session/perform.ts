import { chimeMs, startChimeMs } from '../pacing/body.ts';
import type { BodyPart, Level, Line, Part, QuietPart, VoicePart, WordCue } from '../pacing/part.ts';
import { doseNumbers } from '../routine/doses.ts';
import { movements, settleMs, switchesSides } from '../routine/movements.ts';
import type { Step } from '../routine/step.ts';
import { breathKeys, setsOf, type TimedSet } from './bodies.ts';
import type { Spot } from './run.ts';
import type { Style } from './style.ts';

/** How a step is entered: told in full, taken up again after a break, or just going on under a reply. */
export type Entry = 'call' | 'resume' | 'tail';

/** A step about to be performed, with its surroundings. */
export interface Performance {
  readonly step: Step;
  readonly index: number;
  readonly previous?: Step;
  /** "Next:" or "Last one:" before the name; nothing right after a gate or between sides. */
  readonly announce: 'next' | 'last' | 'none';
  readonly from: Spot;
  readonly entry: Entry;
  readonly style: Style;
}

/** After an end chime, before the words that come next. */
const afterChimeMs = 500;
/** Beds carry music from here on: true silence above 5 s feels broken (Amazon's voice design guidance). */
const bedFromMs = 6000;
/** Settle times never grow beyond this, however slow the pace. */
const longestSettleMs = 15_000;
/** From the call's last word to the lead-in there is always time to move. */
const shortestSettleMs = 4000;

/**
 * One step as parts: call → settle → lead-in → body (sets with exact rests between) → release. Only the
 * body counts as held; the neutral line always follows, at every level.
 */
export function perform(it: Performance): Part[] {
  const sets = setsOf(it.step, it.from, it.style, it.entry !== 'tail');
  const parts = [
    ...opening(it),
    ...sets.flatMap((set, i) => [...(i > 0 ? rest(it.step, set) : []), body(set)]),
    ...release(it.step),
  ];
  const about = {
    movement: it.step.movement,
    step: it.index,
    ...(it.step.side ? { side: it.step.side } : {}),
  };
  return parts.map((part) => ({ ...part, ...about }));
}

function opening(it: Performance): Part[] {
  switch (it.entry) {
    case 'tail':
      return [];
    case 'resume':
      return [...resumed(it), ...leadIn(it.step)];
    case 'call':
      return [
        ...restBefore(it.step),
        ...announced(it),
        ...call(it),
        ...settle(it),
        ...practice(it),
        ...taught(it),
        ...leadIn(it.step),
      ];
  }
}

function restBefore({ restBeforeMs }: Step): Part[] {
  return restBeforeMs ? [voice('cue', { key: 'cues.rest' }), quiet('rest', restBeforeMs)] : [];
}

function announced({ announce }: Performance): Part[] {
  return announce === 'none' ? [] : [voice('call', { key: `cues.announce.${announce}` })];
}

function call({ step, style, previous }: Performance): VoicePart[] {
  if (style.easier)
    return [callLine(step, 'timer'), voice('call', { key: `movements.${step.movement}.easierCall` })];
  const again = previous?.movement === step.movement && !step.side && step.work.form === 'hold';
  return again ? [voice('call', { key: `movements.${step.movement}.again` })] : [callLine(step, style.level)];
}

/** The call of a step at a level, its side named. */
export function callLine(step: Step, level: Level): VoicePart {
  const side = step.side ? `.${step.side}` : '';
  return voice('call', {
    key: `movements.${step.movement}.call.${level}${side}`,
    params: doseNumbers(step.work),
  });
}

function settle({ step, previous, style }: Performance): Part[] {
  const lengthMs = Math.min(longestSettleMs, settleMs(step, previous) * style.settleFactor);
  const bells = switchesSides(step, previous) ? { opening: 'switch' as const } : {};
  return [{ ...quiet('settle', lengthMs), ...bells }];
}

/** An uncounted try of a flow, so that the tones mean something when they start. */
function practice({ step, style, from }: Performance): Part[] {
  const { practiceMs } = movements[step.movement];
  if (practiceMs === 0 || style.level !== 'guided' || from.reps > 0) return [];
  const params = breathKeys(style.breathFirst);
  return ['first', 'second'].flatMap((half) => [
    voice('practice', { key: `movements.${step.movement}.practice.${half}`, params }),
    quiet('practice', practiceMs),
  ]);
}

/** What the tones mean, said once ever. */
function taught({ step, style }: Performance): Part[] {
  const lesson = lessonOf(step, style);
  if (lesson === 'breath_tones') return [voice('lesson', { key: `breath.tones.${style.breathFirst}First` })];
  return lesson ? [voice('lesson', { key: `cues.lesson.${lesson}` })] : [];
}

/** The lesson a step would teach: what breath tones mean, or the halfway note and the ticks. */
export function lessonOf(step: Step, style: Style): string | undefined {
  const lesson =
    step.work.form === 'flow' ? 'breath_tones' : step.work.form === 'hold' ? 'halfway' : undefined;
  return lesson && style.level === 'guided' && !style.taught.includes(lesson) ? lesson : undefined;
}

/** Still holds are entered with "Stay here." (the word "hold" invites breath-holding), the rest with "Begin." */
function leadIn({ work }: Step): Part[] {
  const still = work.form === 'hold' || work.form === 'plank';
  return [voice('leadIn', { key: still ? 'cues.stayHere' : 'cues.begin' })];
}

function resumed({ step, previous, style, from }: Performance): Part[] {
  const lengthMs = Math.max(
    shortestSettleMs,
    settleMs({ ...step, gate: 'join' }, previous) * style.settleFactor,
  );
  return [
    voice('call', {
      key: step.side ? `cues.backTo.${step.side}` : 'cues.backTo.plain',
      params: nameOf(step),
    }),
    ...leftSeconds(step, from),
    quiet('settle', Math.min(longestSettleMs, lengthMs)),
  ];
}

/** The movement's name as it stands in a sentence: `{{movement}}`. */
export function nameOf({ movement }: Pick<Step, 'movement'>): Record<string, string> {
  return { movement: `@movements.${movement}.inSentence` };
}

function leftSeconds({ work }: Step, from: Spot): Part[] {
  if ((work.form !== 'hold' && work.form !== 'plank') || from.heldMs === 0) return [];
  return [
    voice('call', {
      key: 'cues.aboutLeft',
      params: { seconds: toFive((work.lengthMs - from.heldMs) / 1000) },
    }),
  ];
}

/** Seconds as spoken: to the nearest five, never zero. */
export function toFive(seconds: number): number {
  return Math.max(5, Math.round(seconds / 5) * 5);
}

/** Exact rest between the end chime of one set and the start chime of the next, with its words. */
function rest(step: Step, next: TimedSet): Part[] {
  const restMs = step.work.form === 'plank' ? step.work.restMs : roundsRestMs;
  return [{ ...quiet('rest', restMs - chimeMs - startChimeMs(next.body)), words: restWords(step, restMs) }];
}

/** Between two rounds of 10 s. */
const roundsRestMs = 8500;
/** When the second set is announced, counted from the first body's end. */
const secondAtMs = 7000;
const neutralAtMs = 1300;
/** The lead-in starts this long before the next body. */
const leadInMs = 1700;

function restWords(step: Step, restMs: number): WordCue[] {
  const key = `movements.${step.movement}`;
  if (step.work.form !== 'plank') {
    return [
      { line: { key: `${key}.hold.easeOff` }, atMs: neutralAtMs - chimeMs },
      { line: { key: `${key}.hold.again` }, atMs: secondAtMs - chimeMs },
    ];
  }
  return [
    { line: { key: `${key}.neutral` }, atMs: neutralAtMs - chimeMs },
    { line: { key: `${key}.second` }, atMs: secondAtMs - chimeMs },
    { line: { key: 'cues.stayHere' }, atMs: restMs - leadInMs - chimeMs },
  ];
}

function body(set: TimedSet): BodyPart {
  return { kind: 'body', ...set };
}

/** The slow way back that the article asks for after every movement. */
function release(step: Step): Part[] {
  return [
    quiet('gap', afterChimeMs),
    voice('release', neutralLine(step)),
    quiet('release', movements[step.movement].releaseMs),
  ];
}

/** How to come out of a step's shape: at most eight words, at every level. */
export function neutralLine({ movement, side }: Step): Line {
  return { key: side ? `movements.${movement}.neutral.${side}` : `movements.${movement}.neutral` };
}

export function voice(role: string, line: Line): VoicePart {
  return { kind: 'voice', role, line };
}

export function quiet(role: string, lengthMs: number): QuietPart {
  return { kind: 'quiet', role, lengthMs, bed: lengthMs >= bedFromMs };
}
