import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

type Values = Readonly<Record<string, unknown>>;

const locales = fileURLToPath(new URL('../locales/', import.meta.url));
const packed = 'packed-symptoms';
/** The name of the packed words among the inputs of a bundle. */
export const packedInput = `${packed}:${packed}`;

/**
 * What people say of symptoms is two fifths of the skill, and most starts of the function need none of it. Modules
 * that hold nothing but words are worked out here, and travel together as one compressed text that is opened when
 * the first of them is asked for.
 */
export const packedSymptoms: Plugin = {
  name: packed,
  async setup(build) {
    const modules = await wordModules();
    build.onLoad({ filter: /\/symptoms\/.*\.ts$/ }, ({ path }) => {
      const name = relative(locales, path);
      const values = modules[name];
      return values && { contents: exporting(name, values) };
    });
    build.onResolve({ filter: new RegExp(`^${packed}$`) }, ({ path }) => ({ path, namespace: packed }));
    build.onLoad({ filter: /.*/, namespace: packed }, () => ({ contents: opening(modules) }));
  },
};

/** By their path under `locales/`. An index only gathers what others say. */
async function wordModules(): Promise<Readonly<Record<string, Values>>> {
  const paths = globSync('*/symptoms/**/*.ts', { cwd: locales }).filter((path) => !path.endsWith('index.ts'));
  const modules = paths.toSorted().map(async (path): Promise<[string, Values]> => {
    return [path, { ...(await import(pathToFileURL(join(locales, path)).href)) }];
  });
  return Object.fromEntries((await Promise.all(modules)).filter(([, values]) => areWords(values)));
}

/** Whether values come back from JSON as they went in: functions, maps and sets do not. */
function areWords(values: Values): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(values)), values);
}

function exporting(path: string, values: Values): string {
  return `import { modules } from '${packed}';
    export const { ${Object.keys(values).join(', ')} } = modules[${JSON.stringify(path)}];`;
}

function opening(modules: Readonly<Record<string, Values>>): string {
  const text = brotliCompressSync(JSON.stringify(modules)).toString('base64');
  return `import { brotliDecompressSync } from 'node:zlib';
    export const modules = JSON.parse(brotliDecompressSync(Buffer.from('${text}', 'base64')).toString());`;
}
