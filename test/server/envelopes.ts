import fc from 'fast-check';
import type { Envelope } from '../../src/simulator/device/envelope.ts';
import { speaker } from '../hosts/routine.ts';

/** The genuine request that opens the skill. */
export async function openingRequest(): Promise<Envelope> {
  const sent: Envelope[] = [];
  await speaker(async (envelope) => {
    sent.push(envelope);
    return { version: '1.0', response: { shouldEndSession: true } };
  }).open();
  const [first] = sent;
  if (!first) throw new Error('Nothing was sent.');
  return first;
}

/** The same request in the words of an intent, in a session that has something behind it. */
export function saying(envelope: Envelope, intent: object, attributes: unknown = {}): object {
  return {
    ...envelope,
    session: { ...envelope.session, new: false, attributes },
    request: { ...envelope.request, type: 'IntentRequest', intent },
  };
}

/** A request with one thing in it replaced by anything at all, or taken away. */
export function damaged(request: object): fc.Arbitrary<unknown> {
  const paths = pathsOf(request);
  const surprise = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constant(undefined),
    fc.constant('x'.repeat(9000)),
  );
  return fc.tuple(fc.constantFrom(...paths), surprise).map(([path, value]) => replaced(request, path, value));
}

type Path = readonly string[];

function pathsOf(value: unknown, before: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [before];
  return [before, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...before, name]))];
}

function replaced(value: unknown, [name, ...rest]: Path, by: unknown): unknown {
  if (name === undefined) return by;
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === name ? replaced(inner, rest, by) : inner]),
  );
}
