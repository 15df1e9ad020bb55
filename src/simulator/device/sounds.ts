import { bodyMs, chimeMs, soundMs, startChimeMs } from '../../pacing/body.ts';
import { type Clip, parseClipName } from '../../pacing/clip.ts';
import type { Body } from '../../pacing/part.ts';
import { bodyTones, toneMs } from '../../pacing/tones.ts';
import { type Heard, type HeardEntry, nothing } from './heard.ts';
import { belongsTo, type Label } from './label.ts';
import { UnplayableError } from './unplayable.ts';

/** Alexa fetches sounds over https; a speaker on one machine with the skill also takes them from there. */
const clipFile =
  /^(?:https:\/\/.+|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?)\/(?:.*\/)?([^/?#]+)\.mp3(?:[?#].*)?$/;
const soundLibrary = /^soundbank:\/\/soundlibrary\/.+/;

/**
 * What is heard in a sound file. Our own clips say so by their name; a sound of Alexa's library counts as
 * one chime, for its length is not published.
 * @throws UnplayableError for any other address: nobody could say what it sounds like.
 */
export function soundOf(source: string, label: Label): Heard {
  if (soundLibrary.test(source)) return withSource(chime(label), source);
  const name = clipFile.exec(source)?.[1];
  const clip = name === undefined ? undefined : parseClipName(name);
  if (!clip) throw new UnplayableError('AUDIO_SOURCE_ERROR', `No sound is known at ${source}`);
  return withSource(clipSound(clip, label), source);
}

function withSource(heard: Heard, source: string): Heard {
  return { ...heard, sounds: [{ source, fromMs: 0, atMs: 0, durationMs: heard.lengthMs }] };
}

function chime(label: Label): Heard {
  const kind = label.lane === 'tone' ? (label.kind ?? 'chime') : 'chime';
  const entry: HeardEntry = { lane: 'tone', kind, ...belongsTo(label), atMs: 0, durationMs: chimeMs };
  return { ...nothing, entries: [entry], lengthMs: chimeMs };
}

function clipSound(clip: Clip, label: Label): Heard {
  return clip.form === 'bed' ? bedSound(clip, label) : bodySound(clip, label);
}

function bedSound({ lengthMs, opening }: Extract<Clip, { form: 'bed' }>, label: Label): Heard {
  const about = belongsTo(label);
  const kind = label.lane === 'silence' ? (label.kind ?? 'bed') : 'bed';
  const bed: HeardEntry = { lane: 'silence', kind, ...about, atMs: 0, durationMs: lengthMs };
  const tone: HeardEntry[] =
    opening === 'none'
      ? []
      : [{ lane: 'tone', kind: opening, ...about, atMs: 0, durationMs: toneMs[opening] }];
  return { ...nothing, entries: [bed, ...tone], lengthMs };
}

function bodySound(body: Body, label: Label): Heard {
  const about = belongsTo(label);
  const zeroMs = startChimeMs(body);
  const span: HeardEntry = {
    lane: 'span',
    kind: body.form,
    ...about,
    atMs: zeroMs,
    durationMs: bodyMs(body),
  };
  const tones = bodyTones(body).map(
    ({ tone, atMs, lengthMs }): HeardEntry => ({
      lane: 'tone',
      kind: tone,
      ...about,
      atMs: zeroMs + atMs,
      durationMs: lengthMs,
    }),
  );
  const entries = [span, ...tones].sort((a, b) => a.atMs - b.atMs);
  return { ...nothing, entries, lengthMs: soundMs(body) };
}
