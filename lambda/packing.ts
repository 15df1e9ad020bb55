import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { packs, readyLanguage } from '../src/safety/languages.ts';

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
    onLoad({ filter: /\/src\/safety\/languages\.ts$/ }, () => ({
      contents: opening,
      resolveDir: import.meta.dirname,
    }));
    onEnd(async () => {
      await writeFile(join(String(initialOptions.outdir), packedWords), await packed());
    });
  },
};

const languages = [...packs.keys()];

/** How a language's speech becomes words holds functions, so it stays in the program; it is small. */
const opening = `
  ${languages.map((it) => `import { vocabulary as ${it} } from '../locales/${it}/symptoms/vocabulary.ts';`).join('\n')}
  import { readFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { brotliDecompressSync } from 'node:zlib';
  const words = JSON.parse(brotliDecompressSync(readFileSync(join(__dirname, '${packedWords}'))).toString());
  const vocabularies = new Map(Object.entries({ ${languages.join(', ')} }));
  export const readyLanguage = (language) => {
    const vocabulary = vocabularies.get(language);
    return vocabulary && { vocabulary, words: words[language] };
  };`;

/** @throws Error when words do not come back as they went in: functions, maps and sets do not. */
async function packed(): Promise<Buffer> {
  const words = Object.fromEntries(languages.map((language) => [language, readyLanguage(language)?.words]));
  const text = JSON.stringify(words);
  if (!isDeepStrictEqual(JSON.parse(text), words)) throw new Error('Prepared words must be plain data.');
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return promisify(brotliCompress)(text, { params });
}
