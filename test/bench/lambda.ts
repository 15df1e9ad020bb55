import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { buildLambda, bundling } from '../../lambda/build.ts';
import { type Environment, environmentFor, startFunction } from '../lambda/function.ts';
import { openingRequest, saying } from '../server/envelopes.ts';
import { startTable } from '../store/local-table.ts';
import { mediansMs, type Row, ratioOf } from './figures.ts';

const hello = `
  import { SkillBuilders } from 'ask-sdk-core';
  const skill = SkillBuilders.custom().addRequestHandlers({
    canHandle: () => true,
    handle: ({ responseBuilder }) => responseBuilder.speak('hello').getResponse(),
  }).create();
  export const handler = (event) => skill.invoke(event);`;

/** The same, but it reads and writes one item a turn, as whoever remembers somebody must. */
const helloAgain = `${hello
  .replace('handle: ({ responseBuilder }) =>', 'handle: async ({ responseBuilder }) => (await remember(),')
  .replace('.getResponse()', '.getResponse())')}
  import { readConnection } from '../../src/store/connection.ts';
  import { openDynamoDbStore } from '../../src/store/dynamodb.ts';
  const table = process.env.DYNAMODB_TABLE;
  const store = openDynamoDbStore({ table, connection: readConnection(process.env), now: Date.now });
  async function remember() {
    const { revision } = (await store.load('hello')) ?? {};
    await store.save('hello', 'hello', revision);
  }`;

const coldStarts = 7;

/** What the bundle costs on Lambda, against the smallest skill there is. */
export async function lambdaRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'coach-bench-'));
  const table = await startTable();
  try {
    const ours = join(folder, 'coach', 'index.js');
    const control = join(folder, 'hello.js');
    const remembering = join(folder, 'hello-again.js');
    const { bytes, wordBytes } = await buildLambda(dirname(ours));
    const helloBytes = await bundleOf(hello, control);
    await bundleOf(helloAgain, remembering);
    const environment = environmentFor(table.table, table.connection);
    const event = await openingRequest();
    const sign = saying(event, { name: 'SayMyIntent', slots: { words: { value: 'leg feels numb' } } });
    const cold = (bundle: string, first: object) => () => coldStart(bundle, environment, first);
    const [coach = NaN, frightened = NaN, minimal = NaN, again = NaN] = await mediansMs(
      [cold(ours, event), cold(ours, sign), cold(control, event), cold(remembering, event)],
      coldStarts,
    );
    const [warm = NaN, warmAgain = NaN] = await warmMs([ours, remembering], environment, event);
    return [
      ratioOf('size of the Lambda bundle', 'a minimal ask-sdk skill', bytes, helloBytes),
      ratioOf('size with packed words', 'a minimal ask-sdk skill', bytes + wordBytes, helloBytes),
      ratioOf('cold start to first answer', 'a minimal ask-sdk skill', coach, minimal),
      ratioOf('cold start to first answer', 'the same that reads and writes a table', coach, again),
      ratioOf('cold start to answering a sign', 'the same that reads and writes a table', frightened, again),
      ratioOf('warm turn on Lambda', 'a minimal skill that reads and writes a table', warm, warmAgain),
    ];
  } finally {
    await table.stop();
    rmSync(folder, { recursive: true });
  }
}

async function bundleOf(contents: string, outfile: string): Promise<number> {
  const { metafile } = await build({
    ...bundling,
    stdin: { contents, resolveDir: import.meta.dirname },
    outfile,
    metafile: true,
  });
  return Object.values(metafile.outputs)[0]?.bytes ?? Number.NaN;
}

/** A whole process from its start to the answer to its first event, with nothing else in it. */
async function coldStart(bundle: string, environment: Environment, event: unknown): Promise<void> {
  const answerOne =
    'require(process.argv[1]).handler(JSON.parse(process.argv[2])).then(() => process.exit())';
  await promisify(execFile)(process.execPath, ['-e', answerOne, bundle, JSON.stringify(event)], {
    env: environment,
  });
}

/** Median turn of functions that are running already. */
async function warmMs(
  bundles: readonly string[],
  environment: Environment,
  event: unknown,
): Promise<number[]> {
  const running = await Promise.all(bundles.map((bundle) => startFunction(bundle, environment)));
  const turns = await mediansMs(
    running.map(
      ({ invoke }) =>
        () =>
          invoke(event),
    ),
    60,
  );
  await Promise.all(running.map(({ stop }) => stop()));
  return turns;
}
