import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import type { Memory } from '../session/memory.ts';
import { readMemory } from '../session/snapshot/memory.ts';
import { RevisionConflict, type Store, type Stored } from '../store/store.ts';
import type { Log } from './log.ts';
import { optional } from './optional.ts';
import { reconciled } from './reconcile.ts';

/** What the store holds for one person: their memory, and what they could not be played. */
export interface Kept {
  readonly memory: Memory;
  /** Devices that need plain speech. */
  readonly plainDevices: readonly string[];
  /** Until when our sound files are not used, because one could not be fetched. */
  readonly clipsFailUntilMs?: number;
  /** The token of the last response of which nothing was heard. */
  readonly unheardToken?: string;
}

export interface OpenRecord {
  /** Fresh when the store could not be read: unscreened, so exercise waits for all the safety questions. */
  readonly kept: Kept;
  /** False when it could not be saved; the conversation goes on all the same. */
  save(kept: Kept): Promise<boolean>;
  /** Deletes the record, whatever is in it; false when it may still be there. */
  forget(): Promise<boolean>;
}

/** One person's place in the store. */
interface Shelf {
  readonly store: Store;
  readonly key: string;
  readonly log: Log;
}

interface Reading {
  readonly kept: Kept;
  /** Undefined when nothing is stored, or nobody knows. */
  readonly revision: number | undefined;
}

/** Opens the record of whoever speaks: the recognised person, else the account. */
export function keeper(store: Store, request: RequestEnvelope, log: Log) {
  const shelf: Shelf = { store, key: keyOf(request), log };
  return { open: () => openRecord(shelf) };
}

async function openRecord(shelf: Shelf): Promise<OpenRecord> {
  const before = await readOr(shelf, { kept: nothingKept, revision: undefined });
  return {
    kept: before.kept,
    save: (kept) => succeeds(shelf, 'save', saveOver(shelf, before, kept)),
    forget: () => succeeds(shelf, 'forget', forget(shelf)),
  };
}

async function succeeds({ log }: Shelf, during: string, work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    log.warn('store-unavailable', { during, error: nameOf(error) });
    return false;
  }
}

const nothingKept: Kept = { memory: readMemory(undefined).memory, plainDevices: [] };

async function readOr(shelf: Shelf, otherwise: Reading): Promise<Reading> {
  try {
    return await read(shelf);
  } catch (error) {
    shelf.log.warn('store-unavailable', { during: 'load', error: nameOf(error) });
    return otherwise;
  }
}

async function read(shelf: Shelf): Promise<Reading> {
  const stored = await shelf.store.load(shelf.key);
  if (!stored) return { kept: nothingKept, revision: undefined };
  const { kept, damaged } = readKept(stored);
  if (damaged) await setAside(shelf, stored);
  return { kept, revision: stored.revision };
}

const envelope = v.object({
  memory: v.unknown(),
  plainDevices: v.fallback(v.array(v.string()), []),
  clipsFailUntilMs: v.fallback(v.optional(v.number()), undefined),
  unheardToken: v.fallback(v.optional(v.string()), undefined),
});

function readKept({ data }: Stored): { readonly kept: Kept; readonly damaged: boolean } {
  const { success, output } = v.safeParse(envelope, data);
  const { memory, damaged } = readMemory((success ? output.memory : data) ?? null);
  return { kept: success ? { ...known(output), memory } : { memory, plainDevices: [] }, damaged };
}

function known({ plainDevices, clipsFailUntilMs, unheardToken }: v.InferOutput<typeof envelope>) {
  return {
    plainDevices,
    ...optional('clipsFailUntilMs', clipsFailUntilMs),
    ...optional('unheardToken', unheardToken),
  };
}

/** An unreadable record is kept beside the fresh one, in place of one from before, until it is forgotten. */
async function setAside({ store, key, log }: Shelf, { data }: Stored): Promise<void> {
  log.warn('record-unreadable', {});
  const aside = asideOf(key);
  try {
    await store.save(aside, data, (await store.load(aside))?.revision);
  } catch (error) {
    log.warn('store-unavailable', { during: 'set-aside', error: nameOf(error) });
  }
}

function asideOf(key: string): string {
  return `${key}#set-aside`;
}

/** Three devices writing in the same second are already one too many. */
const mostAttempts = 3;

/**
 * Saves over the revision that was read. When another device of the household wrote in between, its record is
 * read and both are brought together, so that neither loses its progress nor a check it advised.
 * @throws StoreUnavailable, or RevisionConflict when others keep writing first.
 */
async function saveOver(shelf: Shelf, before: Reading, kept: Kept, attempt = 1): Promise<void> {
  try {
    await shelf.store.save(shelf.key, kept, before.revision);
  } catch (error) {
    if (!(error instanceof RevisionConflict) || attempt === mostAttempts) throw error;
    const now = await read(shelf);
    await saveOver(shelf, now, together(before.kept, kept, now.kept), attempt + 1);
  }
}

function together(base: Kept, mine: Kept, theirs: Kept): Kept {
  return {
    ...mine,
    memory: reconciled({ base: base.memory, mine: mine.memory, theirs: theirs.memory }),
    plainDevices: [...new Set([...theirs.plainDevices, ...mine.plainDevices])],
  };
}

/** "Forget everything" deletes the record itself, and the unreadable one beside it. */
async function forget({ store, key }: Shelf): Promise<void> {
  await store.forget(key);
  await store.forget(asideOf(key));
}

function keyOf({ context, session }: RequestEnvelope): string {
  const system = context?.System;
  const ids: unknown[] = [system?.person?.personId, system?.user?.userId, session?.user?.userId];
  return ids.find((id): id is string => typeof id === 'string' && id !== '') ?? 'nobody';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
