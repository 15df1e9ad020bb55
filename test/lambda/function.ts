import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../src/store/connection.ts';
import { environmentOf } from '../store/local-table.ts';

export type Environment = Readonly<Record<string, string>>;

/** A bundle started as Lambda starts it: a process of its own that lives from event to event. */
export interface LambdaFunction {
  /** The answer to one event; rejects with what the function threw. */
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

const runtime = fileURLToPath(new URL('runtime.ts', import.meta.url));

export async function startFunction(bundle: string, environment: Environment): Promise<LambdaFunction> {
  const child = spawn(process.execPath, [runtime, bundle], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done) throw new Error('The function is gone.');
    const { result, error } = JSON.parse(value);
    if (error !== undefined) throw new Error(error);
    return result;
  };
  await next();
  return {
    async invoke(event) {
      child.stdin.write(`${JSON.stringify(event)}\n`);
      return next();
    },
    async stop() {
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

/** What Lambda tells the function in the tests: a table on this machine, and nobody's credentials. */
export function environmentFor(table: string, connection: Connection): Environment {
  return {
    DYNAMODB_TABLE: table,
    ALEXA_SKILL_ID: 'amzn1.ask.skill.ours',
    AUDIO_BASE_URL: 'https://sounds.example/audio/',
    ...environmentOf(connection),
  };
}
