import { UnplayableError } from './unplayable.ts';

/** One mark of a marked-up text. A tag that closes itself (`<break/>`) is an `open` followed by a `close`. */
export type Mark =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const tag = /<(\/?)([a-z:-]+)((?:\s+[a-z:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/iy;
const plain = /[^<]+/y;
const attribute = /([a-z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const entity = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,6})|#x([0-9a-f]{1,5}));|&/gi;
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a text with tags into its marks.
 * @throws UnplayableError where the text is not well formed: Alexa refuses the whole of it.
 */
export function readMarkup(source: string): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  while (at < source.length) {
    const found = readTag(source, at) ?? readText(source, at);
    if (!found) throw malformed(`a stray "<" at character ${at}`);
    marks.push(...found.marks);
    at = found.next;
  }
  checkNesting(marks);
  return marks;
}

interface Found {
  readonly marks: readonly Mark[];
  readonly next: number;
}

function readTag(source: string, at: number): Found | undefined {
  tag.lastIndex = at;
  const match = tag.exec(source);
  if (!match) return undefined;
  const [, slash, name = '', attributes = '', alone] = match;
  const close: Mark = { kind: 'close', name };
  const open: Mark = { kind: 'open', name, attributes: readAttributes(attributes) };
  return { marks: slash ? [close] : alone ? [open, close] : [open], next: tag.lastIndex };
}

function readText(source: string, at: number): Found | undefined {
  plain.lastIndex = at;
  const match = plain.exec(source);
  return match ? { marks: [{ kind: 'text', text: unescaped(match[0]) }], next: plain.lastIndex } : undefined;
}

function readAttributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(attribute)];
  return Object.fromEntries(
    pairs.map(([, name, double, single]) => [name, unescaped(double ?? single ?? '')]),
  );
}

function unescaped(source: string): string {
  return source.replace(entity, (_, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name) return characters[name.toLowerCase()] ?? '';
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    throw malformed('an "&" that is not escaped');
  });
}

function checkNesting(marks: readonly Mark[]): void {
  const open: string[] = [];
  for (const mark of marks) {
    if (mark.kind === 'open') open.push(mark.name);
    if (mark.kind === 'close' && open.pop() !== mark.name) throw malformed(`</${mark.name}> closes nothing`);
  }
  if (open.length > 0) throw malformed(`<${open.at(-1)}> is never closed`);
}

function malformed(what: string): UnplayableError {
  return new UnplayableError('RENDER_ERROR', `The markup is broken: ${what}`);
}
