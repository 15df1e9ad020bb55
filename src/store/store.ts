/**
 * What is remembered between sessions, behind one port: SQLite on a laptop, DynamoDB in the cloud, memory in tests.
 * Records are opaque JSON here; the session folder parses them as unknown input.
 */
export interface Store {
  /** The record under a key, or undefined when there is none. */
  load(key: string): Promise<Stored | undefined>;
  /**
   * Writes only when the stored revision is still the expected one (undefined: no record yet).
   * @returns the new revision.
   * @throws RevisionConflict when somebody else wrote in between; nothing is changed.
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

/** Another device of the household wrote first: load again, then decide. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';
}
