import { type Voice, VoicelessError } from './voice.ts';

/** How long the host may take to speak one sentence, milliseconds. */
const longestWaitMs = 6000;

/** The voice that the host brings along: plain but clear, and it needs no network. */
export function hostVoice(context: AudioContext): Voice {
  const spoken = new Map<string, Promise<AudioBuffer>>();

  function fetchSpoken(text: string): Promise<AudioBuffer> {
    const coming = spoken.get(text) ?? request(context, text);
    spoken.set(text, coming);
    coming.catch(() => spoken.delete(text));
    return coming;
  }

  return {
    prepare: (texts) => {
      for (const text of texts) fetchSpoken(text).catch(() => undefined);
    },
    say: async (text, _plannedMs, signal) => {
      const buffer = await fetchSpoken(text);
      if (!signal.aborted) await play(context, buffer, signal);
    },
  };
}

async function request(context: AudioContext, text: string): Promise<AudioBuffer> {
  try {
    const response = await fetch('/simulator/voice', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
      signal: AbortSignal.timeout(longestWaitMs),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await context.decodeAudioData(await response.arrayBuffer());
  } catch {
    throw new VoicelessError('The built-in voice cannot be reached.');
  }
}

function play(context: AudioContext, buffer: AudioBuffer, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const node = new AudioBufferSourceNode(context, { buffer });
    node.connect(context.destination);
    node.onended = () => resolve();
    signal.addEventListener('abort', () => node.stop(), { once: true });
    node.start();
  });
}
