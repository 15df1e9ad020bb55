import { chimeMs, startChimeMs } from '../../pacing/body.ts';
import type { BodyPart, Line, Part, WordCue } from '../../pacing/part.ts';
import { movements } from '../../routine/movements.ts';
import type { Step } from '../../routine/step.ts';
import { setsOf, type TimedSet } from './bodies.ts';
import { opening, type Performance } from './entering.ts';
import type { Style } from './style.ts';
import { quiet, voice } from './words.ts';

/** After an end chime, before the words that come next. */
const afterChimeMs = 500;

/**
 * One step as parts: call → settle → lead-in → body (sets with exact rests between) → release. Only the
 * body counts as held; the neutral line always follows, at every level.
 */
export function perform(it: Performance): Part[] {
  const sets = setsOf(it.step, it.from, it.style, it.entry !== 'tail');
  const parts = [
    ...opening(it),
    ...sets.flatMap((set, i) => [...(i > 0 ? rest(it.step, set) : []), body(set, it.style)]),
    ...release(it.step),
  ];
  const about = {
    movement: it.step.movement,
    step: it.index,
    ...(it.step.side ? { side: it.step.side } : {}),
  };
  return parts.map((part) => ({ ...part, ...about }));
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

function body(set: TimedSet, { cues }: Style): BodyPart {
  return { kind: 'body', ...set, ...(cues === 'words' ? { spoken: true } : {}) };
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
