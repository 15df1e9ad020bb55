import { describe, expect, test } from 'vitest';
import { hearingMs } from '../../src/simulator/device/latency.ts';
import { profileNames } from '../../src/simulator/device/profile.ts';
import { deviceFor, emptyAnswer, fakeSkill, plays, says, startMs } from './fake-skill.ts';

const attributes = { coach: { at: { phase: 'gate' }, tier: 'none' }, said: ['gate.ready'] };

describe('a session', () => {
  test('carries the attributes of the last answer back, and forgets them with the session', async () => {
    const skill = fakeSkill(says('ready', { attributes }), emptyAnswer, says('hello'));
    const device = deviceFor(skill);
    await device.open();
    await device.say('yes');
    await device.silence();
    await device.open();
    const sessions = skill.requests.map(({ session }) => session);
    expect(sessions.map((session) => session.new)).toEqual([true, false, true]);
    expect(sessions.map((session) => session.attributes)).toEqual([{}, attributes, {}]);
  });

  test('starts anew, without attributes, whenever the skill is called by name', async () => {
    const skill = fakeSkill(says('ready', { attributes }), says('hello'));
    const device = deviceFor(skill);
    await device.open();
    await device.say('alexa, open easy back coach');
    const [first, second] = skill.requests.map(({ session }) => session);
    expect(second).toMatchObject({ new: true, attributes: {} });
    expect(second?.sessionId).not.toBe(first?.sessionId);
  });

  test('tells where the skill stands, also after it is over', async () => {
    const device = deviceFor(fakeSkill(says('ready', { attributes })));
    expect(await device.say('start')).toMatchObject({ phase: 'gate', tier: 'none', said: ['gate.ready'] });
    expect(await device.silence()).toMatchObject({ phase: 'gate', tier: 'none', said: [] });
  });

  test('knows no phase before the skill has told one', async () => {
    expect(await deviceFor(fakeSkill()).later(1000)).toMatchObject({ phase: null, tier: null, intent: null });
  });
});

describe('a request', () => {
  test('has an id of its own and the time of the device, which passes with audio, words and silence', async () => {
    const skill = fakeSkill(says('one two three'), says('four'));
    const device = deviceFor(skill);
    await device.open();
    await device.say('yes');
    const times = skill.requests.map(({ request }) => Date.parse(request.timestamp) - startMs);
    expect(times).toEqual([hearingMs, hearingMs + 600 + 3000 + hearingMs]);
    expect(new Set(skill.requests.map(({ request }) => request.requestId)).size).toBe(2);
  });

  test.each(profileNames)(
    'of a %s says what it can show, and never whether it plays audio documents',
    async (profile) => {
      const skill = fakeSkill(says('hello'));
      await deviceFor(skill, { profile, household: { personId: 'someone' } }).open();
      const context = skill.requests[0]?.context;
      const shows = profile.startsWith('screen');
      expect(context?.Viewports !== undefined).toBe(shows);
      const interfaces = shows ? ['Alexa.Presentation.APL'] : [];
      expect(context).toHaveProperty('System.person.personId', 'someone');
      expect(context).toHaveProperty('System.application', skill.requests[0]?.session.application);
      expect(Object.keys(Object(Object(context?.System).device).supportedInterfaces)).toEqual(interfaces);
    },
  );

  test('of a touch names the picture it hit', async () => {
    const picture = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'step-3', document: {} };
    const skill = fakeSkill(says('look', { directives: [picture] }), says('paused'));
    const device = deviceFor(skill, { profile: 'screen-large' });
    await device.open();
    const touched = await device.touch({ arguments: ['pause'] }, 500);
    expect(touched).toMatchObject({ intent: 'Alexa.Presentation.APL.UserEvent', cutOffAtMs: 500 });
    expect(skill.requests.at(-1)?.request).toMatchObject({ token: 'step-3', arguments: ['pause'] });
  });

  test('never comes from touching a speaker', async () => {
    const skill = fakeSkill(says('hello'));
    const device = deviceFor(skill);
    await device.open();
    expect((await device.touch({ arguments: ['pause'] })).intent).toBeNull();
    expect(skill.requests).toHaveLength(1);
  });

  test('speaks the language of the moment', async () => {
    const skill = fakeSkill(says('hello'), says('hello'));
    const device = deviceFor(skill);
    await device.open();
    device.change({ locale: 'en-GB', profile: 'screen-small' });
    await device.say('yes');
    expect(skill.requests.map(({ request }) => request.locale)).toEqual(['en-US', 'en-GB']);
    expect(skill.requests.at(-1)?.context.Viewports).toBeDefined();
  });
});

