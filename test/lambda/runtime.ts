/** Loads a bundle's handler, says so, then answers each line of JSON on standard input with one of its own. */
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

type Handler = (event: unknown) => Promise<unknown>;

const answer = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

try {
  const bundle = String(process.argv[2]);
  const { handler } = createRequire(bundle)(bundle) as { handler: Handler };
  answer({ result: 'ready' });
  for await (const line of createInterface({ input: process.stdin })) {
    const result = handler(JSON.parse(line));
    answer(await result.then((response) => ({ result: response ?? null }), failed));
  }
} catch (error) {
  answer(failed(error));
}

function failed(error: unknown): object {
  return { error: error instanceof Error ? error.message : String(error) };
}
