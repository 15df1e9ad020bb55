import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSkill } from '../alexa/skill.ts';
import { clipLibrary } from '../audio/library.ts';
import { memoryStore } from '../store/memory.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { application } from './application.ts';
import { type HostLog, quietLog } from './log.ts';

export interface HostOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly address?: string;
  /** Where people are remembered; undefined keeps everything in memory. */
  readonly dataDir?: string | undefined;
  readonly audioBase?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly log?: HostLog;
  /** A store of one's own, in place of `dataDir`. */
  readonly store?: Store;
}

export interface Host {
  readonly url: string;
  close(): Promise<void>;
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);

/** Starts the skill's host: the verified endpoint, the sounds, and on loopback the simulator's endpoint. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { address = '127.0.0.1', log = quietLog } = options;
  const store = options.store ?? openStore(options.dataDir, log);
  const server = createServer();
  server.listen(options.port, address);
  await once(server, 'listening');
  const url = `http://${address.includes(':') ? `[${address}]` : address}:${(server.address() as AddressInfo).port}`;
  const local = loopback.has(address);
  const skill = createSkill({
    store,
    audioBase: options.audioBase ?? (local ? `${url}/audio/` : undefined),
    log,
  });
  const verified = createSkill({
    store,
    audioBase: options.audioBase,
    applicationId: options.applicationId,
    log,
  });
  server.on(
    'request',
    application({
      skill,
      verified,
      local,
      applicationId: options.applicationId,
      library: clipLibrary(),
      log,
    }),
  );
  return {
    url,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await store.close();
    },
  };
}

function openStore(dataDir: string | undefined, log: HostLog): Store {
  const now = () => Date.now();
  if (dataDir === undefined) return memoryStore({ now });
  const store = openSqliteStore({ directory: dataDir, now });
  if (store.setAside) log.warn('store-set-aside', { file: store.setAside });
  return store;
}
