import { bodyMs, bodyTones } from '../../pacing/body.ts';
import { clipName } from '../../pacing/clip.ts';
import type { BodyPart, Part, Tone, WordCue } from '../../pacing/part.ts';
import { partMs } from '../../pacing/timeline.ts';
import { clipUrl, ssmlOf, type Voice, wordOf } from './words.ts';

/** Alexa refuses one break above 10 s. */
const longestBreakMs = 10_000;
/** Alexa plays at most five sound files in one SSML response, its reprompt included. */
export const ssmlSounds = 5;

/**
 * A response as plain SSML, for devices that do not play APL for audio. Bodies are clips while sound files
 * last, then measured breaks with the tones said as words; quiet is always breaks.
 * @param sounds how many sound files may be used.
 */
export function ssml(parts: readonly Part[], voice: Voice, sounds: number = ssmlSounds): string {
  let left = voice.audioBase ? sounds : 0;
  const pieces = parts.map((part) => {
    if (part.kind === 'body' && left > 0 && voice.audioBase) {
      left -= 1;
      return `<audio src="${clipUrl(clipName(part.body), voice.audioBase)}"/>`;
    }
    return pieceOf(part, voice);
  });
  return `<speak>${pieces.join(' ')}</speak>`;
}

function pieceOf(part: Part, voice: Voice): string {
  switch (part.kind) {
    case 'voice':
      return ssmlOf(part, voice);
    case 'quiet':
      return spoken(part.words ?? [], partMs(part, voice.speaker.spokenMs), voice);
    case 'body':
      return bodyOf(part, voice);
  }
}

function bodyOf(part: BodyPart, voice: Voice): string {
  const words = [...part.words, ...tonesAsWords(part)].sort((a, b) => a.atMs - b.atMs);
  return spoken(words, bodyMs(part.body), voice);
}

/** Tones said as words where no sound can be played. */
const toneWords: Partial<Readonly<Record<Tone, string>>> = {
  breath_in: 'cues.words.in',
  breath_out: 'cues.words.out',
  halfway: 'cues.words.halfway',
};

function tonesAsWords({ body }: BodyPart): WordCue[] {
  return bodyTones(body).flatMap(({ tone, atMs }) => {
    const key = toneWords[tone];
    return key && atMs >= 0 ? [{ line: { key }, atMs }] : [];
  });
}

/** Words at their times with measured breaks between; a word that finds no room is left out. */
function spoken(words: readonly WordCue[], lengthMs: number, voice: Voice): string {
  let atMs = 0;
  const pieces: string[] = [];
  for (const word of words) {
    const lengthOfWordMs = voice.speaker.spokenMs(word.line);
    if (word.atMs < atMs || word.atMs + lengthOfWordMs > lengthMs) continue;
    pieces.push(breaks(word.atMs - atMs), wordOf(word, voice));
    atMs = word.atMs + lengthOfWordMs;
  }
  return [...pieces, breaks(lengthMs - atMs)].filter((piece) => piece !== '').join(' ');
}

/** Silence of a length, in breaks that Alexa accepts. */
export function breaks(lengthMs: number): string {
  const whole = Math.floor(lengthMs / longestBreakMs);
  const restMs = Math.round(lengthMs % longestBreakMs);
  const tags = [...Array.from({ length: whole }, () => longestBreakMs), ...(restMs > 0 ? [restMs] : [])];
  return tags.map((ms) => `<break time="${ms}ms"/>`).join('');
}

/** Whether a part sounds like anything but a voice. */
export function isTimed(part: Part): boolean {
  return part.kind !== 'voice';
}
