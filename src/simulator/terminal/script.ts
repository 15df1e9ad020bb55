import { InputError } from './inputError.ts';

/** What one typed line asks of the person in front of the speaker. */
export type Step =
  | { readonly kind: 'say'; readonly words: string }
  /** Said with the wake word, `ms` into the audio of the last answer. */
  | { readonly kind: 'sayAt'; readonly ms: number; readonly words: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'later'; readonly ms: number }
  | { readonly kind: 'nothing' };

const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const time = String.raw`(\d+(?:\.\d+)?)\s*([smhd])`;
const laterLine = new RegExp(String.raw`^\(later\s+${time}\)$`, 'i');
const duringLine = new RegExp(String.raw`^\(\+\s*${time}\)\s*([^\s(].*)$`, 'i');

/**
 * Reads one line: words, `(silence)`, `(later 20m)`, or `(+12s) words`; times in s, m, h or d. Empty lines
 * and lines after `#` are for the reader.
 * @throws InputError for any other line in brackets.
 */
export function readStep(line: string): Step {
  const words = line.trim();
  if (words === '' || words.startsWith('#')) return { kind: 'nothing' };
  if (!words.startsWith('(')) return { kind: 'say', words };
  if (/^\(silence\)$/i.test(words)) return { kind: 'silence' };
  const [, wait, waitUnit] = laterLine.exec(words) ?? [];
  if (wait) return { kind: 'later', ms: milliseconds(wait, waitUnit) };
  const [, into, intoUnit, rest] = duringLine.exec(words) ?? [];
  if (into && rest) return { kind: 'sayAt', ms: milliseconds(into, intoUnit), words: rest };
  throw new InputError(`"${words}" is not known. Use (silence), (later 20m) or (+12s) before words.`);
}

function milliseconds(amount: string, unit = 's'): number {
  return Math.round(Number(amount) * (unitMs[unit.toLowerCase()] ?? 0));
}
