const units: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);

/**
 * English number words to digits: "twenty two" 22, "a hundred and two" 102, "two thousand eighteen" 2018,
 * "nineteen ninety eight" 1998. "One" alone stays a word: "one leg", "this one".
 */
export function englishNumbers(tokens: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = opensNumber(tokens[at]) ? numberRun(tokens, at) : [];
    if (run.length === 0 || (run.length === 1 && run[0] === 'one')) {
      out.push(tokens[at] ?? '');
      at += 1;
      continue;
    }
    out.push(String(spokenValue(run)));
    at += run.length;
  }
  return out;
}

function opensNumber(word: string | undefined): boolean {
  return word === 'a' || isNumber(word);
}

function numberRun(tokens: readonly string[], start: number): string[] {
  let end = start;
  if (tokens[start] === 'a' && isScale(tokens[start + 1])) end += 1;
  while (isNumber(tokens[end]) || (end > start && isScale(tokens[end]))) {
    const isSecondUnit = end > start && isUnit(tokens[end - 1]) && isNumber(tokens[end]);
    if (isSecondUnit) break;
    end += 1;
    const isLink = tokens[end] === 'and' && isScale(tokens[end - 1]) && isNumber(tokens[end + 1]);
    if (isLink) end += 1;
  }
  return tokens.slice(start, end);
}

/** After one to nine no number goes on: "eight nine" is two. */
function isUnit(word: string | undefined): boolean {
  const value = units.get(word ?? '');
  return value !== undefined && value < 10;
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && (units.has(word) || tens.has(word));
}

function isScale(word: string | undefined): boolean {
  return word === 'hundred' || word === 'thousand';
}

function spokenValue(words: readonly string[]): number {
  let total = 0;
  let part = 0;
  for (const word of words) {
    const value = units.get(word) ?? tens.get(word);
    if (word === 'hundred') part = Math.max(part, 1) * 100;
    else if (word === 'thousand') {
      total += Math.max(part, 1) * 1000;
      part = 0;
    } else if (value !== undefined) {
      // "nineteen ninety eight", "twenty twelve": a year said in two halves.
      part = part >= 10 && part < 100 && value >= 10 ? part * 100 + value : part + value;
    }
  }
  return total + part;
}
