import { stat } from 'node:fs/promises';
import { join } from 'node:path';
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
  charset: 'utf8',
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

/** Bundles the function of the skill into a folder and tells what went in, and what it still asks for. */
export async function buildLambda(folder: string) {
  const { metafile } = await build({
    ...bundling,
    define: { packedWordsFile: JSON.stringify(packedWords) },
    // Node has them; left as they are written, those that nobody uses (valibot's emoji) can be left out.
    supported: { 'regexp-unicode-property-escapes': true },
    plugins: [packingWords, withoutServiceClients],
    entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
    outdir: folder,
    metafile: true,
  });
  const [made] = Object.values(metafile.outputs);
  return {
    bytes: made?.bytes ?? 0,
    wordBytes: (await stat(join(folder, packedWords))).size,
    inputs: Object.keys(metafile.inputs),
    outside: (made?.imports ?? []).map(({ path }) => path),
  };
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

if (import.meta.main) {
  const { bytes, wordBytes } = await buildLambda(fileURLToPath(new URL('dist', import.meta.url)));
  process.stdout.write(`lambda/dist: index.js ${kilobytes(bytes)}, ${packedWords} ${kilobytes(wordBytes)}\n`);
}
