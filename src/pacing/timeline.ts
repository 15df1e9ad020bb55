import { bodyMs, leadMs, soundMs, startChimeMs } from './body.ts';
import type { About, BodyPart, Line, Part, QuietPart, VoicePart } from './part.ts';
import { wordsAndTones } from './spoken.ts';
import { bodyTones, toneMs } from './tones.ts';

/** One heard moment of a response. `span` marks a whole body, so that a hold can be measured. */
export interface Cue extends About {
  readonly lane: 'voice' | 'tone' | 'silence' | 'span';
  readonly kind: string;
  readonly line?: Line;
  readonly atMs: number;
  readonly durationMs: number;
}

/** Estimated spoken length of a line, milliseconds. Given by the language; pacing knows no words. */
export type SpokenMs = (line: Line) => number;

/** Every cue of a response at its time, given how long each line takes to say. */
export function timeline(parts: readonly Part[], spokenMs: SpokenMs): Cue[] {
  let atMs = 0;
  return parts.flatMap((part) => {
    const cues = cuesOf(part, atMs, spokenMs);
    atMs += partMs(part, spokenMs);
    return cues;
  });
}

/** Estimated length of a whole response, milliseconds. */
export function totalMs(parts: readonly Part[], spokenMs: SpokenMs): number {
  return parts.reduce((sum, part) => sum + partMs(part, spokenMs), 0);
}

/** Length of one part: exact, except for voice, which is estimated. */
export function partMs(part: Part, spokenMs: SpokenMs): number {
  switch (part.kind) {
    case 'voice':
      return spokenMs(part.line);
    case 'quiet':
      return part.lengthMs;
    case 'body':
      return soundMs(part.body);
  }
}

function cuesOf(part: Part, atMs: number, spokenMs: SpokenMs): Cue[] {
  switch (part.kind) {
    case 'voice':
      return [voiceCue(part, atMs, spokenMs)];
    case 'quiet':
      return quietCues(part, atMs, spokenMs);
    case 'body':
      return bodyCues(part, atMs, spokenMs);
  }
}

function voiceCue(part: VoicePart, atMs: number, spokenMs: SpokenMs): Cue {
  return {
    ...about(part),
    lane: 'voice',
    kind: part.role,
    line: part.line,
    atMs,
    durationMs: spokenMs(part.line),
  };
}

function quietCues(part: QuietPart, atMs: number, spokenMs: SpokenMs): Cue[] {
  const quiet: Cue = { ...about(part), lane: 'silence', kind: part.role, atMs, durationMs: part.lengthMs };
  const opening: Cue[] = part.opening
    ? [
        {
          ...about(part),
          lane: 'tone',
          kind: part.opening,
          atMs: atMs + leadMs,
          durationMs: toneLength(part.opening),
        },
      ]
    : [];
  return [quiet, ...opening, ...wordCues(part, part.words ?? [], atMs, spokenMs)];
}

function bodyCues(part: BodyPart, partAtMs: number, spokenMs: SpokenMs): Cue[] {
  const atMs = partAtMs + startChimeMs(part.body);
  const span: Cue = {
    ...about(part),
    lane: 'span',
    kind: part.body.form,
    atMs,
    durationMs: bodyMs(part.body),
  };
  const tones = (part.spoken ? [] : bodyTones(part.body)).map(
    (tone): Cue => ({
      ...about(part),
      lane: 'tone',
      kind: tone.tone,
      atMs: atMs + tone.atMs,
      durationMs: tone.lengthMs,
    }),
  );
  const words = part.spoken ? wordsAndTones(part, spokenMs) : part.words;
  const cues = [span, ...tones, ...wordCues(part, words, atMs, spokenMs)];
  return cues.sort((a, b) => a.atMs - b.atMs);
}

function wordCues(
  about_: About,
  words: NonNullable<QuietPart['words']>,
  atMs: number,
  spokenMs: SpokenMs,
): Cue[] {
  return words.map((word) => ({
    ...about(about_),
    lane: 'voice',
    kind: 'cue',
    line: word.line,
    atMs: atMs + word.atMs,
    durationMs: spokenMs(word.line),
  }));
}

function about({ movement, side, step }: About): About {
  return {
    ...(movement === undefined ? {} : { movement }),
    ...(side === undefined ? {} : { side }),
    ...(step === undefined ? {} : { step }),
  };
}

function toneLength(tone: NonNullable<QuietPart['opening']>): number {
  return tone === 'breath_in' || tone === 'breath_out' ? 0 : toneMs[tone];
}
