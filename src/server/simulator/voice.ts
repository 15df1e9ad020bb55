import { Worker } from 'node:worker_threads';

/** Text to sound, without a network. */
export interface OfflineVoice {
  /**
   * A WAV file of some spoken English, 16 kHz.
   * @throws Error when it could not be spoken.
   */
  speak(text: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Answer {
  readonly id: number;
  readonly wav?: Uint8Array;
}

/** Speaks in a thread of its own, for a sentence takes up to 0.2 s of a processor. It starts with the first one. */
export function offlineVoice(): OfflineVoice {
  const waiting = new Map<number, (wav: Uint8Array | undefined) => void>();
  let worker: Worker | undefined;
  let count = 0;

  function start(): Worker {
    const started = new Worker(new URL('./voiceWorker.ts', import.meta.url), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    started.unref();
    started.on('message', ({ id, wav }: Answer) => settle(id, wav));
    started.on('error', () => undefined);
    started.on('exit', () => {
      worker = undefined;
      for (const id of waiting.keys()) settle(id, undefined);
    });
    return started;
  }

  function settle(id: number, wav: Uint8Array | undefined): void {
    waiting.get(id)?.(wav);
    waiting.delete(id);
  }

  return {
    async speak(text) {
      count += 1;
      const id = count;
      worker ??= start();
      const wav = await new Promise<Uint8Array | undefined>((resolve) => {
        waiting.set(id, resolve);
        worker?.postMessage({ id, text });
      });
      if (!wav) throw new Error('The offline voice failed.');
      return wav;
    },
    async close() {
      await worker?.terminate();
    },
  };
}
