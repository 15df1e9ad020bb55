import type { Response } from 'ask-sdk-model';
import { respond } from '../../src/alexa/render/respond.ts';
import type { Turn } from '../../src/session/turn.ts';
import { speakerFor } from '../../src/speech/speaker.ts';

/** Every way a turn can be played on a device. */
const players = {
  'documents with clips': { form: 'apla', clips: true },
  'documents without clips': { form: 'apla', clips: false },
  'speech with clips': { form: 'ssml', clips: true },
  'speech with breaks': { form: 'ssml', clips: false },
} as const;
export type PlayerName = keyof typeof players;
export const playerNames = Object.keys(players) as PlayerName[];

/** A turn as a player gets it. */
export function rendered(turn: Turn, player: PlayerName, locale = 'en-US'): Response {
  const { form, clips } = players[player];
  const audioBase = clips ? 'https://sounds.example.com/v1/' : undefined;
  return respond(turn, { speaker: speakerFor(locale), audioBase }, form, 'turn-1');
}
