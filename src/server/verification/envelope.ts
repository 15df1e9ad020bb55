import { RequestRefused } from './refusal.ts';

/** What must be known of a request before any more is spent on it. */
export interface Envelope {
  readonly applicationId: unknown;
  readonly requestType: string;
  readonly timestamp: unknown;
}

/** Amazon's tolerances for a request and for a skill event, which may be delivered late (host a custom skill). */
const REQUEST_AGE_MS = 150_000;
const SKILL_EVENT_AGE_MS = 3_600_000;

/** A full ISO 8601 moment. `Date.parse` alone also takes "banana 1" for a date. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** @throws RequestRefused `body-unreadable` when the body is not a JSON object that carries a request. */
export function readEnvelope(body: string): Envelope {
  const envelope = parse(body);
  const requestType = at(envelope, 'request', 'type');
  if (typeof requestType !== 'string') throw new RequestRefused('body-unreadable');
  return {
    applicationId: at(envelope, 'context', 'System', 'application', 'applicationId'),
    requestType,
    timestamp: at(envelope, 'request', 'timestamp'),
  };
}

/** @throws RequestRefused when the request was not made within 150 s of now (a skill event: the hour before). */
export function assertFresh({ requestType, timestamp }: Envelope, nowMs: number): void {
  if (typeof timestamp !== 'string' || !MOMENT.test(timestamp))
    throw new RequestRefused('timestamp-unreadable');
  const ageMs = nowMs - Date.parse(timestamp);
  if (Number.isNaN(ageMs)) throw new RequestRefused('timestamp-unreadable');
  const allowedMs = requestType.startsWith('AlexaSkillEvent.') ? SKILL_EVENT_AGE_MS : REQUEST_AGE_MS;
  if (ageMs > allowedMs) throw new RequestRefused('timestamp-too-old');
  if (ageMs < -REQUEST_AGE_MS) throw new RequestRefused('timestamp-in-future');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new RequestRefused('body-unreadable', { cause });
  }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (inner instanceof Object ? Reflect.get(inner, name) : undefined),
    value,
  );
}
