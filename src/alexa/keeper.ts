import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import type { Memory } from '../session/memory.ts';
import { readMemory } from '../session/snapshot.ts';
import { RevisionConflict, type Store } from '../store/store.ts';
import type { Log } from './log.ts';

/** What the store holds for one person: their memory, and devices that need plain speech. */
export interface Kept {
  readonly memory: Memory;
  readonly plainDevices: readonly string[];
}

export interface OpenRecord {
  readonly kept: Kept;
  /** False when it could not be saved; the conversation goes on all the same. */
  save(kept: Kept): Promise<boolean>;
}

const envelope = v.object({ memory: v.unknown(), plainDevices: v.fallback(v.array(v.string()), []) });

/** Opens the record of whoever speaks: the recognised person, else the account. */
export function keeper(store: Store, request: RequestEnvelope, log: Log) {
  const key = keyOf(request);
  return { open: () => openRecord(store, key, log) };
}

async function openRecord(store: Store, key: string, log: Log): Promise<OpenRecord> {
  const stored = await store.load(key).catch((error: unknown) => {
    log.warn('store-unavailable', { during: 'load', error: nameOf(error) });
    return undefined;
  });
  const read = v.safeParse(envelope, stored?.data);
  const { memory, damaged } = readMemory(read.success ? read.output.memory : stored?.data);
  if (damaged && stored) await setAside(store, key, stored.data, log);
  return {
    kept: { memory, plainDevices: read.success ? read.output.plainDevices : [] },
    save: (kept) => saveRecord(store, key, kept, stored?.revision, log),
  };
}

/** An unreadable record is kept beside the fresh one, so that nothing is lost in silence. */
async function setAside(store: Store, key: string, data: unknown, log: Log): Promise<void> {
  log.warn('record-unreadable', {});
  await store.save(`${key}#set-aside`, data, undefined).catch(() => undefined);
}

/**
 * Saves over the revision that was read. When another device of the household wrote in between, its record
 * is read again and the stricter of the two checks is kept with what this turn did.
 */
async function saveRecord(
  store: Store,
  key: string,
  kept: Kept,
  revision: number | undefined,
  log: Log,
): Promise<boolean> {
  try {
    await store.save(key, kept, revision);
    return true;
  } catch (error) {
    if (!(error instanceof RevisionConflict)) return unsaved(error, log);
  }
  try {
    const other = await store.load(key);
    const read = v.safeParse(envelope, other?.data);
    const { memory } = readMemory(read.success ? read.output.memory : undefined);
    await store.save(key, merged(kept, memory), other?.revision);
    return true;
  } catch (error) {
    return unsaved(error, log);
  }
}

function unsaved(error: unknown, log: Log): false {
  log.warn('store-unavailable', { during: 'save', error: nameOf(error) });
  return false;
}

/** Two devices at once: neither's sessions nor a check that either advised is lost. */
function merged({ memory, plainDevices }: Kept, other: Memory): Kept {
  const check = strictest(memory.restartCheck, other.restartCheck);
  const sessionsAtMs = [...new Set([...other.sessionsAtMs, ...memory.sessionsAtMs])].sort((a, b) => a - b);
  return {
    plainDevices,
    memory: {
      ...memory,
      practice: { ...other.practice, ...memory.practice },
      sessionsAtMs: sessionsAtMs.slice(-60),
      ...(check ? { restartCheck: check } : {}),
    },
  };
}

function strictest(a: Memory['restartCheck'], b: Memory['restartCheck']): Memory['restartCheck'] {
  return a?.kind === 'seen' || !b ? a : b;
}

function keyOf({ context, session }: RequestEnvelope): string {
  const system = context?.System;
  return system?.person?.personId ?? system?.user?.userId ?? session?.user?.userId ?? 'nobody';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
