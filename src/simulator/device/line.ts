/** Words spoken in one go. */
export interface Words {
  readonly kind: 'words';
  /** As written: "911". */
  readonly text: string;
  /** As pronounced: "nine one one". */
  readonly pronounced: string;
  /** How much longer they take than at normal rate: 1.05 at `rate="95%"`. */
  readonly stretch: number;
  /** Short pauses between the words, milliseconds. */
  readonly pausesMs: number;
}

interface Wording {
  readonly text: string;
  readonly pronounced: string;
  readonly stretch: number;
}

/** A line of speech being gathered from the text between its tags. */
export class Line {
  readonly #wordings: Wording[] = [];
  #pausesMs = 0;

  get hasWords(): boolean {
    return this.#wordings.some(({ text }) => text.trim() !== '');
  }

  say(wording: Wording): void {
    this.#wordings.push(wording);
  }

  pause(lengthMs: number): void {
    this.#pausesMs += lengthMs;
  }

  words(): Words {
    return {
      kind: 'words',
      text: tidy(this.#wordings.map(({ text }) => text)),
      pronounced: tidy(this.#wordings.map(({ pronounced }) => pronounced)),
      stretch: meanStretch(this.#wordings),
      pausesMs: this.#pausesMs,
    };
  }
}

function tidy(texts: readonly string[]): string {
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** The longer a wording, the more its rate counts. */
function meanStretch(wordings: readonly Wording[]): number {
  const letters = wordings.reduce((sum, { pronounced }) => sum + pronounced.length, 0);
  const stretched = wordings.reduce((sum, { pronounced, stretch }) => sum + pronounced.length * stretch, 0);
  return letters === 0 ? 1 : stretched / letters;
}
