import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenLimits } from '../../src/alexa/limits/brokenLimits.ts';
import { type LimitName, limits } from '../../src/alexa/limits/table.ts';

const clip = 'https://sounds.example.com/hold-25000-0-guided-breath-start.mp3';
const speak = (content: string) => ({ type: 'SSML', ssml: `<speak>${content}</speak>` });
const ask = { reprompt: { outputSpeech: speak('Ready?') }, shouldEndSession: false };
const says = (content: string) => ({ outputSpeech: speak(content), shouldEndSession: true });
const plays = (...items: object[]) => ({ directives: [audio(...items)], shouldEndSession: true });
const audio = (...items: object[]) => ({
  type: 'Alexa.Presentation.APLA.RenderDocument',
  document: { type: 'APLA', version: '0.91', mainTemplate: { items } },
});
const line = { type: 'Speech', contentType: 'PlainText', content: 'Rest.' };
const quiet = { type: 'Silence', duration: 5000 };
const file = (source: string) => ({ type: 'Audio', source });
const many = (count: number, item: object) => ({
  type: 'Sequencer',
  items: Array.from({ length: count }, () => item),
});

/** At least one response that breaks each limit. */
const breaking: Readonly<Record<LimitName, readonly object[]>> = {
  'speech-characters': [says('a '.repeat(3600))],
  'reprompt-characters': [
    { ...ask, outputSpeech: speak('Ready?'), reprompt: { outputSpeech: speak('a '.repeat(1600)) } },
  ],
  'response-bytes': [{ response: says('Hello.'), sessionAttributes: { note: 'é'.repeat(60_000) } }],
  'attribute-bytes': [{ response: says('Hello.'), sessionAttributes: { note: 'x'.repeat(9000) } }],
  'sound-seconds': [
    plays({ type: 'Sequencer', items: [line, { ...quiet, duration: 216_000 }] }),
    plays(many(9, file(clip))),
  ],
  'reprompt-seconds': [
    { ...ask, reprompt: { directives: [audio(many(3, file(clip)))] }, outputSpeech: speak('Ready?') },
  ],
  'audio-tags': [says(`<audio src="${clip}"/> `.repeat(6))],
  'break-ms': [says('<break time="30s"/>'), says('<break time="soon"/>')],
  'document-files': [plays(many(13, file('https://sounds.example.com/bed-4000-none.mp3')))],
  'card-characters': [{ ...says('Hello.'), card: { type: 'Simple', title: 'T', content: 'x'.repeat(1000) } }],
  markup: [
    says('Up & down.'),
    says('<p>Up.'),
    says('Up < down.'),
    { outputSpeech: { type: 'SSML', ssml: 'Up.' } },
  ],
  'speech-tags': [
    says('<mark name="x"/>Up.'),
    plays({ type: 'Speech', contentType: 'SSML', content: `<speak>Up. <audio src="${clip}"/></speak>` }),
  ],
  escaping: [says('Up &amp;amp; down.'), says('It&amp;apos;s done.')],
  'plain-text': [{ outputSpeech: { type: 'PlainText', text: '<b>Up.</b>' } }],
  'stop-after-audio': [says(`<audio src="${clip}"/>. Rest.`)],
  'audio-address': [
    says('<audio src="http://sounds.example.com/a.mp3"/>'),
    says('<audio src="https://sounds.example.com/a.wav"/>'),
    plays({ type: 'Sequencer', items: [line, file('soundbank://soundlibrary/none/such_01')] }),
    plays(file('https://sounds.example.com/a.mp3?x=1')),
  ],
  'document-shape': [
    { directives: [{ type: 'Alexa.Presentation.APLA.RenderDocument', document: { type: 'APL' } }] },
  ],
  'document-items': [plays(line, line)],
  'document-silence': [plays(quiet), plays({ type: 'Mixer', items: [quiet, quiet] })],
  'document-components': [plays({ type: 'Chorus' }), plays({ ...line, filters: [{ type: 'Echo' }] })],
  directives: [{ directives: [{ type: 'Dialog.ElicitSlot' }] }],
  screen: [{ directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }] }],
  'no-answer': [],
  reprompt: [
    { ...says('Ready?'), shouldEndSession: false },
    { ...says('Done.'), reprompt: ask.reprompt },
  ],
  question: [{ ...ask, outputSpeech: speak('Rest.') }, says('Ready?')],
  'play-and-listen': [{ directives: [{ type: 'AudioPlayer.Play' }], shouldEndSession: false }],
  card: [{ ...says('Hello.'), card: { type: 'Standard', title: 'T', text: 'x' } }],
};

function namesOf(answer: unknown): LimitName[] {
  return brokenLimits(answer, { requestType: 'IntentRequest', supportsApl: false }).map(({ limit }) => limit);
}

describe('every limit', () => {
  const names = Object.keys(limits) as LimitName[];

  test.each(names.filter((name) => name !== 'no-answer'))('%s is noticed when it is broken', (name) => {
    expect(breaking[name].length).toBeGreaterThan(0);
    for (const answer of breaking[name]) expect(namesOf(answer)).toContain(name);
  });

  test.each([
    'SessionEndedRequest',
    'AudioPlayer.PlaybackStarted',
    'PlaybackController.PauseCommandIssued',
    'System.ExceptionEncountered',
    'Alexa.Presentation.APLA.RuntimeError',
  ])('no-answer is noticed after %s', (requestType) => {
    expect(brokenLimits(says('Hello.'), { requestType }).map(({ limit }) => limit)).toContain('no-answer');
    expect(brokenLimits({}, { requestType })).toEqual([]);
  });

  test('names the number found, the number allowed and who says so, and none of the words', () => {
    const [found] = brokenLimits(says('Secret words.<break time="30s"/>'));
    expect(found).toEqual({
      limit: 'break-ms',
      found: 30_000,
      allowed: 10_000,
      source: expect.stringContaining('Amazon'),
    });
    expect(JSON.stringify(found)).not.toContain('Secret');
  });
});

describe('a good response', () => {
  test.each([
    ['a question', { ...ask, outputSpeech: speak("Up &amp; down, it's easy. Ready?") }],
    ['a goodbye', says('Take care.')],
    [
      'a document',
      plays({
        type: 'Mixer',
        items: [file(clip), { type: 'Sequencer', duration: 'trimToParent', items: [line] }],
      }),
    ],
    ['nothing', {}],
  ])('breaks nothing: %s', (_, answer) => {
    expect(namesOf(answer)).toEqual([]);
  });
});

test('anything at all is read without an exception', () => {
  fc.assert(fc.property(fc.anything(), (answer) => Array.isArray(brokenLimits(answer))));
});

describe('the command', () => {
  const command = join(import.meta.dirname, '../../src/alexa/limits/command.ts');
  const run = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8' });

  test('ends with 0 for a good response and prints nothing', () => {
    expect(run(JSON.stringify({ version: '1.0', response: says('Take care.') }))).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  test('prints each limit that is broken and ends with 1', () => {
    const { status, stdout } = run(JSON.stringify({ response: says('<break time="30s"/>') }));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^break-ms: found 30000, allowed 10000/);
  });

  test.each(['', '{'])('says what is wrong with input that is no JSON: "%s"', (input) => {
    const { status, stderr } = run(input);
    expect(status).toBe(2);
    expect(stderr).toMatch(/no response|not JSON/);
  });

  test('explains itself', () => {
    expect(run('', '--help').stdout).toContain('check:response');
  });
});
