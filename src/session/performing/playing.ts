import { bodyMs, repetitionMs, startChimeMs } from '../../pacing/body.ts';
import type { BodyPart, Part } from '../../pacing/part.ts';
import { lateMs, type Section, sectionsOf, slowestVoice } from '../../pacing/slots.ts';
import { partMs, type SpokenMs } from '../../pacing/timeline.ts';
import { type Spot, startOf } from '../run.ts';
import type { Lesson } from './lessons.ts';

/**
 * The record of a response being played, made before it is spoken, so that the next request can tell where
 * it fell. The platform reports no playback offset: the place is estimated from the clock and these marks.
 *
 * How good is that? Only the voice has no exact length. With APL for audio every talk is played in an exact
 * place, so while a voice takes 0.8 to 1.25 of its estimate the remaining seconds are right within 1.4 s (95 %
 * within 0.9 s); what else is wrong is the network's. Plain speech has no such places: there a voice moves all
 * that follows, by 10 s late in a long response, and no clock can see it. So a body counts from the latest
 * moment it can have begun: nobody is credited a hold that was not held, and whoever the clock gets wrong
 * holds longer, never less.
 */
export interface Playing {
  /** When the response was given. */
  readonly sinceMs: number;
  readonly marks: readonly Mark[];
  /** What it explains on the way. Responses kept from before have none. */
  readonly lessons?: readonly Lesson[];
}

/** One body within the response; times count from the first sound. */
export interface Mark {
  readonly step: number;
  readonly set: number;
  /** When its first word is spoken: from here the person is in, or moving into, the pose. */
  readonly callAtMs: number;
  /** When its counted part has begun at the latest. */
  readonly bodyAtMs: number;
  readonly bodyMs: number;
  /** Where in the hold's own plan the body starts. */
  readonly fromMs: number;
  /** Repetitions done before the body starts, and the length of one (0: nothing repeats). */
  readonly repsBefore: number;
  readonly repMs: number;
  /** When the person is out of the pose again, at the latest. */
  readonly endMs: number;
}

/** From our answer to its first sound: rendering in the cloud. A typical figure; the estimate allows ± 2 s. */
export const startUpMs = 600;
/** From the wake word, which stops our audio, to the request: the person's words and the end-of-speech pause. */
export const hearingMs = 1500;

/** How long a response has sounded at the time of a request; `silentMs` before it the wake word stopped it. */
export function soundedMs({ sinceMs }: Playing, nowMs: number, silentMs: number = hearingMs): number {
  return nowMs - sinceMs - startUpMs - silentMs;
}

/**
 * The marks of a response: one for each body, reaching from its first word to its release. A body that just
 * goes on has no words of its own: the person is in its shape, holding, from the reply's first sound.
 * @param drifts true on a device that plays plain speech, where a slow voice delays everything after it.
 */
export function marksOf(parts: readonly Part[], spokenMs: SpokenMs, drifts = false): Mark[] {
  const placed = place(parts, spokenMs, drifts ? delayOfSpeech : delayInTime);
  const bodies = placed.filter((it): it is Placed<BodyPart> => it.part.kind === 'body');
  return bodies.map((it, i) => {
    const previousEndMs = bodies[i - 1]?.endMs ?? 0;
    const own = placed.filter(({ part, atMs }) => part.step === it.part.step && atMs >= previousEndMs);
    const nextBodyAtMs = bodies[i + 1]?.atMs ?? Number.POSITIVE_INFINITY;
    const release =
      own.filter(({ part, atMs }) => part.step !== undefined && atMs < nextBodyAtMs).at(-1) ?? it;
    const bodyAtMs = it.atMs + it.lateMs + startChimeMs(it.part.body);
    const fromMs = it.part.body.form === 'hold' ? it.part.body.fromMs : 0;
    const goesOn = own[0] === it;
    const underReplyMs = goesOn ? Math.min(fromMs, bodyAtMs) : 0;
    return {
      step: it.part.step ?? 0,
      set: it.part.set,
      callAtMs: goesOn ? 0 : (own[0]?.atMs ?? it.atMs),
      bodyAtMs: bodyAtMs - underReplyMs,
      bodyMs: bodyMs(it.part.body) + underReplyMs,
      fromMs: fromMs - underReplyMs,
      repsBefore: it.part.repsBefore,
      repMs: repetitionMs(it.part.body),
      endMs: release.endMs + release.lateMs,
    };
  });
}

/** A part at its estimated time, and how late it may be. */
interface Placed<P extends Part = Part> {
  readonly part: P;
  readonly atMs: number;
  readonly endMs: number;
  readonly lateMs: number;
}

function place(parts: readonly Part[], spokenMs: SpokenMs, delayOf: typeof delayInTime): Placed[] {
  let atMs = 0;
  let late = 0;
  return sectionsOf(parts).flatMap((section) => {
    const own = section.kind === 'talk' ? section.parts : [section.part];
    const delayMs = delayOf(section, spokenMs);
    const placed = own.map((part) => {
      const here = { part, atMs, endMs: atMs + partMs(part, spokenMs), lateMs: late + delayMs };
      atMs = here.endMs;
      return here;
    });
    late += delayMs;
    return placed;
  });
}

/** Talk in exact places delays what follows only where its words overrun them. */
function delayInTime(section: Section, spokenMs: SpokenMs): number {
  return section.kind === 'talk' && section.leadsIn ? lateMs(section, spokenMs) : 0;
}

/** In plain speech every word may be slow, those in a body too. */
function delayOfSpeech(section: Section, spokenMs: SpokenMs): number {
  const lines =
    section.kind === 'talk'
      ? section.parts.flatMap((part) => (part.kind === 'voice' ? [part.line] : []))
      : (section.part.words ?? []).map(({ line }) => line);
  return Math.round((slowestVoice - 1) * lines.reduce((sum, line) => sum + spokenMs(line), 0));
}

/** Where the person is: the place to go on from, and the step whose shape the body is in, if any. */
export interface Whereabouts {
  readonly spot: Spot;
  readonly pose?: number;
}

/** Where the person was, `offsetMs` after the first sound; undefined when every body is over. */
export function whereabouts(playing: Playing, offsetMs: number): Whereabouts | undefined {
  const mark = playing.marks.find(({ endMs }) => offsetMs < endMs);
  if (!mark) return undefined;
  const pose = offsetMs >= mark.callAtMs ? { pose: mark.step } : {};
  const over = offsetMs >= mark.bodyAtMs + mark.bodyMs;
  return { spot: over ? afterBody(playing, mark) : inBody(mark, offsetMs), ...pose };
}

/** The place a response began from; undefined when it held no body. */
export function startOfPlaying({ marks }: Playing): Spot | undefined {
  const [first] = marks;
  return first && inBody(first, 0);
}

function inBody(mark: Mark, offsetMs: number): Spot {
  const elapsedMs = Math.max(0, offsetMs - mark.bodyAtMs);
  const repeats = mark.repMs > 0;
  return {
    at: mark.step,
    set: mark.set,
    heldMs: repeats ? 0 : mark.fromMs + elapsedMs,
    reps: mark.repsBefore + (repeats ? Math.floor(elapsedMs / mark.repMs) : 0),
  };
}

/** Between the body's end and the end of the release: this set is done, the next set or step comes. */
function afterBody(playing: Playing, mark: Mark): Spot {
  const nextSet = playing.marks.find(({ step, set }) => step === mark.step && set > mark.set);
  return nextSet ? { ...startOf(mark.step), set: nextSet.set } : startOf(mark.step + 1);
}
