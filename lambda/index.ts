import { accessSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill } from '../src/alexa/skill.ts';
import { openDynamoDbStore } from '../src/store/dynamodb.ts';
import { readSettings } from './settings.ts';

/** The file that the build leaves beside this program. */
declare const packedWordsFile: string;

// A function that would find out only when somebody tells of a sign that its words are missing must not start.
accessSync(join(__dirname, packedWordsFile));

// Made once, when the function starts: the requests that follow find everything warm.
const { table, connection, ...settings } = readSettings(process.env);
const store = openDynamoDbStore({ table, connection, now: Date.now });
const log = {
  warn: (what: string, facts: object) => console.warn(JSON.stringify({ level: 'warn', what, ...facts })),
};
const skill = createSkill({ store, log, ...settings });

/** Answers one request of Alexa's. Lambda's trigger lets nobody else in, so there is no signature to verify. */
export const handler = (event: RequestEnvelope) => skill.invoke(event);
