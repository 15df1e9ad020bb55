import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { packedWords, packingWords } from './packing.ts';

/**
 * How a Lambda bundle is made: CommonJS, because ask-sdk-core requires Node's own modules at run time.
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

/** Parts of the program that most starts of the function need not read: what `import()` asks for. */
const parts = {
  triage: 'src/safety/triage.ts',
  screen: 'src/alexa/screen/screen.ts',
};

/** Each part is whole in itself. The few modules that two of them carry keep nothing that both must know. */
const partsApart: Plugin = {
  name: 'parts-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.js`, external: true } : undefined,
    );
  },
};

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
    define: { filesBeside: JSON.stringify([...Object.keys(parts).map((name) => `${name}.js`), packedWords]) },
    supported: {
      // Node's own `import()` wakes a second loader, which takes longer than most of what it loads.
      'dynamic-import': false,
      // Node has them; left as they are written, those that nobody uses (valibot's emoji) can be left out.
      'regexp-unicode-property-escapes': true,
    },
    plugins: [partsApart, packingWords, withoutServiceClients],
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: { index: 'lambda/index.ts', ...parts },
    outdir: folder,
    metafile: true,
  });
  const made = Object.entries(metafile.outputs).map(([path, output]) => ({
    ...output,
    name: basename(path),
  }));
  return {
    /** How large each program is. */
    programs: Object.fromEntries(made.map(({ name, bytes }) => [name, bytes])),
    programBytes: made.reduce((sum, { bytes }) => sum + bytes, 0),
    wordBytes: (await stat(join(folder, packedWords))).size,
    inputs: Object.keys(metafile.inputs),
    outside: made.flatMap(({ imports }) => imports.map(({ path }) => path)),
  };
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

if (import.meta.main) {
  const built = await buildLambda(fileURLToPath(new URL('dist', import.meta.url)));
  const files = { ...built.programs, [packedWords]: built.wordBytes };
  const sizes = Object.entries(files).map(([name, bytes]) => `${name} ${kilobytes(bytes)}`);
  process.stdout.write(`lambda/dist: ${sizes.join(', ')}\n`);
}
