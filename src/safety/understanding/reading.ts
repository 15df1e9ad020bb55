import { blank } from './tokens.ts';

/** A run of words: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two runs of words share one. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a word stands in one of the runs. */
export function covers(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}

/** A run of words and the concepts found in it. */
export class Reading {
  readonly tokens: readonly string[];
  readonly #byConcept = new Map<string, Map<number, Span[]>>();
  readonly #transparent: ReadonlySet<string>;
  /** What patterns have already looked up here. Complete only once all concepts are added. */
  readonly found = new Map<object, readonly Span[]>();

  constructor(tokens: readonly string[], transparent: ReadonlySet<string>) {
    this.tokens = tokens;
    this.#transparent = transparent;
  }

  add(concept: string, span: Span): void {
    const starts = this.#byConcept.get(concept) ?? new Map<number, Span[]>();
    this.#byConcept.set(concept, starts);
    const spans = starts.get(span.start) ?? [];
    starts.set(span.start, spans);
    if (!spans.some(({ end }) => end === span.end)) spans.push(span);
  }

  spansAt(concept: string, start: number): readonly Span[] {
    return this.#byConcept.get(concept)?.get(start) ?? [];
  }

  /** All spans of a concept, in order. */
  spans(concept: string): Span[] {
    const starts = this.#byConcept.get(concept);
    return starts === undefined ? [] : [...starts.values()].flat().sort((a, b) => a.start - b.start);
  }

  has(concept: string): boolean {
    return this.#byConcept.has(concept);
  }

  /** Every concept named. */
  get concepts(): Iterable<string> {
    return this.#byConcept.keys();
  }

  /** Light adverbs that may stand between any two elements of a pattern. */
  isTransparent(at: number): boolean {
    return this.#transparent.has(this.tokens[at] ?? '');
  }

  words(spans: readonly Span[]): string {
    return [...spans]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => this.tokens.slice(start, end).join(' '))
      .filter((words) => words !== '' && words !== blank)
      .join(' … ');
  }
}
