import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { withScreen } from '../../../src/alexa/screen/attach.ts';
import { hasScreen } from '../../../src/alexa/screen/capability.ts';
import { routineIds } from '../../../src/routine/catalogue.ts';
import type { Event } from '../../../src/session/event.ts';
import { isSafetyPhase } from '../../../src/session/safetyQuestions.ts';
import { conversation, intoFirstStretch, type Seen } from './pages.ts';

describe('a page is sent', () => {
  it.each(['1.6', '1.9', '1.10', '2023.1', '2024.3'])('to a screen of version %s', (version) => {
    expect(hasScreen(device({ 'Alexa.Presentation.APL': { runtime: { maxVersion: version } } }))).toBe(true);
  });

  it.each(['1.0', '1.5', '0.9', '', 'new'])('never to a screen of version "%s"', (version) => {
    expect(hasScreen(device({ 'Alexa.Presentation.APL': { runtime: { maxVersion: version } } }))).toBe(false);
  });

  it('never to a device that does not say it has a screen', () => {
    expect(hasScreen(device({}))).toBe(false);
    expect(hasScreen(device({ 'Alexa.Presentation.APL': {} }))).toBe(false);
    expect(hasScreen({} as RequestEnvelope)).toBe(false);
  });

  it('only while the response stays short enough for Alexa', () => {
    const page = lastOf(conversation(...intoFirstStretch)).page;
    const long = { outputSpeech: { type: 'PlainText' as const, text: 'word '.repeat(20_000) } };
    expect(withScreen(long, page)).toBe(long);
    expect(withScreen({}, page).directives).toEqual([page]);
  });
});

/** Every routine, from its safety check to its last question. */
const routines = routineIds.map((routine) => ({
  routine,
  seen: conversation(
    { kind: 'launched' },
    { kind: 'startRoutine', routine },
    { kind: 'no' },
    { kind: 'no' },
    ...Array.from({ length: 14 }, (): Event => ({ kind: 'ready' })),
  ),
}));

describe.each(routines)('the pages of $routine', ({ seen }) => {
  const pages = seen.flatMap(({ page }) => (page ? [JSON.stringify(page)] : []));

  it('come with every turn that says something, and leave room for the sound', () => {
    expect(pages.length).toBe(seen.filter(({ turn }) => turn.parts.length > 0).length);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThan(80_000);
  });

  it('carry everything with them', () => {
    expect(pages.filter((page) => /https?:|"import"/.test(page))).toEqual([]);
  });

  it('offer no answer to a safety question', () => {
    const asked = seen.filter(({ coach, page }) => page && isSafetyPhase(coach.session.at));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ page }) => JSON.stringify(page).includes('TouchWrapper'))).toEqual([]);
  });
});

function device(supportedInterfaces: object): RequestEnvelope {
  return { context: { System: { device: { supportedInterfaces } } } } as unknown as RequestEnvelope;
}

function lastOf(turns: readonly Seen[]): Seen {
  const last = turns.at(-1);
  if (!last) throw new Error('Nothing was said.');
  return last;
}
