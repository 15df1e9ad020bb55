import { nextRow, type Row } from './record.ts';
import { RevisionConflict, type Store, type StoreOptions } from './store.ts';

/** A store that forgets everything with the process: for tests, and for a coach whose database cannot open. */
export function memoryStore(options: StoreOptions): Store {
  const rows = new Map<string, Row>();

  function current(key: string): Row | undefined {
    const row = rows.get(key);
    if (row && row.expiresAtMs <= options.now()) rows.delete(key);
    return rows.get(key);
  }

  return {
    async load(key) {
      const row = current(key);
      return row && { data: JSON.parse(row.text), revision: row.revision };
    },
    async save(key, data, expected) {
      const row = nextRow(data, expected, options);
      if (current(key)?.revision !== expected) throw new RevisionConflict();
      rows.set(key, row);
      return row.revision;
    },
    async forget(key) {
      rows.delete(key);
    },
    async close() {},
  };
}
