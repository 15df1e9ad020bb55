import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { carriersOf } from '../../locales/carriers.ts';
import { certificationOf } from '../../locales/certification.ts';
import { everydayOf } from '../../locales/everyday.ts';
import { spoken } from '../../locales/spoken.ts';
import { locales } from '../../src/language/interactionModel.ts';
import { packs } from '../../src/safety/languages.ts';

/** `en/`, not the regions `en-GB/` or a file. */
const languages = readdirSync('locales').filter((name) => /^[a-z]{2,3}$/.test(name));
const languageOf = (locale: string) => locale.split('-', 1)[0] ?? '';

/** Where a language must be named besides its folder. A language that speaks and does not listen is a danger. */
test.each(languages)('the language %s speaks, listens, understands symptoms and is published', (language) => {
  const places = {
    'locales/spoken.ts': Object.hasOwn(spoken, language),
    'locales/carriers.ts': Object.keys(carriersOf(language)).length > 0,
    'locales/everyday.ts': isKnown(() => everydayOf(language)),
    'locales/certification.ts': isKnown(() => certificationOf(language)),
    'src/safety/languages.ts': packs.has(language),
    'src/language/interactionModel.ts': locales.some((locale) => languageOf(locale) === language),
  };
  expect(Object.entries(places).flatMap(([place, names]) => (names ? [] : [place]))).toEqual([]);
});

test('no language speaks, understands symptoms or is published without a folder of its own', () => {
  const named = new Set([...Object.keys(spoken), ...packs.keys(), ...locales].map(languageOf));
  expect([...named].sort()).toEqual([...languages].sort());
});

function isKnown(look: () => unknown): boolean {
  try {
    return look() !== undefined;
  } catch {
    return false;
  }
}

test('a language without words of its own is never heard, or checked, with those of another', () => {
  expect(() => everydayOf('xx-XX')).toThrow('locales/everyday.ts has none');
  expect(() => certificationOf('xx-XX')).toThrow('locales/certification.ts has none');
});
