import type { RequestHandler } from 'express';
import * as v from 'valibot';
import { offlineVoice } from './voice.ts';

/** Longer than any sentence of the coach, shorter than anything that would keep the voice busy. */
const sentence = v.object({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(600)) });

/** Speaks a sentence: `{ "text" }` to a WAV file. Nothing of it is kept. */
export function speech(): RequestHandler {
  const voice = offlineVoice();
  return async (request, response) => {
    const read = v.safeParse(sentence, request.body);
    if (!read.success) {
      response.status(400).json({ error: 'not-a-sentence' });
      return;
    }
    response.type('audio/wav').send(Buffer.from(await voice.speak(read.output.text)));
  };
}
