import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { english } from '../../locales/en/symptoms/index.ts';
import { explain } from '../../src/safety/understanding/explain.ts';

const document = new URL('../../docs/safety-rules.md', import.meta.url);
const regenerate = 'out of date, run: npm run --silent triage -- --explain > docs/safety-rules.md';

it('shows a clinician the rules that triage follows', () => {
  expect(readFileSync(document, 'utf8') === explain(english), `docs/safety-rules.md is ${regenerate}`).toBe(
    true,
  );
});
