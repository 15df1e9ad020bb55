import { spoken } from '../../locales/spoken.ts';
import type { Line } from '../../src/pacing/part.ts';

/** Blanks of a line's words, and of the words inside them, that its parameters do not fill. */
export function unfilled({ key, params = {} }: Line): string[] {
  const names = Object.keys(params);
  const own = textsOf(key).flatMap((text) => [
    ...blanksOf(text).filter((name) => !names.includes(name)),
    ...nestedKeys(filled(text, params)).flatMap((nested) => unfilled({ key: nested, params })),
  ]);
  return [...own, ...Object.values(params).flatMap((value) => unfilledIn(value, params))];
}

/** A parameter may itself be a line's key; it is filled from the parameters that are plain values. */
function unfilledIn(value: string | number, params: NonNullable<Line['params']>): string[] {
  if (typeof value !== 'string' || !value.startsWith('@')) return [];
  const plain = Object.entries(params).filter(([, other]) => !String(other).startsWith('@'));
  return unfilled({ key: value.slice(1), params: Object.fromEntries(plain) });
}

function blanksOf(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
}

/** Keys named inside a text: `$t(numbers.emergency.spoken)`. */
export function nestedKeys(text: string): string[] {
  return [...text.matchAll(/\$t\(([^)]+)\)/g)].map(([, key = '']) => key);
}

function filled(text: string, params: NonNullable<Line['params']>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => String(params[name] ?? blank));
}

/** Every wording of a key: its text, its variants or sentences, and its plural forms. */
export function textsOf(key: string): string[] {
  const forms = [key, `${key}_zero`, `${key}_one`, `${key}_other`];
  return forms.flatMap(nodeOf).filter((text) => typeof text === 'string');
}

/** What stands at a key in English: a text, a list, a group, or nothing. */
export function nodeOf(key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((node, part) => new Map(Object.entries(node ?? {})).get(part), spoken.en);
}
