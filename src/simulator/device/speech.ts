import { type Heard, inTurn, nothing } from './heard.ts';
import { belongsTo, type Label, lineLabel } from './label.ts';
import type { Words } from './line.ts';
import { soundOf } from './sounds.ts';
import type { SpokenMs } from './spoken.ts';
import { readSsml, type SsmlPiece, silenceFromMs } from './ssml.ts';

/**
 * Marked-up speech as it is heard.
 * @throws UnplayableError when Alexa would refuse it.
 */
export function ssmlHeard(ssml: string, label: Label, spokenMs: SpokenMs): Heard {
  return inTurn(readSsml(ssml).map((piece) => pieceHeard(piece, label, spokenMs)));
}

/** Plain words as they are heard; a tag in them would be read aloud. */
export function plainHeard(text: string, label: Label, spokenMs: SpokenMs): Heard {
  const words: Words = { kind: 'words', text, pronounced: text, stretch: 1, pausesMs: 0 };
  return text.trim() === '' ? nothing : wordsHeard(words, label, spokenMs);
}

/** Quiet as it is heard: a short pause goes unnoticed unless the skill says what it is for. */
export function quietHeard(lengthMs: number, label: Label): Heard {
  const named = label.lane === 'silence';
  if (!named && lengthMs < silenceFromMs) return { ...nothing, lengthMs };
  const kind = (named ? label.kind : undefined) ?? 'pause';
  return {
    ...nothing,
    entries: [{ lane: 'silence', kind, ...belongsTo(label), atMs: 0, durationMs: lengthMs }],
    lengthMs,
  };
}

function pieceHeard(piece: SsmlPiece, label: Label, spokenMs: SpokenMs): Heard {
  switch (piece.kind) {
    case 'words':
      return wordsHeard(piece, label, spokenMs);
    case 'pause':
      return quietHeard(piece.lengthMs, belongsTo(label));
    case 'sound':
      return soundOf(piece.source, label);
  }
}

function wordsHeard(words: Words, label: Label, spokenMs: SpokenMs): Heard {
  const kind = (label.lane === 'voice' ? label.kind : undefined) ?? 'speech';
  const lengthMs = Math.round(spokenMs(words.pronounced) * words.stretch + words.pausesMs);
  return {
    ...nothing,
    entries: [{ lane: 'voice', kind, ...lineLabel(label), atMs: 0, durationMs: lengthMs, text: words.text }],
    lengthMs,
  };
}
