import type { Line, Part } from '../../pacing/part.ts';
import { totalMs } from '../../pacing/timeline.ts';
import type { Step } from '../../routine/step.ts';
import { currentStep } from '../../session/run.ts';
import { isSafetyPhase } from '../../session/safetyQuestions.ts';
import type { Coach, Session } from '../../session/session.ts';
import type { Turn } from '../../session/turn.ts';
import type { Speaker } from '../../speech/speaker.ts';
import type { RenderScreen } from './apl.ts';
import type { Control } from './controls.ts';
import { movingPage } from './moving.ts';
import { type StillPage, stillPage } from './still.ts';

/**
 * What a screen shows with a turn, or nothing when nothing is said. Movement gets its picture and the time
 * left; a safety turn gets its own words, large and still, with nothing to touch by mistake.
 * @param coach the conversation after the turn.
 */
export function screenFor(
  { parts }: Turn,
  { session }: Coach,
  speaker: Speaker,
  token: string,
): RenderScreen | undefined {
  if (!parts.some(({ kind }) => kind === 'voice')) return undefined;
  if (parts.some(({ kind }) => kind === 'body'))
    return movingPage(parts, speaker, token, questionAfter(session));
  const step = stepShown(session);
  const page = {
    ...passagesOf(step ? parts.filter(isInstruction) : parts, speaker),
    staysMs: totalMs(parts, speaker.spokenMs),
    controls: mayTouch(session) ? controlsFor(session) : [],
    ...(step ? { pose: { exercise: step.movement, side: step.side } } : {}),
  };
  return stillPage(page, speaker, token);
}

/** Beside a picture there is room for where to go and what is asked. */
function isInstruction(part: Part): boolean {
  return part.kind === 'voice' && (part.role === 'position' || part.role === 'question');
}

/**
 * Every spoken word of a turn, questions last as they are heard, without what only an ear needs; whom to call
 * at once apart from what is said before and after it.
 */
function passagesOf(parts: readonly Part[], speaker: Speaker): Pick<StillPage, 'words' | 'call'> {
  const lines = parts.flatMap((part) => (part.kind === 'voice' ? [part.line] : []));
  const seen = lines.filter(({ key }) => !forTheEar.test(key));
  const text = (some: readonly Line[]) => written(some.map((line) => speaker.say(line)).join(' '), speaker);
  const at = seen.findIndex(isCall);
  if (at < 0) return { words: text(seen) };
  const [before, after] = [seen.slice(0, at), seen.slice(at)];
  const words = after.filter((line) => !isCall(line));
  const calls = after.filter(isCall).map((line) => text([line]));
  return { words: text(words), call: { before: text(before), calls } };
}

function isCall({ key }: Line): boolean {
  return toCall.test(key);
}

/** Lines that say whom to call at once. */
const toCall = /^safety\.(emergency\.\w+\.action|crisis\.(danger|action)|locked\.emergency|net\.emergency)$/;
/** The action of an emergency repeated word for word, and that the voice will stop: a screen stands still. */
const forTheEar = /^safety\.(emergency\.(\w+\.again|end)|crisis\.end)$/;

/**
 * Numbers to call in digits, as they stand on cards: "nine one one" is for the ear, and where a sentence has no
 * room for it a screen still has.
 */
function written(words: string, speaker: Speaker): string {
  const number = (form: string) => speaker.say({ key: `numbers.${form}` });
  return words
    .replaceAll(number('emergency.spoken'), number('emergency.anywhere'))
    .replaceAll(number('emergency.anywhere'), number('emergency.card'))
    .replaceAll(number('advice.spoken'), number('advice.card'))
    .replaceAll(number('crisis.spoken'), number('crisis.card'))
    .replaceAll(withinNumber, noBreak);
}

/** A number never runs over the end of a line, nor stands there without what it follows: "13 11 14", "US: 911". */
const withinNumber = /(?<=[\d:]) (?=\d)/g;
const noBreak = '\u00a0';

/** What is asked once the last body is over; anything but a plain "Ready?" is answered in words. */
function questionAfter({ at }: Session): 'gate' | 'closing' {
  return at.phase === 'moving' ? at.asks : 'closing';
}

/** Safety questions are answered in words: a slip of the finger must never clear or raise a sign. */
function mayTouch({ at, tier }: Session): boolean {
  return tier === 'none' && !isSafetyPhase(at);
}

function controlsFor({ at }: Session): readonly Control[] {
  switch (at.phase) {
    case 'gate':
    case 'floor_steps':
      return ['ready', 'repeat', 'hurts'];
    case 'paused':
      return ['resume', 'hurts'];
    case 'choice':
      return at.offer.kind === 'forget' ? [] : ['yes', 'no'];
    default:
      return [];
  }
}

/** The pose that comes next, at a gate or in a pause. */
function stepShown({ at, run, tier }: Session): Step | undefined {
  if (tier !== 'none' || !run) return undefined;
  return at.phase === 'gate' || at.phase === 'paused' ? currentStep(run) : undefined;
}
