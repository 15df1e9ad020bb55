import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { brokenLimits } from '../../src/alexa/limits/brokenLimits.ts';
import { modelPath } from '../../src/language/interactionModel.ts';
import { type Host, startHost } from '../../src/server/host.ts';

/**
 * A client that is not ours: Bespoken's Virtual Alexa reads the committed interaction model with its own
 * matcher, builds its own envelopes and posts them to the endpoint. It has no clock, no audio and no
 * microphone; the time of each request is set here. What it shows is that somebody else's idea of Alexa is
 * served as well as ours.
 */
let host: Host;
beforeAll(async () => {
  host = await startHost({ port: 0, audioBase: 'https://clips.example.com/' });
});
afterAll(() => host.close());

/** As much of an answer as these conversations look at. */
interface Answer {
  readonly response: {
    readonly shouldEndSession?: boolean;
    readonly directives?: readonly { type: string }[];
  };
  readonly sessionAttributes: {
    readonly coach: { readonly at: { readonly phase: string }; readonly tier: string };
  };
}

/** Somebody with a client of their own: says things some seconds after the answer before. */
async function someone(userId: string) {
  // Its old AWS library announces the end of its support with every start.
  vi.stubEnv('AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE', '1');
  const { VirtualAlexa } = await import('virtual-alexa');
  let nowMs = Date.UTC(2030, 0, 7, 8);
  const alexa = VirtualAlexa.Builder()
    .interactionModelFile(fileURLToPath(new URL(`../../${modelPath('en-US')}`, import.meta.url)))
    .locale('en-US')
    .skillURL(`${host.url}/simulator/alexa`)
    .create();
  alexa.context().user().setID(userId);
  const nowAsSet = ({ request }: { request: { timestamp: string } }) => {
    request.timestamp = new Date(nowMs).toISOString();
  };
  alexa.filter(nowAsSet);
  return async (words: string, afterSeconds = 20) => {
    nowMs += afterSeconds * 1000;
    const answer = (await (words === 'open' ? alexa.launch() : alexa.utter(words))) as unknown as Answer;
    expect(brokenLimits(answer)).toEqual([]);
    const { response, sessionAttributes } = answer;
    return {
      phase: sessionAttributes.coach.at.phase,
      tier: sessionAttributes.coach.tier,
      ends: response.shouldEndSession === true,
      plays:
        response.directives?.some(({ type }) => type === 'Alexa.Presentation.APLA.RenderDocument') ?? false,
    };
  };
}

test('an independent client is led through a routine', async () => {
  const say = await someone('routine');
  expect(await say('open')).toMatchObject({ phase: 'screening', ends: false });
  expect(await say('no')).toMatchObject({ phase: 'floor' });
  expect(await say('no')).toMatchObject({ phase: 'gate' });
  expect(await say("i'm down")).toMatchObject({ phase: 'moving', plays: true });
  expect(await say('ready', 150)).toMatchObject({ phase: 'moving', plays: true });
  expect(await say('no', 240)).toMatchObject({ phase: 'ended', tier: 'none', ends: true });
});

test('an independent client is sent for help, and not coached after it', async () => {
  const say = await someone('escalation');
  await say('open');
  await say('no');
  await say('no');
  await say('ready');
  expect(await say('my leg feels numb', 30)).toMatchObject({
    phase: 'follow_up',
    tier: 'consult',
    plays: false,
  });
  expect(await say('yes')).toMatchObject({ phase: 'ended', tier: 'emergency', ends: true, plays: false });
  expect(await say('open', 3600)).toMatchObject({ phase: 'seen', plays: false });
});

test('an independent client pauses, and takes the rest of the hold up again', async () => {
  const say = await someone('resume');
  await say('open');
  await say('no');
  await say('no');
  await say('ready');
  await say('ready', 150);
  expect(await say('pause', 30)).toMatchObject({ phase: 'paused', ends: false });
  expect(await say('carry on', 20)).toMatchObject({ phase: 'moving', plays: true });
  expect(await say('stop', 30)).toMatchObject({ ends: true });
  expect(await say('open', 600)).toMatchObject({ phase: 'choice' });
  expect(await say('yes')).toMatchObject({ phase: 'gate' });
});
