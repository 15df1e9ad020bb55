import { describe, expect, it } from 'vitest';
import { spoken } from '../../locales/spoken.ts';
import { controls } from '../../src/alexa/screen/controls.ts';
import { type Line, levels } from '../../src/pacing/part.ts';
import { habitIds, movementIds } from '../../src/routine/catalogue.ts';
import { movements } from '../../src/routine/movements.ts';
import { extraExerciseIds, positions, sides } from '../../src/routine/step.ts';
import { flags, followUps, tiers } from '../../src/safety/findings.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { nestedKeys, nodeOf, textsOf, unfilled } from './blanks.ts';
import { linesOfConversations } from './conversations.ts';
import { allStrings } from './spoken-strings.ts';

const locales = Object.keys(spoken);
const lines = linesOfConversations();
const exercises = [...movementIds, ...extraExerciseIds];
const people = ['self', 'other'];
const raised = tiers.filter((tier) => tier !== 'none');

/** Every question, by the phase that asks it. */
const questions = [
  ...product(['screening'], ['full', 'short']),
  ...product(['checking'], ['F2', 'legs']),
  ...product(['followUp'], followUps),
  ...product(['gate'], ['move', 'join']),
  ...product(['offer'], ['begin', 'resume', 'same', 'single', 'habit', 'habits', 'forget']),
  ...product(['offer'], ['remind', 'remindPermission']),
  ...product(['floorSteps'], ['up', 'down'], ['0', '1', '2', '3']),
  ...['which_one', 'areYouHurt', 'somethingWrong', 'eased', 'passed', 'care', 'closing'],
  ...['seen', 'cleared', 'check_up', 'floor', 'paused', 'stillThere'],
];

/** Keys made from catalogues: a conversation may be long in coming to the rarest of them. */
const catalogued = [
  ...product(['questions'], questions, ['ask', 'again', 'reprompt']),
  ...product(['safety'], ['reason', 'sign'], flags),
  ...product(['safety'], ['tell', 'said'], people, flags),
  ...product(['safety.emergency'], people, ['action', 'serious', 'limit', 'again']),
  ...product(['safety.urgent'], people, ['action', 'worse']),
  ...product(['safety.consult'], people, ['stop', 'action']),
  ...product(['safety'], ['net', 'locked'], raised),
  ...product(['safety.rest'], ['still', 'down']),
  ...product(['positions.enter'], positions),
  ...product(['cues.backTo'], ['plain', ...sides]),
  ...product(['cards'], [...raised, 'care', 'disclaimer', 'done', 'howTo', 'habit'], ['title', 'text']),
  ...product(['cards.steps'], movementIds),
  ...product(['habits'], habitIds, ['name', 'spoken', 'card']),
  ...product(['movements'], exercises, ['name', 'inSentence', 'feel', 'why', 'pausePose', 'easierCall']),
  'movements.knee_to_chest.bothInSentence',
  ...exercises.flatMap((id) => product([`movements.${id}.call`], levels, sidesOf(id))),
  ...exercises.flatMap((id) => product([`movements.${id}.neutral`], sidesOf(id))),
];

/** What only the outer layers say: when saving, the coach itself, the sounds or the reminders fail. */
const outer = [
  ...product(['screen.controls'], controls),
  'screen.getReady',
  'screen.next',
  'notSaved',
  'notForgotten',
  'fault',
  'reminders.text',
  'reminders.failed',
  'audio.failed',
];
/** Words inside other words: `$t(numbers.emergency.spoken)`. */
const nested = allStrings().flatMap(({ text }) => nestedKeys(text));

describe.each(locales)('%s', (locale) => {
  const speaker = speakerFor(locale);

  it('has words for whatever a conversation comes to', () => {
    const wordless = lines.filter((line) => !isText(() => speaker.say(line)));
    expect(lines.length).toBeGreaterThan(500);
    expect(wordless).toEqual([]);
  });

  it('has words for every sign, question, position, movement, tip and card', () => {
    expect([...catalogued, ...outer].filter((key) => !speaker.has(key))).toEqual([]);
  });
});

describe('the words of a line', () => {
  it('leave no blank that nothing fills', () => {
    expect(lines.flatMap((line) => unfilled(line).map((name) => `${line.key}: ${name}`))).toEqual([]);
  });

  it('are all asked for, group by group', () => {
    const groups = [...lines.flatMap(keysOf), ...outer, ...nested].map((key) => key.split('.')[0]);
    const unused = Object.keys(spoken.en ?? {}).filter((group) => !groups.includes(group));
    expect(unused).toEqual([]);
  });

  it('vary, three to five ways, only in greetings, praise and goodbyes', () => {
    const picked = lines.filter(({ params }) => params && 'pick' in params).map(({ key }) => key);
    const varied = ['closing.goodbye', 'closing.praise', 'goodbye', 'welcome.back'];
    expect(varied.filter((key) => !picked.includes(key))).toEqual([]);
    expect(varied.filter((key) => textsOf(key).length < 3 || textsOf(key).length > 5)).toEqual([]);
    const fixed = lines.filter(({ key }) => !varied.includes(key) && !/\.howTo(Short)?$/.test(key));
    expect(fixed.filter(({ key }) => Array.isArray(nodeOf(key)))).toEqual([]);
  });
});

/** The key of a line and of the lines its parameters stand for. */
function keysOf({ key, params = {} }: Line): string[] {
  const values = Object.values(params).filter((value) => typeof value === 'string');
  return [key, ...values.filter((value) => value.startsWith('@')).map((value) => value.slice(1))];
}

function isText(say: () => string): boolean {
  try {
    const text = say();
    return text.trim() !== '' && !/\{\{|\}\}|\$t\(|\bundefined\b|\bNaN\b|\[object/.test(text);
  } catch {
    return false;
  }
}

function sidesOf(id: (typeof exercises)[number]): readonly string[] {
  return movements[id].sides.length > 0 ? movements[id].sides : [''];
}

function product(...lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (keys, parts) => keys.flatMap((key) => parts.map((part) => [key, part].filter(Boolean).join('.'))),
    [''],
  );
}
