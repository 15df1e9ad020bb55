import type { Level, Part, VoicePart } from '../../pacing/part.ts';
import { doseNumbers } from '../../routine/doses.ts';
import { movements, settleMs, switchesSides } from '../../routine/movements.ts';
import type { Step } from '../../routine/step.ts';
import type { Spot } from '../run.ts';
import { breathKeys } from './bodies.ts';
import type { Style } from './style.ts';
import { nameOf, quiet, toFive, voice } from './words.ts';

/** How a step is entered: told in full, told in full once more, taken up again after a break, or just going on under a reply. */
export type Entry = 'call' | 'again' | 'resume' | 'tail';

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

/** Settle times never grow beyond this, however slow the pace. */
const longestSettleMs = 15_000;
/** From the call's last word to the lead-in there is always time to move. */
const shortestSettleMs = 4000;

/** What comes before a step's body: the call, time to move, and the lead-in. */
export function opening(it: Performance): Part[] {
  switch (it.entry) {
    case 'tail':
      return [];
    case 'resume':
      return [...resumed(it), ...leadIn(it.step)];
    case 'call':
    case 'again':
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
  const rings = style.cues === 'tones' && switchesSides(step, previous);
  const bells = rings ? { opening: 'switch' as const } : {};
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
  if (style.cues === 'words') return undefined;
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

function leftSeconds({ work }: Step, from: Spot): Part[] {
  if ((work.form !== 'hold' && work.form !== 'plank') || from.heldMs === 0) return [];
  return [
    voice('call', {
      key: 'cues.aboutLeft',
      params: { seconds: toFive((work.lengthMs - from.heldMs) / 1000) },
    }),
  ];
}
