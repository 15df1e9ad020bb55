import { Line, type Words } from './line.ts';
import { type Mark, readMarkup } from './markup.ts';
import { UnplayableError } from './unplayable.ts';

/** What a marked-up speech is made of, in order. */
export type SsmlPiece =
  | Words
  | { readonly kind: 'pause'; readonly lengthMs: number }
  | { readonly kind: 'sound'; readonly source: string };

/** A pause this long is heard as silence; a shorter one belongs to the sentence around it. */
export const silenceFromMs = 1000;
/** The longest pause one `break` may ask for, milliseconds; Alexa refuses more. */
const longestBreakMs = 10_000;
/** A `break` that names no time. */
const plainBreakMs = 400;

const allowedTags = new Set(
  (
    'speak p s break audio prosody sub emphasis lang phoneme say-as w voice ' +
    'amazon:effect amazon:emotion amazon:domain alexa:name'
  ).split(' '),
);
const namedRates: Readonly<Record<string, number>> = { 'x-slow': 0.5, slow: 0.75, fast: 1.25, 'x-fast': 1.5 };

/**
 * Takes a speech apart: a paragraph (or, outside paragraphs, a sentence) is one piece of words.
 * @throws UnplayableError when the markup is broken, not wrapped in `<speak>`, uses a tag Alexa does not
 * know, or asks for a pause above 10 s.
 */
export function readSsml(ssml: string): SsmlPiece[] {
  const marks = readMarkup(ssml.trim());
  const [first] = marks;
  if (first?.kind !== 'open' || first.name !== 'speak') throw refused('it does not start with <speak>');
  const reader = new SpeechReader();
  for (const mark of marks) reader.take(mark);
  return mergedPauses(reader.pieces);
}

type Tag = Extract<Mark, { kind: 'open' }>;

/** Gathers words until something ends the line: a paragraph, a sound, a long pause, the end. */
class SpeechReader {
  readonly pieces: SsmlPiece[] = [];
  readonly #open: Tag[] = [];
  #line = new Line();

  take(mark: Mark): void {
    if (mark.kind === 'text') this.#say(mark.text);
    if (mark.kind === 'open') this.#enter(mark);
    if (mark.kind === 'close') this.#leave(mark.name);
  }

  #enter(tag: Tag): void {
    const { name, attributes } = tag;
    if (!allowedTags.has(name)) throw refused(`<${name}> is not a tag of Alexa's`);
    if (this.#bounds(name)) this.#endLine();
    this.#open.push(tag);
    if (name === 'break') this.#pause(breakMs(attributes));
    if (name === 'audio') this.pieces.push({ kind: 'sound', source: attributes.src ?? '' });
  }

  #leave(name: string): void {
    this.#open.pop();
    if (this.#bounds(name)) this.#endLine();
  }

  /** Whether a tag begins and ends a line of its own. */
  #bounds(name: string): boolean {
    const inParagraph = this.#open.some((tag) => tag.name === 'p');
    return ['speak', 'p', 'audio'].includes(name) || (name === 's' && !inParagraph);
  }

  #say(text: string): void {
    const pronounced = this.#open.at(-1)?.attributes.alias ?? text;
    const stretch = this.#open.reduce((sum, { attributes }) => sum / rateOf(attributes.rate), 1);
    this.#line.say({ text, pronounced, stretch });
  }

  #pause(lengthMs: number): void {
    if (lengthMs < silenceFromMs && this.#line.hasWords) {
      this.#line.pause(lengthMs);
    } else {
      this.#endLine();
      this.pieces.push({ kind: 'pause', lengthMs });
    }
  }

  #endLine(): void {
    if (this.#line.hasWords) this.pieces.push(this.#line.words());
    this.#line = new Line();
  }
}

function breakMs({ time }: Tag['attributes']): number {
  if (time === undefined) return plainBreakMs;
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(time) ?? [];
  if (!amount) throw refused(`a break of "${time}"`);
  const lengthMs = Number(amount) * (unit === 's' ? 1000 : 1);
  if (lengthMs > longestBreakMs) throw refused(`a break of ${time}; the longest allowed is 10 s`);
  return lengthMs;
}

function rateOf(rate: string | undefined): number {
  const percent = /^(\d+)%$/.exec(rate ?? '')?.[1];
  return percent ? Math.max(20, Number(percent)) / 100 : (namedRates[rate ?? ''] ?? 1);
}

/** A long silence is written as several breaks; it is heard as one. */
function mergedPauses(pieces: readonly SsmlPiece[]): SsmlPiece[] {
  const merged: SsmlPiece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const joins = piece.kind === 'pause' && last?.kind === 'pause';
    if (joins) merged.splice(-1, 1, { kind: 'pause', lengthMs: last.lengthMs + piece.lengthMs });
    else merged.push(piece);
  }
  return merged;
}

function refused(what: string): UnplayableError {
  return new UnplayableError('RENDER_ERROR', `Alexa refuses the speech: ${what}`);
}
