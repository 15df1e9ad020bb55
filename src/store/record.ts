import type { StoreOptions } from './store.ts';

/** A record as every store keeps it. The data is JSON text, so that it returns from each of them unaltered. */
export interface Row {
  readonly text: string;
  readonly revision: number;
  readonly expiresAtMs: number;
}

/** Long enough for a back that only stiffens each winter, short enough not to keep people's lives for ever. */
const KEEP_DAYS = 400;
const DAY_MS = 86_400_000;

/**
 * The row that a save writes over the expected revision.
 *
 * A first revision is the time rather than 1: a record that is forgotten and begun again must not meet a late
 * writer who still holds a revision from before.
 * @throws TypeError when the data is not JSON.
 */
export function nextRow(data: unknown, expected: number | undefined, { now, keepDays }: StoreOptions): Row {
  const nowMs = now();
  return {
    text: jsonOf(data),
    revision: expected === undefined ? Math.trunc(nowMs) : expected + 1,
    expiresAtMs: Math.trunc(nowMs + (keepDays ?? KEEP_DAYS) * DAY_MS),
  };
}

function jsonOf(data: unknown): string {
  const text: string | undefined = JSON.stringify(data);
  if (text === undefined) throw new TypeError('A record must be JSON.');
  return text;
}
