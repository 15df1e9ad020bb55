import { type Phrases, phrasesOf } from '../../../locales/phrasing.ts';
import { type Everyday, oncePerLanguage } from './everyday.ts';

export interface NumberSpan {
  readonly value: number;
  /** How many words it took. */
  readonly length: number;
}

/** A number beginning at `at`: "fifteen" → 15, "twenty five" → 25. Up to ninety-nine. */
export function readNumber(
  { numbers }: Everyday,
  texts: readonly string[],
  at: number,
): NumberSpan | undefined {
  const first = numbers.get(texts[at] ?? '');
  if (first === undefined) return undefined;
  const second = numbers.get(texts[at + 1] ?? '');
  const joined = first >= 20 && first % 10 === 0 && second !== undefined && second >= 1 && second <= 9;
  return joined ? { value: first + second, length: 2 } : { value: first, length: 1 };
}

/** A number as it is said: 25 → "twenty five"; longer ones digit by digit, as in 911. */
export function spellNumber(everyday: Everyday, value: number): readonly string[] {
  if (value > 99) return [...String(value)].flatMap((digit) => spellNumber(everyday, Number(digit)));
  const word = wordFor(everyday, value);
  if (word !== undefined) return [word];
  const units = value % 10;
  return [value - units, units].map((part) => wordFor(everyday, part) ?? String(part));
}

function wordFor({ numbers }: Everyday, value: number): string | undefined {
  return [...numbers].find(([, known]) => known === value)?.[0];
}

/** Numbers to call as they are dialled: "nine one one" → "911". Three digits in a row or more; fewer are counted with. */
export function inFigures(everyday: Everyday, text: string): string {
  return text.replace(digitsInARow(everyday), (spoken) =>
    spoken
      .split(' ')
      .map((word) => everyday.numbers.get(word.toLowerCase()))
      .join(''),
  );
}

const digitsInARow = oncePerLanguage(({ numbers }) => {
  const digit = `(?:${[...numbers].flatMap(([word, value]) => (value < 10 ? [word] : [])).join('|')})`;
  return new RegExp(`\\b${digit}(?: ${digit}){2,}\\b`, 'gi');
});

/** A time of day beginning at `at`, as Alexa gives it: "eight thirty" → "08:30", "six p m" → "18:00". */
export function readTime(
  everyday: Everyday,
  texts: readonly string[],
  at: number,
): { value: string; length: number } | undefined {
  const hour = readNumber(everyday, texts, at);
  if (!hour || hour.value > 23) return undefined;
  const minute = readNumber(everyday, texts, at + hour.length);
  const minutes = minute && minute.value >= 10 && minute.value < 60 ? minute : { value: 0, length: 0 };
  const after = at + hour.length + minutes.length;
  const half = halfOfDay(everyday, texts.slice(after));
  const hours = half.afternoon && hour.value < 12 ? hour.value + 12 : hour.value;
  return {
    value: `${pad(hours)}:${pad(minutes.value)}`,
    length: hour.length + minutes.length + half.length,
  };
}

function halfOfDay(
  { timeOfDay }: Everyday,
  texts: readonly string[],
): { afternoon: boolean; length: number } {
  const exactly = wordsBegun(timeOfDay.exactly, texts);
  const rest = texts.slice(exactly);
  const afternoon = wordsBegun(timeOfDay.afternoon, rest);
  const half = afternoon || wordsBegun(timeOfDay.morning, rest);
  return { afternoon: afternoon > 0, length: exactly + half };
}

/** How many words of the texts one of the phrases takes at their beginning; 0 where none does. */
function wordsBegun(phrases: Phrases, texts: readonly string[]): number {
  const said = phrasesOf(phrases).map((phrase) => phrase.split(' '));
  return said.find((words) => words.every((word, at) => texts[at] === word))?.length ?? 0;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
