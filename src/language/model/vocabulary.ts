import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { carriersOf } from '../../../locales/carriers.ts';
import { type Carriers, type Phrasing, phrasesOf, type SlotVocabulary } from '../../../locales/phrasing.ts';

const localesFolder = new URL('../../../locales/', import.meta.url);

/** Everything people may say in one locale: its language's files, with its own region's added to them. */
export interface Vocabulary {
  readonly invocationName: string;
  readonly phrasings: readonly Phrasing[];
  readonly slots: readonly SlotVocabulary[];
  readonly carriers: Carriers;
}

/** Reads the phrasing and slot files of a locale such as "en-GB": first `en/`, then `en-GB/`. */
export async function readVocabulary(locale: string): Promise<Vocabulary> {
  const language = locale.split('-', 1)[0] ?? locale;
  const { invocationName } = await import(new URL(`${language}/invocation.ts`, localesFolder).href);
  const phrasings = await readBoth<Phrasing>(language, locale, 'commands');
  const slots = await readBoth<SlotVocabulary>(language, locale, 'slots');
  return { invocationName, phrasings, slots, carriers: carriersOf(locale) };
}

/** The sentences of one phrasing file: `locales/en/commands/skip.ts` gives the words of SkipIntent. */
async function readBoth<Entry>(language: string, locale: string, folder: string): Promise<readonly Entry[]> {
  return [...(await readFolder<Entry>(language, folder)), ...(await readFolder<Entry>(locale, folder))];
}

async function readFolder<Entry>(place: string, folder: string): Promise<readonly Entry[]> {
  const directory = new URL(`${place}/${folder}/`, localesFolder);
  if (!existsSync(directory)) return [];
  const files = (await readdir(directory)).filter((file) => file.endsWith('.ts')).sort();
  const modules = await Promise.all(files.map((file) => import(new URL(file, directory).href)));
  return modules.flatMap((module: { default?: Entry }) => module.default ?? []);
}

/** All phrases of each slot value, over every file that adds to its type, first file first. */
export function mergeSlots(
  slots: readonly SlotVocabulary[],
): ReadonlyMap<string, ReadonlyMap<string, string[]>> {
  const types = new Map<string, Map<string, string[]>>();
  for (const { type, values } of slots) {
    const merged = types.get(type) ?? new Map<string, string[]>();
    types.set(type, merged);
    for (const [id, phrases] of Object.entries(values)) {
      merged.set(id, [...(merged.get(id) ?? []), ...phrasesOf(phrases)]);
    }
  }
  return types;
}
