import { numberWords } from './everyday.ts';

export interface NumberSpan {
  readonly value: number;
  /** How many words it took. */
  readonly length: number;
}

/** A number beginning at `at`: "fifteen" → 15, "twenty five" → 25. Up to ninety-nine. */
export function readNumber(texts: readonly string[], at: number): NumberSpan | undefined {
  const first = numberWords.get(texts[at] ?? '');
  if (first === undefined) return undefined;
  const second = numberWords.get(texts[at + 1] ?? '');
  const joined = first >= 20 && second !== undefined && second >= 1 && second <= 9;
  return joined ? { value: first + second, length: 2 } : { value: first, length: 1 };
}

/** A number as it is said: 25 → "twenty five"; longer ones digit by digit, as in 911. */
export function spellNumber(value: number): readonly string[] {
  if (value > 99) return [...String(value)].flatMap((digit) => spellNumber(Number(digit)));
  if (value < 20 || value % 10 === 0) return [wordFor(value)];
  return [wordFor(value - (value % 10)), wordFor(value % 10)];
}

/** Numbers to call as they are dialled: "nine one one" → "911". Three digits in a row or more; fewer are counted with. */
export function inFigures(text: string): string {
  return text.replace(digitsInARow, (spoken) =>
    spoken
      .split(' ')
      .map((word) => numberWords.get(word.toLowerCase()))
      .join(''),
  );
}

const digit = `(?:${[...numberWords].flatMap(([word, value]) => (value < 10 ? [word] : [])).join('|')})`;
const digitsInARow = new RegExp(`\\b${digit}(?: ${digit}){2,}\\b`, 'gi');

function wordFor(value: number): string {
  return [...numberWords].find(([, known]) => known === value)?.[0] ?? String(value);
}

/** A time of day beginning at `at`, as Alexa gives it: "eight thirty" → "08:30", "six p m" → "18:00". */
export function readTime(
  texts: readonly string[],
  at: number,
): { value: string; length: number } | undefined {
  const hour = readNumber(texts, at);
  if (!hour || hour.value > 23) return undefined;
  const minute = readNumber(texts, at + hour.length);
  const minutes = minute && minute.value >= 10 && minute.value < 60 ? minute : { value: 0, length: 0 };
  const after = at + hour.length + minutes.length;
  const half = halfOfDay(texts, after);
  const hours = half.afternoon && hour.value < 12 ? hour.value + 12 : hour.value;
  return {
    value: `${pad(hours)}:${pad(minutes.value)}`,
    length: hour.length + minutes.length + half.length,
  };
}

function halfOfDay(texts: readonly string[], at: number): { afternoon: boolean; length: number } {
  const [first = '', second = '', third = ''] = texts.slice(at, at + 3);
  if (first === 'am' || first === 'pm') return { afternoon: first === 'pm', length: 1 };
  if (second === 'm' && (first === 'a' || first === 'p')) return { afternoon: first === 'p', length: 2 };
  if (first === 'in' && second === 'the') return { afternoon: third !== 'morning', length: 3 };
  return { afternoon: false, length: first === 'oclock' ? 1 : 0 };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
