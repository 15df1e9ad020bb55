/** Saves for ever, and prints each count only once its save has been acknowledged. Killed by the test. */
import { openSqliteStore } from '../../src/store/sqlite.ts';

const store = openSqliteStore({ directory: String(process.argv[2]), now: () => Date.UTC(2027, 0, 10) });
let revision: number | undefined;
for (let count = 1; ; count++) {
  revision = await store.save('me', { count, padding: 'p'.repeat(3000) }, revision);
  process.stdout.write(`${count}\n`);
}
