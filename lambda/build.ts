import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { packedWords, packingWords } from './packing.ts';

/**
 * How a Lambda bundle is made: one CommonJS file, because ask-sdk-core requires Node's own modules at run time.
 */
export const bundling = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  minify: true,
  // Node reads a file of plain ASCII faster than one with a single curly quote in it.
  charset: 'ascii',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * ask-sdk-core asks this package for one thing, the clients of Alexa's own services, when a skill is given an API
 * client. This skill has none; the 60 kB are left out.
 */
const withoutServiceClients: Plugin = {
  name: 'without-service-clients',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ask-sdk-model$/ }, () => ({ path: 'service-clients', namespace: 'left-out' }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'exports.services = {};' }));
  },
};

/** Bundles the function of the skill into a file, with its words beside it, and tells what went in and is still asked for. */
export async function buildLambda(outfile: string) {
  const entry = fileURLToPath(new URL('index.ts', import.meta.url));
  const plugins = [packingWords, withoutServiceClients];
  const { metafile } = await build({ ...bundling, plugins, entryPoints: [entry], outfile, metafile: true });
  const [made] = Object.values(metafile.outputs);
  return {
    bytes: made?.bytes ?? 0,
    wordBytes: (await stat(join(dirname(outfile), packedWords))).size,
    inputs: Object.keys(metafile.inputs),
    outside: (made?.imports ?? []).map(({ path }) => path),
  };
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

if (import.meta.main) {
  const outfile = fileURLToPath(new URL('dist/index.js', import.meta.url));
  const { bytes, wordBytes } = await buildLambda(outfile);
  process.stdout.write(
    `lambda/dist: index.js ${kilobytes(bytes)}, and ${packedWords} beside it ${kilobytes(wordBytes)}\n`,
  );
}
