import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every run of six words in a text, in lower case and without punctuation. */
export function sixWordRuns(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9][a-z0-9'-]*/g) ?? [];
  return words.slice(5).map((_, i) => words.slice(i, i + 6).join(' '));
}

/** A run as it is kept here: the article's own text is not ours to keep. */
export function fingerprint(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}

/** The fingerprints of the article's six-word runs. */
export function articleFingerprints(): Set<string> {
  return new Set(
    readFileSync(join(import.meta.dirname, 'fingerprints.txt'), 'utf8')
      .trim()
      .split('\n'),
  );
}
