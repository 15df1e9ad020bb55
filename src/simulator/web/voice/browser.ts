import { type Voice, VoicelessError } from './voice.ts';

/** How long a browser may take to tell its voices, milliseconds. Some tell none until asked twice. */
const tellVoicesMs = 1200;

/**
 * A voice of the browser's own for a language, or undefined when it has none. Only voices of this machine
 * count: a remote one would send what the coach says, symptoms too, to somebody's server.
 */
export async function findBrowserVoice(locale: string): Promise<Voice | undefined> {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const voices = (await voicesOf(speechSynthesis)).filter(({ localService }) => localService);
  const language = locale.split('-', 1)[0] ?? locale;
  const chosen =
    voices.find(({ lang }) => lang.replace('_', '-') === locale) ??
    voices.find(({ lang }) => lang.startsWith(language));
  return chosen && browserVoice(chosen);
}

async function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const known = synthesis.getVoices();
  if (known.length > 0) return known;
  await new Promise((resolve) => {
    synthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, tellVoicesMs);
  });
  return synthesis.getVoices();
}

function browserVoice(chosen: SpeechSynthesisVoice): Voice {
  return {
    prepare: () => undefined,
    say: (text, plannedMs, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return resolve();
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = chosen;
        utterance.lang = chosen.lang;
        utterance.rate = 0.95;
        utterance.onend = () => finish();
        utterance.onerror = ({ error }) =>
          finish(error === 'canceled' || error === 'interrupted' ? undefined : error);
        // Browsers are known to forget the end of an utterance; a sentence never holds up the coach for long.
        const timer = setTimeout(() => finish(), 3 * plannedMs + 3000);
        const cancel = () => {
          speechSynthesis.cancel();
          finish();
        };
        signal.addEventListener('abort', cancel, { once: true });
        speechSynthesis.speak(utterance);

        function finish(fault?: string) {
          clearTimeout(timer);
          signal.removeEventListener('abort', cancel);
          if (fault) reject(new VoicelessError(`This browser's voice failed (${fault}).`));
          else resolve();
        }
      }),
  };
}
