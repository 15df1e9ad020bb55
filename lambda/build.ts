import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

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

/** Bundles the function of the skill into a file and tells what went in, and what it still asks for. */
export async function buildLambda(outfile: string) {
  const entry = fileURLToPath(new URL('index.ts', import.meta.url));
  const { metafile } = await build({ ...bundling, entryPoints: [entry], outfile, metafile: true });
  const [made] = Object.values(metafile.outputs);
  return {
    bytes: made?.bytes ?? 0,
    inputs: Object.keys(metafile.inputs),
    outside: (made?.imports ?? []).map(({ path }) => path),
  };
}

if (import.meta.main) {
  const outfile = fileURLToPath(new URL('dist/index.js', import.meta.url));
  const { bytes } = await buildLambda(outfile);
  process.stdout.write(`lambda/dist/index.js: ${Math.round(bytes / 1000)} kB\n`);
}
