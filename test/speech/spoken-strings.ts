import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One string of a locale, with its full message key. */
export interface Spoken {
  readonly locale: string;
  readonly key: string;
  readonly text: string;
}

const locales = join(import.meta.dirname, '../../locales');

/** Every string of every `locales/<locale>/spoken/*.json`; the file name is the first part of a key. */
export function allStrings(): Spoken[] {
  return readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => stringsOf(name));
}

/** Every string of one locale. */
export function stringsOf(locale: string): Spoken[] {
  const folder = join(locales, locale, 'spoken');
  return filesIn(folder).flatMap((file) => {
    const words: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return leaves(words, file.replace('.json', '')).map(([key, text]) => ({ locale, key, text }));
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.json'))
    .map(({ name }) => name);
}

function leaves(node: unknown, key: string): [key: string, text: string][] {
  if (typeof node === 'string') return [[key, node]];
  if (node === null || typeof node !== 'object') throw new Error(`${key} is neither text nor a group`);
  return Object.entries(node).flatMap(([part, child]) => leaves(child, `${key}.${part}`));
}

/** Words of a text. A parameter in braces counts as one word. */
export function wordsOf(text: string): string[] {
  return text.replace(/\{\{[^}]*\}\}/g, 'x').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

/** Sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.trim() !== '');
}
