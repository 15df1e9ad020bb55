/** Responses are read as unknown input: a limit check must not stumble over what it is there to find. */
export type Json = Readonly<Record<string, unknown>>;

/** The value as a record; an empty one for anything else. */
export function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records in a list; a single record is a list of one. */
export function records(value: unknown): Json[] {
  if (isRecord(value)) return [value];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The value as text; empty for anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value as a length; 0 for anything else. */
export function milliseconds(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : 0;
}

/** Size as Alexa counts it: JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  return value === undefined ? 0 : new TextEncoder().encode(JSON.stringify(value)).length;
}
