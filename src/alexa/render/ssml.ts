import { bodyMs } from '../../pacing/body.ts';
import { clipName } from '../../pacing/clip.ts';
import type { BodyPart, Part, WordCue } from '../../pacing/part.ts';
import { fastestVoice } from '../../pacing/slots.ts';
import { wordsAndTones } from '../../pacing/spoken.ts';
import { allotted, type Sounds } from './sounds.ts';
import { clipUrl, ssmlOf, type Voice, wordOf } from './words.ts';

/** Alexa refuses one break above 10 s. */
const longestBreakMs = 10_000;
/** Alexa plays at most five sound files in one SSML response, its reprompt included. */
const ssmlSounds = 5;

/**
 * A response as plain SSML, for devices that do not play APL for audio. Bodies are clips while sound files
 * last, then measured breaks with the tones said as words; quiet is always breaks. Nothing can lie over a
 * break, so a body with words in it lasts only as exactly as those words are estimated.
 * @param most how many sound files may be used.
 */
export function ssml(parts: readonly Part[], voice: Voice, most: number = ssmlSounds): string {
  const bodies = parts.filter(({ kind }) => kind === 'body');
  const sounds = allotted(bodies, voice.audioBase ? most : 0, true);
  return `<speak>${parts.map((part) => pieceOf(part, voice, sounds)).join(' ')}</speak>`;
}

function pieceOf(part: Part, voice: Voice, sounds: Sounds): string {
  const { spokenMs } = voice.speaker;
  switch (part.kind) {
    case 'voice':
      return ssmlOf(part, voice);
    case 'quiet':
      return spoken(part.words ?? [], part.lengthMs, voice);
    case 'body':
      return voice.audioBase && sounds.has(part)
        ? `<audio src="${clipUrl(clipName(part.body), voice.audioBase)}"/>`
        : spoken(wordsAndTones(part, spokenMs), bodyMs(part.body), voice, paceIn(part));
  }
}

/** In a hold words count as the fastest voice says them: it may grow longer by a little, but never shorter. */
function paceIn({ body }: BodyPart): number {
  return body.form === 'hold' ? fastestVoice : 1;
}

/**
 * Words at their times with measured breaks between; a word that comes late shortens the break after it.
 * @param pace how long each word counts, as a part of its estimate.
 */
function spoken(words: readonly WordCue[], lengthMs: number, voice: Voice, pace = 1): string {
  let atMs = 0;
  const pieces: string[] = [];
  for (const word of words) {
    pieces.push(breaks(word.atMs - atMs), wordOf(word, voice));
    atMs = Math.max(atMs, word.atMs) + pace * voice.speaker.spokenMs(word.line);
  }
  return [...pieces, breaks(lengthMs - atMs)].filter((piece) => piece !== '').join(' ');
}

/** Silence of a length, in breaks that Alexa accepts; none for less than nothing. */
function breaks(lengthMs: number): string {
  const leftMs = Math.max(0, Math.round(lengthMs));
  const whole = Math.floor(leftMs / longestBreakMs);
  const restMs = leftMs % longestBreakMs;
  const tags = [...Array.from({ length: whole }, () => longestBreakMs), ...(restMs > 0 ? [restMs] : [])];
  return tags.map((ms) => `<break time="${ms}ms"/>`).join('');
}

/** Whether a part sounds like anything but a voice. */
export function isTimed(part: Part): boolean {
  return part.kind !== 'voice';
}
