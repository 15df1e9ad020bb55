import { describe, expect, test } from 'vitest';
import { spoken } from '../../locales/spoken.ts';
import { brokenLimits } from '../../src/alexa/limits/brokenLimits.ts';
import type { Session } from '../../src/session/session.ts';
import type { Turn } from '../../src/session/turn.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { walk } from '../model/walk.ts';
import { type PlayerName, playerNames, rendered } from './players.ts';

interface Reached {
  readonly path: string;
  readonly turn: Turn;
  readonly session: Session;
}

/** Every different turn of the walk, with one way to get there. */
function reached(mostStates: number): Reached[] {
  const turns = new Map<string, Reached>();
  for (const { path, next } of walk({ mostStates })) {
    const key = JSON.stringify(next.turn);
    if (!turns.has(key))
      turns.set(key, { path: path.join(' / '), turn: next.turn, session: next.coach.session });
  }
  return [...turns.values()];
}

const everything = reached(1000);
const locales = Object.keys(spoken);

/** Every word of a turn in a locale: where a region says the same as another, its responses are the same. */
function wordsOf({ parts, ending, card }: Turn, locale: string): string {
  const { say } = speakerFor(locale);
  const all = [...parts, ...(ending.kind === 'listen' ? ending.reprompt : [])];
  const lines = all.flatMap((part) =>
    part.kind === 'voice' ? [part.line] : (part.words ?? []).map(({ line }) => line),
  );
  return [...lines, ...(card ? [card.title, card.text] : [])].map(say).join('|');
}

const checked = new Set<string>();

/** Turns whose words in this locale were not yet checked in another of the language. */
function newIn(locale: string): Reached[] {
  return everything.filter(({ turn }, i) => {
    const key = `${locale.split('-', 1)[0]} ${i} ${wordsOf(turn, locale)}`;
    return !checked.has(key) && checked.add(key);
  });
}

/** What is broken, and how to get there; a few of a kind are enough to see it. */
function broken(turns: readonly Reached[], player: PlayerName, locale: string): string[] {
  return turns
    .flatMap(({ path, turn, session }) => {
      const response = rendered(turn, player, locale);
      const answer = { version: '1.0', response, sessionAttributes: { coach: session } };
      return brokenLimits(answer, { requestType: 'IntentRequest', supportsApl: false, locale }).map(
        ({ limit, found, allowed }) => `${limit} (${found}, allowed ${allowed}): ${path}`,
      );
    })
    .slice(0, 5);
}

describe('whatever a conversation comes to', () => {
  test('is walked far enough to mean something', () => {
    const phases = new Set(everything.map(({ session }) => session.at.phase));
    expect(everything.length).toBeGreaterThan(3000);
    expect([...phases]).toEqual(
      expect.arrayContaining(['moving', 'paused', 'follow_up', 'cleared', 'ended']),
    );
  });

  test.each(locales)('keeps every limit in %s, on every player', (locale) => {
    const turns = newIn(locale);
    expect(playerNames.flatMap((player) => broken(turns, player, locale))).toEqual([]);
  });
});
