import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill } from '../../src/alexa/skill.ts';
import { type InteractionModel, modelPath } from '../../src/language/interactionModel.ts';
import { recognise } from '../../src/language/recogniser/recognise.ts';
import { triage } from '../../src/safety/triage.ts';
import { memoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { sendTo } from '../faults/skill.ts';
import { routine, speaker, talk } from '../hosts/routine.ts';
import { openingRequest } from '../server/envelopes.ts';
import { mediansMs, type Row, ratioOf, times } from './figures.ts';

const manyTurns = 20_000;

/** What a turn costs in memory, in the store and in understanding. */
export async function skillRows(): Promise<Row[]> {
  return [...(await storeRows()), ...(await memoryRows()), ...(await understandingRows())];
}

async function storeRows(): Promise<Row[]> {
  const calls = { load: 0, save: 0 };
  const store = memoryStore({ now: Date.now });
  const counting: Store = {
    ...store,
    load: (key) => {
      calls.load += 1;
      return store.load(key);
    },
    save: (...row) => {
      calls.save += 1;
      return store.save(...row);
    },
  };
  const turns = (await talk(speaker(sendTo({ store: counting })), routine)).length;
  return [
    ratioOf('reads of the store', 'turns', calls.load, turns),
    ratioOf('writes of the store', 'turns', calls.save, turns),
  ];
}

/** Heap in use after many turns of one person, against the heap after the first thousand. */
async function memoryRows(): Promise<Row[]> {
  const skill = createSkill({ store: memoryStore({ now: Date.now }) });
  const event = (await openingRequest()) as unknown as RequestEnvelope;
  const turn = () => skill.invoke(event);
  await times(1000, turn)();
  const early = heapAfterCollection();
  await times(manyTurns - 1000, turn)();
  return [ratioOf(`memory after ${manyTurns} turns`, 'after 1000', heapAfterCollection(), early)];
}

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

const said = 'my lower back has been stiff since yesterday and now my left foot feels numb';

async function understandingRows(): Promise<Row[]> {
  const model = JSON.parse(readFileSync(modelPath('en-US'), 'utf8')) as InteractionModel;
  const envelope = JSON.stringify(await openingRequest());
  const works = [
    () => triage(said, 'en-US'),
    () => recognise(model, 'en-US', said),
    () => JSON.parse(envelope),
  ].map((work) => times(200, work));
  const [triaged = NaN, recognised = NaN, parsed = NaN] = await mediansMs(works, 7);
  return [
    ratioOf('understanding a sentence (triage)', 'parsing one request as JSON', triaged, parsed),
    ratioOf('recognising a sentence (simulator)', 'parsing one request as JSON', recognised, parsed),
  ];
}
