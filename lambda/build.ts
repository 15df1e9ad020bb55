import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { packedInput, packedSymptoms } from './packing.ts';

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

/** Bundles the function of the skill into a file and tells what went in, and what it still asks for. */
export async function buildLambda(outfile: string) {
  const entry = fileURLToPath(new URL('index.ts', import.meta.url));
  const plugins = [packedSymptoms, withoutServiceClients];
  const { metafile } = await build({ ...bundling, plugins, entryPoints: [entry], outfile, metafile: true });
  const [made] = Object.values(metafile.outputs);
  return {
    bytes: made?.bytes ?? 0,
    wordBytes: made?.inputs[packedInput]?.bytesInOutput ?? 0,
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
    `lambda/dist/index.js: ${kilobytes(bytes)}, of which packed words ${kilobytes(wordBytes)}\n`,
  );
}
