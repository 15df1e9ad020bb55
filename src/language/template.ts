/**
 * Phrasing templates: `(a|b)` is a choice, `[a|b]` a choice or nothing; slots in braces pass through.
 * "skip [this|that] (one|step)" stands for "skip one", "skip this step", …
 */

interface Choice {
  readonly options: readonly (readonly Part[])[];
}
type Part = string | Choice;

/**
 * Every sentence a template stands for.
 * @throws SyntaxError for a bracket without its partner.
 */
export function expandTemplate(template: string): readonly string[] {
  return tidy(everySentence(parse(template)));
}

/**
 * Enough sentences that each option is said once plainly, with the first option everywhere else, and once
 * in mixed company. All combinations would be tens of thousands, and teach nothing more.
 * @throws SyntaxError for a bracket without its partner.
 */
export function coverTemplate(template: string): readonly string[] {
  const parts = parse(template);
  const plain = parts.flatMap((part, place) =>
    endings(part).map((_, option) => said(parts, (other) => (other === place ? option : 0))),
  );
  const rounds = Math.max(0, ...parts.map(optionCount));
  const mixed = Array.from({ length: rounds }, (_, round) => said(parts, (place) => round + place));
  return tidy([...plain, ...mixed]);
}

function everySentence(parts: readonly Part[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (starts, part) => starts.flatMap((start) => endings(part).map((end) => start + end)),
    [''],
  );
}

function endings(part: Part): readonly string[] {
  return typeof part === 'string' ? [part] : part.options.flatMap(everySentence);
}

function optionCount(part: Part): number {
  return typeof part === 'string' ? 1 : endings(part).length;
}

function said(parts: readonly Part[], optionAt: (place: number) => number): string {
  return parts.map((part, place) => endings(part)[optionAt(place) % optionCount(part)]).join('');
}

function tidy(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences.map((sentence) => sentence.replace(/\s+/g, ' ').trim()))].filter(Boolean);
}

function parse(template: string): readonly Part[] {
  const reader: Reader = { text: template, at: 0 };
  const { options } = readChoice(reader);
  if (reader.at < template.length || !options[0]) throw new SyntaxError(`Stray bracket in "${template}"`);
  return options.length > 1 ? [{ options }] : options[0];
}

interface Reader {
  readonly text: string;
  at: number;
}

function readChoice(reader: Reader): Choice {
  const options = [readSequence(reader)];
  while (reader.text[reader.at] === '|') {
    reader.at += 1;
    options.push(readSequence(reader));
  }
  return { options };
}

function readSequence(reader: Reader): readonly Part[] {
  const parts: Part[] = [];
  while (reader.at < reader.text.length && !'|)]'.includes(reader.text.charAt(reader.at))) {
    parts.push(readPart(reader));
  }
  return parts;
}

function readPart(reader: Reader): Part {
  const character = reader.text.charAt(reader.at);
  if (character === '(') return bracketed(reader, ')');
  if (character === '[') return { options: [[], ...bracketed(reader, ']').options] };
  const [plain = ''] = reader.text.slice(reader.at).match(/^[^()[\]|]+/) ?? [];
  reader.at += plain.length;
  return plain;
}

function bracketed(reader: Reader, closing: string): Choice {
  reader.at += 1;
  const choice = readChoice(reader);
  if (reader.text[reader.at] !== closing) throw new SyntaxError(`Missing "${closing}" in "${reader.text}"`);
  reader.at += 1;
  return choice;
}
