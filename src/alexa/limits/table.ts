/** One rule a response must keep. `allowed` is the number we enforce, below Amazon's where a figure is an estimate. */
export interface Limit {
  readonly allowed: number | string;
  /** What Amazon allows, and who says so. */
  readonly source: string;
}

const reference = "Amazon's request and response JSON reference";
const ssmlReference = "Amazon's SSML reference";
const aplaReference = "Amazon's APL for audio reference";
const designGuide = "Amazon's certification requirements for custom skills";

/** Every limit of Alexa's that can be read off a response. */
export const limits = {
  'speech-characters': { allowed: 7000, source: `${reference}: fewer than 8000, markup included` },
  'reprompt-characters': {
    allowed: 3000,
    source: `${reference}: fewer than 8000; ours: a reprompt is one question`,
  },
  'response-bytes': { allowed: 100_000, source: `${reference}: 120 KB` },
  'attribute-bytes': { allowed: 8000, source: `${reference}: part of the 120 KB, both ways on every turn` },
  'sound-seconds': {
    allowed: 215,
    source: `${reference} and ${aplaReference}: 240 s; speech is an estimate`,
  },
  'reprompt-seconds': { allowed: 75, source: `${reference}: 90 s; speech is an estimate` },
  'audio-tags': { allowed: 5, source: `${ssmlReference}: 5 in one response, its reprompt included` },
  'break-ms': { allowed: 10_000, source: `${ssmlReference}: 10 s` },
  'document-files': { allowed: 12, source: `${aplaReference}: 15, the sound library counted` },
  'card-characters': { allowed: 1000, source: `${reference}: 8000; ours: a longer card is not read` },

  markup: { allowed: 'well formed, inside <speak>', source: ssmlReference },
  'speech-tags': {
    allowed: 'tags that Alexa knows; in documents no <audio>',
    source: `${ssmlReference}; ${aplaReference}`,
  },
  escaping: { allowed: 'text escaped exactly once', source: ssmlReference },
  'plain-text': { allowed: 'no tags in plain text', source: 'Alexa reads them aloud' },
  'stop-after-audio': { allowed: 'no full stop after <audio>', source: 'Alexa reads it as "dot"' },
  'audio-address': {
    allowed: 'https, .mp3, no query or redirect; or a known sound of Amazon’s library',
    source: `${ssmlReference}: MP3 over https from a trusted certificate`,
  },
  'document-shape': { allowed: 'type APLA with a version and a main template', source: aplaReference },
  'document-items': {
    allowed: 1,
    source: `${aplaReference}: of several top items only the first that applies plays`,
  },
  'document-silence': {
    allowed: 'more than silence',
    source: `${aplaReference}: a response cannot be Silence by itself`,
  },
  'document-components': { allowed: 'components and filters that exist', source: aplaReference },
  directives: { allowed: 'those the request may be answered with', source: reference },
  screen: {
    allowed: 'pictures only where the request names a screen',
    source: "Amazon's APL interface reference",
  },
  'no-answer': { allowed: 'nothing said, shown or changed', source: reference },
  reprompt: {
    allowed: 'one with an open microphone, none at the end',
    source: designGuide,
  },
  question: { allowed: 'last with an open microphone, none otherwise', source: designGuide },
  'play-and-listen': {
    allowed: 'no AudioPlayer.Play with an open microphone',
    source: "Amazon's AudioPlayer reference: the stream pauses at once",
  },
  card: { allowed: 'Simple, or asking for reminders; no image', source: `${reference}; ours: text only` },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;

/** A limit that a response breaks: what was found, and what is allowed. Never any of the words. */
export interface Breach {
  readonly limit: LimitName;
  readonly found: number | string;
  readonly allowed: number | string;
  readonly source: string;
}

/** A limit that is broken, and by what. */
export function breach(limit: LimitName, found: number | string): Breach {
  return { limit, found, ...limits[limit] };
}

/** A breach when a number is above what is allowed, else nothing. */
export function above(limit: LimitName, found: number): Breach[] {
  const { allowed } = limits[limit];
  return typeof allowed === 'number' && found > allowed ? [breach(limit, found)] : [];
}
