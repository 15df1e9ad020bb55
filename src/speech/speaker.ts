import { createInstance, type i18n } from 'i18next';
import { spoken } from '../../locales/spoken.ts';
import type { Line } from '../pacing/part.ts';
import { spokenTextMs } from './duration.ts';

/** The words of one locale. */
export interface Speaker {
  readonly locale: string;
  /**
   * The words of a line. A parameter that starts with "@" is itself a line's key. Lines with variants take
   * the one numbered `pick`, so that the same turn always says the same thing.
   * @throws Error when the line has no words in this language: a missing safety line must never pass quietly.
   */
  say(line: Line): string;
  /** Estimated length of the line when spoken, milliseconds. */
  spokenMs(line: Line): number;
  /** Whether there are words for a key; lines that count need their `count` to be found. */
  has(key: string, params?: Line['params']): boolean;
}

let words: i18n | undefined;
const speakers = new Map<string, Speaker>();

/** The speaker of a locale such as "en-GB": regional words override their language's. One instance per locale. */
export function speakerFor(locale: string): Speaker {
  const known = speakers.get(locale);
  if (known) return known;
  const speaker = makeSpeaker(locale);
  speakers.set(locale, speaker);
  return speaker;
}

/** A locale we have words for; a request in any other language is answered in English without local numbers. */
function supportedLocale(locale: string): string {
  const language = locale.split('-', 1)[0] ?? '';
  return Object.hasOwn(spoken, language) ? locale : 'en';
}

function makeSpeaker(wanted: string): Speaker {
  const locale = supportedLocale(wanted);
  const translate = dictionary().getFixedT(locale);
  const has = (key: string, params: Line['params'] = {}) =>
    dictionary().exists(key, { ...params, lng: locale });
  const said = new Map<string, string>();

  const say = (line: Line): string => {
    const id = JSON.stringify([line.key, line.params]);
    const before = said.get(id);
    if (before !== undefined) return before;
    const text = sayAnew(line);
    if (said.size > rememberedLines) said.clear();
    said.set(id, text);
    return text;
  };
  const sayAnew = ({ key, params = {} }: Line): string => {
    if (!has(key, params))
      throw new Error(
        `No words for "${key}" in ${locale}. Add the key to locales/${locale.split('-')[0]}/spoken.`,
      );
    const resolved = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, resolve(value, params)]),
    );
    const found: unknown = translate(key, { ...resolved, returnObjects: true });
    return oneOf(found, params.pick);
  };
  const resolve = (value: string | number, params: NonNullable<Line['params']>): string | number =>
    typeof value === 'string' && value.startsWith('@')
      ? say({ key: value.slice(1), params: withoutKeys(params) })
      : value;

  return { locale, say, has, spokenMs: (line) => spokenTextMs(say(line), locale) };
}

/** Enough for every line of a language; a cache only saves the clock. */
const rememberedLines = 2000;

function withoutKeys(params: NonNullable<Line['params']>): NonNullable<Line['params']> {
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) => typeof value !== 'string' || !value.startsWith('@')),
  );
}

function oneOf(found: unknown, pick: string | number | undefined): string {
  if (!Array.isArray(found)) return String(found);
  return typeof pick === 'number' ? String(found[pick % found.length]) : found.join(' ');
}

function dictionary(): i18n {
  words ??= loaded();
  return words;
}

function loaded(): i18n {
  const instance = createInstance();
  const resources = Object.fromEntries(
    Object.entries(spoken).map(([lng, translation]) => [lng, { translation }]),
  );
  void instance.init({
    resources,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}
