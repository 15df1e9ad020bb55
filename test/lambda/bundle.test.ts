import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLambda } from '../../lambda/build.ts';
import { gist, routine, speaker, startMs, talk } from '../hosts/routine.ts';
import { startTable } from '../store/local-table.ts';
import { environmentFor, type LambdaFunction, startFunction } from './function.ts';

const folder = mkdtempSync(join(tmpdir(), 'coach-lambda-'));
const bundle = join(folder, 'index.js');
let built: Awaited<ReturnType<typeof buildLambda>>;

beforeAll(async () => {
  built = await buildLambda(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the bundle', () => {
  it('is one program, and beside it the words it opens when somebody speaks', () => {
    expect(readdirSync(folder).toSorted()).toEqual(['index.js', 'words.br']);
  });

  it.each([
    'express',
    'node-forge',
    'ask-sdk-express-adapter',
    'ask-sdk-model',
    'src/server',
    'src/simulator',
    'src/audio',
  ])('carries nothing of %s', (stranger) => {
    expect(built.inputs.filter((path) => path.includes(stranger))).toEqual([]);
  });

  it('needs nothing but Node itself', () => {
    expect(built.outside.filter((module) => !isBuiltin(module))).toEqual([]);
  });

  it('stays small: nothing comes in unnoticed, and the words of every new sign add a third of their size', () => {
    expect(built.bytes).toBeLessThan(385_000);
    expect(built.wordBytes).toBeLessThan(420_000);
  });
});

describe('the function', () => {
  let table: Awaited<ReturnType<typeof startTable>>;
  const environment = () => environmentFor(table.table, table.connection);
  const start = () => startFunction(bundle, environment());

  beforeAll(async () => {
    table = await startTable();
  });

  afterAll(() => table.stop());

  async function during<Result>(work: (running: LambdaFunction) => Promise<Result>): Promise<Result> {
    const running = await start();
    try {
      return await work(running);
    } finally {
      await running.stop();
    }
  }

  it('leads through a whole routine, warm, with the clips where the template puts them', async () => {
    const turns = await during((running) => talk(speaker(running.invoke, 'warm')));
    expect(turns.map(({ phase }) => phase)).toEqual([
      'screening',
      'floor',
      'gate',
      'moving',
      'moving',
      'ended',
    ]);
    const sounds = turns.flatMap((turn) => turn.sounds.map(({ source }) => source));
    expect(sounds.some((source) => source.startsWith('https://sounds.example/audio/'))).toBe(true);
  });

  it('leads through it just the same when every turn meets a cold start', async () => {
    const warm = await during((running) => talk(speaker(running.invoke, 'warm-again')));
    const cold = await talk(speaker((event) => during((running) => running.invoke(event)), 'cold'));
    expect(gist(cold)).toEqual(gist(warm));
  });

  it.each([
    ["my leg feels numb and i can't pee", 'emergency'],
    ['my left leg has been numb since yesterday', 'consult'],
  ])('knows what "%s" is, although such words are packed away until somebody speaks', async (said, tier) => {
    const device = speaker((event) => during((running) => running.invoke(event)), said);
    await device.open();
    expect(await device.say(said)).toMatchObject({ tier });
  });

  it('shows its pictures to whoever has a screen, although nothing else needs them', async () => {
    const directives: unknown[] = [];
    const device = speaker(async (event) => {
      const answer = await during((running) => running.invoke(event));
      directives.push(...((answer as { response: { directives?: unknown[] } }).response.directives ?? []));
      return answer;
    }, 'watching');
    device.change({ profile: 'screen-large' });
    await device.open();
    expect(directives).toContainEqual(
      expect.objectContaining({ type: 'Alexa.Presentation.APL.RenderDocument' }),
    );
  });

  it('knows somebody again after a cold start', async () => {
    await during((running) => talk(speaker(running.invoke, 'regular'), routine));
    const [again] = await during((running) => talk(speaker(running.invoke, 'regular'), []));
    expect(again?.speech).not.toContain('general information');
  });

  it('answers nobody but its own skill', async () => {
    const stranger = during((running) => speaker(running.invoke, 'x', 'amzn1.ask.skill.other').open());
    await expect(stranger).rejects.toThrow();
  });

  it('that is not told its table or its skill does not start, and says what is missing', async () => {
    await expect(startFunction(bundle, {})).rejects.toThrow(
      'DYNAMODB_TABLE must be set. ALEXA_SKILL_ID must be set.',
    );
    await expect(startFunction(bundle, { ...environment(), OFFER_UNREVIEWED: 'no' })).rejects.toThrow(
      'OFFER_UNREVIEWED must be 0 or 1.',
    );
  });

  it('does not start without its words beside it', async () => {
    const incomplete = mkdtempSync(join(tmpdir(), 'coach-lambda-'));
    cpSync(folder, incomplete, { recursive: true });
    rmSync(join(incomplete, 'words.br'));
    const { table: name, connection } = table;
    const starting = startFunction(join(incomplete, 'index.js'), environmentFor(name, connection));
    await expect(starting).rejects.toThrow('words.br');
    rmSync(incomplete, { recursive: true });
  });

  it('answers a request of a kind it does not know with nothing', async () => {
    const request = { type: 'Some.New.Request', requestId: 'r', timestamp: new Date(startMs).toISOString() };
    const context = { System: { application: { applicationId: 'amzn1.ask.skill.ours' } } };
    const answer = await during((running) => running.invoke({ version: '1.0', context, request }));
    expect(answer).toMatchObject({ version: '1.0', response: {} });
  });
});
