/**
 * What is remembered between sessions, behind one port: SQLite on a laptop, DynamoDB in the cloud, memory in tests.
 * Records are opaque JSON here; the session folder parses them as unknown input.
 *
 * Every method may reject with StoreUnavailable: the store could not be reached or was too slow.
 */
export interface Store {
  /** The record under a key (not empty), or undefined when there is none or it has expired. */
  load(key: string): Promise<Stored | undefined>;
  /**
   * Writes only when the stored revision is still the expected one (undefined: no record yet).
   * Once it resolves the record survives the death of this process. After a StoreUnavailable it may or may
   * not have been written: load again to find out.
   * @returns the new revision.
   * @throws RevisionConflict when somebody else wrote or forgot in between; nothing is changed.
   * @throws TypeError when the data is not JSON.
   */
  save(key: string, data: unknown, expected: number | undefined): Promise<number>;
  /** Really deletes the record. Deleting what is not there is fine. */
  forget(key: string): Promise<void>;
  close(): Promise<void>;
}

export interface Stored {
  readonly data: unknown;
  readonly revision: number;
}

/** What every store needs to know. */
export interface StoreOptions {
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Days after its last save that a record is deleted; 400 when left out. */
  readonly keepDays?: number;
}

/** Another device of the household wrote first: load again, then decide. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';

  constructor() {
    super('The record has changed since it was loaded.');
  }
}

/** The store did not answer, or not in time. The coach goes on without memory and says so. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
