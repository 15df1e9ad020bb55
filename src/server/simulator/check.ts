import type { RequestHandler } from 'express';
import * as v from 'valibot';
import { type Answered, brokenLimits } from '../../alexa/limits/brokenLimits.ts';

const exchange = v.object({
  answer: v.unknown(),
  requestType: v.optional(v.string()),
  supportsApl: v.optional(v.boolean()),
  locale: v.optional(v.string()),
});

/** Which of Alexa's limits an answer breaks, for the builder's panel. */
export const check: RequestHandler = (request, response) => {
  const read = v.safeParse(exchange, request.body);
  if (!read.success) {
    response.status(400).json({ error: 'not-an-answer' });
    return;
  }
  const { answer, ...answered } = read.output;
  response.json(brokenLimits(answer, answered as Answered));
};
