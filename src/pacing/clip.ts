import { bodyMs, soundMs } from './body.ts';
import { type Body, type Level, levels } from './part.ts';

/**
 * The name of the sound file of a body or of a get-ready bed. Everything the sound depends on is in the
 * name, so the server can make a missing file from its name, and a name that parses is a sound that exists.
 * Example: `hold-25000-0-guided-breath-start`.
 */
export type Clip =
  | { readonly form: 'bed'; readonly lengthMs: number; readonly opening: 'switch' | 'tick' | 'none' }
  | Body;

/** The file name of a clip, without extension. */
export function clipName(clip: Clip): string {
  switch (clip.form) {
    case 'bed':
      return ['bed', clip.lengthMs, clip.opening].join('-');
    case 'hold':
      return [
        clip.strength ? 'plank' : 'hold',
        clip.lengthMs,
        clip.fromMs,
        clip.level,
        clip.breath ? 'breath' : 'own',
        startWord(clip.startChime),
      ].join('-');
    case 'flow':
      return [
        'flow',
        clip.cycles,
        clip.wayMs,
        clip.first,
        clip.breath ? 'breath' : 'own',
        startWord(clip.startChime),
      ].join('-');
    case 'lifts':
      return [
        'lifts',
        clip.count,
        clip.upMs,
        clip.topMs,
        clip.downMs,
        clip.restMs,
        startWord(clip.startChime),
      ].join('-');
    case 'pairs':
      return [
        'pairs',
        clip.count,
        clip.nameMs,
        clip.reachMs,
        clip.holdMs,
        clip.returnMs,
        startWord(clip.startChime),
      ].join('-');
    case 'walk':
      return ['walk', clip.lengthMs, startWord(clip.startChime)].join('-');
  }
}

function startWord(startChime: boolean): string {
  return startChime ? 'start' : 'tail';
}

/** Longest sound we make, chimes included: an Alexa response may play 240 s. */
const longestMs = 239_000;
/** Shorter sounds mean nothing, and a bed needs room for its lead and an opening tone. */
const shortestMs = 1000;
/** Repetitions or breath cycles in one sound. */
const mostCount = 40;

/**
 * The clip a file name stands for, or undefined when it names none. Names come from the network, so
 * every number is bounded: no sound above 239 s, no more than 40 repetitions.
 */
export function parseClipName(name: string): Clip | undefined {
  const clip = readClip(name.split('-'));
  return clip && clipName(clip) === name && clipFits(clip) ? clip : undefined;
}

function readClip([form, ...words]: string[]): Clip | undefined {
  const startChime = words.at(-1) === 'start';
  const numbers = words.map(Number);
  const at = (i: number) => numbers[i] ?? Number.NaN;
  switch (form) {
    case 'bed':
      return {
        form: 'bed',
        lengthMs: at(0),
        opening: words[1] === 'switch' || words[1] === 'tick' ? words[1] : 'none',
      };
    case 'hold':
    case 'plank':
      return {
        form: 'hold',
        lengthMs: at(0),
        fromMs: at(1),
        level: levels.find((level): level is Level => level === words[2]) ?? 'guided',
        breath: words[3] === 'breath',
        strength: form === 'plank',
        startChime,
      };
    case 'flow':
      return {
        form: 'flow',
        cycles: at(0),
        wayMs: at(1),
        first: words[2] === 'in' ? 'in' : 'out',
        breath: words[3] === 'breath',
        startChime,
      };
    case 'lifts':
      return {
        form: 'lifts',
        count: at(0),
        upMs: at(1),
        topMs: at(2),
        downMs: at(3),
        restMs: at(4),
        startChime,
      };
    case 'pairs':
      return {
        form: 'pairs',
        count: at(0),
        nameMs: at(1),
        reachMs: at(2),
        holdMs: at(3),
        returnMs: at(4),
        startChime,
      };
    case 'walk':
      return { form: 'walk', lengthMs: at(0), startChime };
    default:
      return undefined;
  }
}

function clipFits(clip: Clip): boolean {
  const numbers = Object.values(clip).filter((value) => typeof value === 'number');
  const whole = numbers.every((value) => Number.isInteger(value) && value >= 0 && value <= longestMs);
  return whole && lengthFits(clip) && countFits(clip);
}

function lengthFits(clip: Clip): boolean {
  if (clip.form === 'bed') return clip.lengthMs >= shortestMs;
  const wholeMs = clip.form === 'hold' ? clip.lengthMs : bodyMs(clip);
  return wholeMs >= shortestMs && bodyMs(clip) >= 0 && soundMs(clip) <= longestMs;
}

function countFits(clip: Clip): boolean {
  const count = 'count' in clip ? clip.count : 'cycles' in clip ? clip.cycles : 1;
  return count >= 1 && count <= mostCount;
}
