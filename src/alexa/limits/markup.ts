/** A marked-up text taken apart: its tags in order, the words between them, and whether it is well formed. */
export interface Markup {
  readonly tags: readonly Tag[];
  readonly words: string;
  readonly wellFormed: boolean;
}

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const token = /<(\/?)([a-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/giy;
const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,6}|#x[0-9a-f]{1,5});)/i;

/** Reads a text with tags. What cannot be read makes it not well formed; it never throws. */
export function readMarkup(source: string): Markup {
  const tags: Tag[] = [];
  const open: string[] = [];
  let words = '';
  let readTo = 0;
  let nested = true;
  for (const match of source.matchAll(token)) {
    const [whole, slash, name, attributes = '', alone] = match;
    readTo += whole.length;
    if (!name) {
      words += whole;
    } else if (slash) {
      nested &&= open.pop() === name;
      words += ' ';
    } else {
      tags.push({ name, attributes: readAttributes(attributes) });
      if (!alone) open.push(name);
      words += ' ';
    }
  }
  const wellFormed = nested && open.length === 0 && readTo === source.length && !bareAmpersand.test(source);
  return { tags, words: words.replace(/\s+/g, ' ').trim(), wellFormed };
}

function readAttributes(source: string): Tag['attributes'] {
  const pairs = [...source.matchAll(attribute)];
  return Object.fromEntries(pairs.map(([, name, double, single]) => [name, double ?? single ?? '']));
}
