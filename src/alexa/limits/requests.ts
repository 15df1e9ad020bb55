import { type Json, records, text } from './read.ts';
import { type Breach, breach } from './table.ts';

const conversation: readonly string[] = [
  'Alexa.Presentation.APLA.RenderDocument',
  'Alexa.Presentation.APL.RenderDocument',
  'Alexa.Presentation.APL.ExecuteCommands',
  'Connections.SendRequest',
];
const player: readonly string[] = ['AudioPlayer.Play', 'AudioPlayer.Stop', 'AudioPlayer.ClearQueue'];

interface Answerable {
  readonly speech: boolean;
  readonly directives: readonly string[];
}

/** Requests of each kind, told by how their type begins, and what they may be answered with; first match counts. */
const answerable: readonly (readonly [starts: string, Answerable])[] = [
  ['LaunchRequest', { speech: true, directives: conversation }],
  ['IntentRequest', { speech: true, directives: [...conversation, ...player] }],
  ['Connections.Response', { speech: true, directives: conversation }],
  ['Alexa.Presentation.APL.UserEvent', { speech: true, directives: conversation }],
  ['AudioPlayer.PlaybackStopped', { speech: false, directives: [] }],
  ['AudioPlayer.', { speech: false, directives: player }],
  ['PlaybackController.', { speech: false, directives: player }],
  ['', { speech: false, directives: [] }],
];

/** What the answer holds that this type of request does not allow; an unnamed request is a conversation. */
export function requestBreaches(
  response: Json,
  requestType = 'IntentRequest',
  supportsApl: boolean | undefined,
): Breach[] {
  const allowed = answerable.find(([starts]) => requestType.startsWith(starts))?.[1];
  const types = records(response.directives).map(({ type }) => text(type));
  const wrong = types.filter((type) => !allowed?.directives.includes(type));
  const speaks = ['outputSpeech', 'reprompt', 'card'].filter((field) => response[field] !== undefined);
  return [
    ...wrong.map((type) => breach('directives', type)),
    ...(allowed?.speech ? [] : speaks.map((field) => breach('no-answer', field))),
    ...(supportsApl === false && types.some(isPicture) ? [breach('screen', 'pictures')] : []),
    ...(types.includes('AudioPlayer.Play') && response.shouldEndSession !== true
      ? [breach('play-and-listen', 'AudioPlayer.Play')]
      : []),
  ];
}

function isPicture(type: string): boolean {
  return type.startsWith('Alexa.Presentation.APL.');
}
