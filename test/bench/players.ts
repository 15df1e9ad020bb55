import { bodyMs } from '../../src/pacing/body.ts';
import type { BodyPart, Part } from '../../src/pacing/part.ts';
import { marksOf, whereabouts } from '../../src/session/performing/playing.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { movingParts, played, type Voice } from '../limits/heard.ts';
import { type PlayerName, playerNames } from '../limits/players.ts';

/** How exact a player is while a voice takes from 0.8 to 1.25 of its estimate. Milliseconds. */
export interface PlayerRow {
  readonly player: PlayerName;
  readonly holds: number;
  /** How far a body is from its planned length: 95 % of them, and the worst. */
  readonly holdError95Ms: number;
  readonly holdErrorMostMs: number;
  /** How far words over a body are from their planned place in it. */
  readonly cueError95Ms: number;
  /** How far the clock is from the truth about what is left of a hold, at any moment of it. */
  readonly placeError95Ms: number;
  readonly placeErrorMostMs: number;
}

const { spokenMs } = speakerFor('en-US');
/** Together with Alexa's 95 % for technique they reach from 0.8 to 1.25. */
const paces = [0.8, 0.9, 1, 1.09, 1.18];
const voices: readonly Voice[] = [
  ...paces.map(
    (pace): Voice =>
      () =>
        pace,
  ),
  (text) => paces[text.length % paces.length] ?? 1,
];
/** Moments of a hold at which somebody calls out, as parts of its length. */
const moments = [0.02, 0.25, 0.5, 0.75, 0.98];

/** Every player, over all different responses that hold somebody. */
export function playerRows(): PlayerRow[] {
  const responses = movingParts().filter(isMeasurable);
  return playerNames.map((player) => {
    const samples = responses.flatMap((parts) => voices.flatMap((voice) => sampled(parts, player, voice)));
    const holds = samples.map(({ holdMs }) => holdMs);
    const cues = samples.flatMap(({ cuesMs }) => cuesMs);
    const places = samples.flatMap(({ placesMs }) => placesMs);
    return {
      player,
      holds: holds.length,
      holdError95Ms: at95(holds),
      holdErrorMostMs: Math.max(0, ...holds),
      cueError95Ms: at95(cues),
      placeError95Ms: at95(places),
      placeErrorMostMs: Math.max(0, ...places),
    };
  });
}

interface Sample {
  readonly holdMs: number;
  readonly cuesMs: readonly number[];
  readonly placesMs: readonly number[];
}

function sampled(parts: readonly Part[], player: PlayerName, voice: Voice): Sample[] {
  return player === 'speech with breaks'
    ? parts.filter(isHold).map((part) => inBreaks(part, player, voice))
    : inSpans(parts, player, voice);
}

/** Breaks carry no marks: a body of them is measured by itself. */
function inBreaks(part: BodyPart, player: PlayerName, voice: Voice): Sample {
  const { lengthMs, entries } = played([part], player, voice);
  const said = entries.filter(({ lane }) => lane === 'voice').map(({ atMs }) => atMs);
  const cuesMs = part.words.map(({ atMs }) => Math.min(...said.map((saidMs) => Math.abs(saidMs - atMs))));
  return { holdMs: Math.abs(lengthMs - bodyMs(part.body)), cuesMs, placesMs: [] };
}

function inSpans(parts: readonly Part[], player: PlayerName, voice: Voice): Sample[] {
  const { entries } = played(parts, player, voice);
  const marks = marksOf(parts, spokenMs, player === 'speech with clips');
  const bodies = parts.filter(isBody);
  return entries
    .filter(({ lane }) => lane === 'span')
    .flatMap((span, i) => {
      const [body, mark] = [bodies[i], marks[i]];
      if (!body || !mark || !isHold(body)) return [];
      const fromMs = body.body.form === 'hold' ? body.body.fromMs : 0;
      const said = entries.filter(({ lane }) => lane === 'voice').map(({ atMs }) => atMs - span.atMs);
      const words = player === 'speech with clips' ? [] : body.words;
      const cuesMs = words.map(({ atMs }) => Math.min(...said.map((saidMs) => Math.abs(saidMs - atMs))));
      const placesMs = moments.map((part) => {
        const intoMs = part * span.durationMs;
        const here = whereabouts({ sinceMs: 0, marks }, span.atMs + intoMs)?.spot;
        const same = here?.at === mark.step && here.set === mark.set;
        const before =
          here !== undefined && (here.at < mark.step || (here.at === mark.step && here.set < mark.set));
        const heldMs = same ? here.heldMs - fromMs : before ? 0 : span.durationMs;
        return Math.abs(heldMs - intoMs);
      });
      return [{ holdMs: Math.abs(span.durationMs - bodyMs(body.body)), cuesMs, placesMs }];
    });
}

function isBody(part: Part): part is BodyPart {
  return part.kind === 'body';
}

function isHold(part: Part): part is BodyPart {
  return isBody(part) && part.body.form === 'hold';
}

/** The tail of a hold that is over has no length to measure. */
function isMeasurable(parts: readonly Part[]): boolean {
  return parts.filter(isBody).every(({ body }) => bodyMs(body) > 0);
}

function at95(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0);
}
