/** JSON from outside: nothing is known of it until it is looked at. */
export type Json = Readonly<Record<string, unknown>>;

/** True for a JSON object. */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Alexa takes one item where it takes a list. */
export function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** The value as text; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A length in milliseconds, 0 for anything that is none. */
export function millisecondsOf(value: unknown): number {
  const lengthMs = Number(value);
  return Number.isFinite(lengthMs) && lengthMs > 0 ? lengthMs : 0;
}
