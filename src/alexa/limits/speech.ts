import { spokenTextMs } from '../../speech/duration.ts';
import { fileMs, isPlayable } from './audio.ts';
import { readMarkup, type Tag } from './markup.ts';
import { above, type Breach, breach } from './table.ts';

/** What is heard of a text: its length, its words, its sound files, and the limits it breaks. */
export interface Sounding {
  readonly lengthMs: number;
  readonly words: string;
  readonly files: number;
  readonly breaches: readonly Breach[];
}

export const unheard: Sounding = { lengthMs: 0, words: '', files: 0, breaches: [] };

const knownTags: ReadonlySet<string> = new Set(
  (
    'speak p s break audio prosody sub emphasis lang phoneme say-as w voice ' +
    'amazon:effect amazon:emotion amazon:domain alexa:name'
  ).split(' '),
);

/** Speech in SSML, in `outputSpeech` or in a document, where sounds are components of their own. */
export function ssmlSounding(ssml: string, locale: string, inDocument: boolean): Sounding {
  const { tags, words, wellFormed } = readMarkup(ssml.trim());
  const sources = tags.filter(({ name }) => name === 'audio').map(({ attributes }) => attributes.src ?? '');
  const breaks = tags.filter(({ name }) => name === 'break').map(breakMs);
  const lengths = [spokenTextMs(words, locale), ...breaks, ...sources.map(fileMs)];
  return {
    lengthMs: lengths.reduce((sum, ms) => sum + ms, 0),
    words,
    files: sources.length,
    breaches: [
      ...(wellFormed && isWrapped(tags) ? [] : [breach('markup', 'broken markup')]),
      ...tags.flatMap((tag) => tagBreaches(tag, inDocument)),
      ...breaks.flatMap((ms) => above('break-ms', ms)),
      ...sources
        .filter((source) => !isPlayable(source))
        .map(() => breach('audio-address', 'another address')),
      ...(/&amp;(amp|lt|gt|quot|apos|#\w+);/.test(ssml) ? [breach('escaping', 'escaped twice')] : []),
      ...(/<audio\b[^>]*\/>\s*\./.test(ssml) ? [breach('stop-after-audio', 'a full stop')] : []),
    ],
  };
}

/** Speech without markup. */
export function plainSounding(words: string, locale: string): Sounding {
  const tagged = /<\/?[a-z][^>]*>/i.test(words);
  return {
    lengthMs: spokenTextMs(words, locale),
    words,
    files: 0,
    breaches: tagged ? [breach('plain-text', 'a tag')] : [],
  };
}

function isWrapped(tags: readonly Tag[]): boolean {
  return tags[0]?.name === 'speak' && tags.filter(({ name }) => name === 'speak').length === 1;
}

function tagBreaches({ name }: Tag, inDocument: boolean): Breach[] {
  const allowed = knownTags.has(name) && !(inDocument && name === 'audio');
  return allowed ? [] : [breach('speech-tags', `<${name}>`)];
}

/** A break that names no readable time counts as endless: Alexa refuses it. */
function breakMs({ attributes }: Tag): number {
  const { time } = attributes;
  if (time === undefined) return 0;
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(time) ?? [];
  return amount ? Number(amount) * (unit === 's' ? 1000 : 1) : Number.MAX_SAFE_INTEGER;
}
