import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHost } from '../../src/server/host.ts';
import { jsonLog } from '../../src/server/log.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { type Store, StoreUnavailable } from '../../src/store/store.ts';
import { symptomWords } from './sentences.ts';

/** What the host is made to suffer in the next turn. */
type Fault = 'load' | 'save' | 'both' | 'odd';

/** A host whose store can be made to fail, and whose files and logs are read. */
export interface SoakHost {
  readonly url: string;
  /** The next turn suffers this. */
  suffer(fault: Fault | undefined): void;
  /** What was noted since last asked, by name. */
  notes(): string[];
  /** Closes the host; what of people's words stands in its files and logs. */
  close(): Promise<string[]>;
}

/** Starts a host on a database of its own, gone when it is closed. */
export async function startSoakHost(nowMs: number): Promise<SoakHost> {
  const directory = mkdtempSync(join(tmpdir(), 'soak-'));
  const leaks: string[] = [];
  const noted: string[] = [];
  let fault: Fault | undefined;
  const log = jsonLog(
    (line) => {
      if (symptomWords.test(line)) leaks.push(`the log: ${line}`);
      noted.push(String(JSON.parse(line).what));
    },
    () => nowMs,
  );
  const store = failing(openSqliteStore({ directory, now: () => nowMs }), () => fault);
  const host = await startHost({ port: 0, store, log, audioBase: 'https://clips.example.com/' });
  return {
    url: `${host.url}/simulator/alexa`,
    suffer(next) {
      fault = next;
    },
    notes: () => noted.splice(0),
    async close() {
      await host.close();
      leaks.push(...leaksIn(directory));
      rmSync(directory, { recursive: true });
      return leaks;
    },
  };
}

function failing(store: Store, faultNow: () => Fault | undefined): Store {
  const fail = (during: 'load' | 'save') => {
    const fault = faultNow();
    if (fault === 'odd') throw new RangeError('nobody expected this');
    if (fault === during || fault === 'both') throw new StoreUnavailable('the disk is gone');
  };
  return {
    async load(key) {
      fail('load');
      return store.load(key);
    },
    async save(key, data, expected) {
      fail('save');
      return store.save(key, data, expected);
    },
    forget: (key) => store.forget(key),
    close: () => store.close(),
  };
}

/** The words found in the bytes of the database, its journal included. */
function leaksIn(directory: string): string[] {
  return readdirSync(directory).flatMap((name) => {
    const text = readFileSync(join(directory, name), 'latin1');
    const found = symptomWords.exec(text);
    return found
      ? [`the file ${name}: …${text.slice(Math.max(0, found.index - 60), found.index + 60)}…`]
      : [];
  });
}
