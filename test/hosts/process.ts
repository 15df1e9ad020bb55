import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A host as people start it: a process of its own. */
export interface HostProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Asks it to stop, and gives its exit code. */
  stop(): Promise<number | null>;
  /** Pulls the plug. */
  kill(): Promise<void>;
}

const main = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));

function launch(environment: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function startProcess(environment: Readonly<Record<string, string>>): Promise<HostProcess> {
  const child = launch(environment);
  const url = await urlOf(child);
  const gone = once(child, 'exit');
  return {
    url,
    child,
    async stop() {
      child.kill('SIGTERM');
      await gone;
      return child.exitCode;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function urlOf({ stdout }: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of stdout ?? []) {
    text += chunk;
    const [, url] = /listening: (\S+)/.exec(text) ?? [];
    if (url) return url;
  }
  throw new Error('The host did not start.');
}

/** What a host that cannot start leaves behind. */
export async function failedStart(environment: Readonly<Record<string, string>>) {
  const child = launch(environment);
  let text = '';
  child.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  await once(child, 'close');
  return { code: child.exitCode, text };
}
