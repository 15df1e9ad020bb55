import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { packs, preparedWords } from '../src/safety/prepared.ts';

/** The file beside the bundle. */
export const packedWords = 'words.br';

/**
 * What people say of symptoms is most of the skill, and most starts of the function need none of it. Here it is
 * worked out and written beside the bundle as one compressed text, which is opened when somebody first speaks: that
 * takes a tenth of the time that working it out takes.
 */
export const packingWords: Plugin = {
  name: 'packing-words',
  setup({ initialOptions, onLoad, onEnd }) {
    onLoad({ filter: /\/src\/safety\/prepared\.ts$/ }, () => ({
      contents: opening,
      resolveDir: import.meta.dirname,
    }));
    onEnd(async () => {
      await writeFile(join(String(initialOptions.outdir), packedWords), await packed());
    });
  },
};

const opening = `
  import { readFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { brotliDecompressSync } from 'node:zlib';
  const words = JSON.parse(brotliDecompressSync(readFileSync(join(__dirname, '${packedWords}'))).toString());
  export const preparedWords = (language) => words[language];`;

/** @throws Error when words do not come back as they went in: functions, maps and sets do not. */
async function packed(): Promise<Buffer> {
  const words = Object.fromEntries([...packs.keys()].map((language) => [language, preparedWords(language)]));
  const text = JSON.stringify(words);
  if (!isDeepStrictEqual(JSON.parse(text), words)) throw new Error('Prepared words must be plain data.');
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return promisify(brotliCompress)(text, { params });
}
