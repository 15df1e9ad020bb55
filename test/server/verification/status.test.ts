import { expect, it } from 'vitest';
import { RequestRefused, statusOf } from '../../../src/server/verification/refusal.ts';

const withStatus = (status: number) => Object.assign(new Error('parser'), { status });

it.each([
  ['a refused request', new RequestRefused('wrong-application'), 400],
  ['a body too large for the parser', withStatus(413), 413],
  ['a body in an unknown character set', withStatus(415), 400],
  ['a fault of ours', new TypeError('oops'), 500],
  ['a fault of ours that says so', withStatus(503), 500],
  ['something thrown that is no error', 'oops', 500],
])('%s has its status', (_what, error, status) => {
  expect(statusOf(error)).toBe(status);
});