describe('what the platform would refuse ends the session and tells the skill', () => {
  const audio = '<audio src="https://coach.example/audio/bed-4000-none.mp3"/>';
  test.each([
    ['no JSON response', 'oops'],
    ['a pause above 10 s', says('rest <break time="30s"/> on')],
    ['markup that does not close', says('<p>rest')],
    ['an ampersand that is not escaped', says('you & me')],
    ['a tag that Alexa does not know', says('<blink>rest</blink>')],
    ['a sixth sound', says(audio.repeat(6))],
    ['a sound nobody hosts', says('<audio src="https://coach.example/audio/song.mp3"/>')],
    ['8000 characters', says('a'.repeat(8000))],
    ['more than 240 s of speech', says('word '.repeat(241))],
    ['a reprompt above 90 s', says('yes', { reprompt: 'word '.repeat(91) })],
    [
      'a picture on a speaker',
      says('look', { directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }] }),
    ],
  ])('%s', async (_, answer) => {
    const skill = fakeSkill(answer);
    const device = deviceFor(skill);
    const turn = await device.open();
    expect(turn.refused).toBeTruthy();
    expect(turn).toMatchObject({ ending: 'end', timeline: [] });
    expect(skill.requests.at(-1)?.request).toMatchObject({
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE' },
    });
    expect(device.sessionOpen).toBe(false);
  });
});

describe('an audio document that cannot be played', () => {
  const stay = { type: 'Speech', contentType: 'PlainText', content: 'stay here' };

  test('is reported by a device without them, and what the skill says then is heard instead', async () => {
    const skill = fakeSkill(
      plays([stay], { attributes }),
      says('stay <break time="2s"/> here', { end: true }),
    );
    const device = deviceFor(skill, { profile: 'without-apla' });
    const turn = await device.open();
    expect(skill.requests.at(-1)?.request).toMatchObject({
      type: 'Alexa.Presentation.APLA.RuntimeError',
      token: 'turn-1',
      errors: [{ type: 'RENDER_ERROR' }],
    });
    expect(skill.requests.at(-1)?.session).toMatchObject({ new: false, attributes });
    expect(turn).toMatchObject({
      intent: 'LaunchRequest',
      speech: 'stay here',
      durationMs: 4000,
      ending: 'end',
    });
  });

  test('leaves the turn silent, and its ending as it was, when the skill has nothing else to say', async () => {
    const device = deviceFor(fakeSkill(plays([stay])), { profile: 'without-apla' });
    expect(await device.open()).toMatchObject({ speech: '', durationMs: 0, ending: 'listen' });
  });

  test.each([
    ['nothing but silence', [{ type: 'Silence', duration: 5000 }]],
    ['an unknown component', [{ type: 'Video' }]],
    ['broken markup', [{ type: 'Speech', contentType: 'SSML', content: '<speak>a & b</speak>' }]],
    ['an unknown sound', [{ type: 'Audio', source: 'https://coach.example/audio/hold-1.mp3' }]],
    [
      '16 sounds',
      Array.from({ length: 16 }, () => ({ type: 'Audio', source: 'soundbank://soundlibrary/a/b' })),
    ],
    ['more than 240 s', [stay, { type: 'Silence', duration: 240_000 }]],
  ])('because of %s is reported too', async (_, items) => {
    const skill = fakeSkill(plays(items));
    await deviceFor(skill).open();
    expect(skill.requests.at(-1)?.request.type).toBe('Alexa.Presentation.APLA.RuntimeError');
  });
});
