import * as v from 'valibot';
import { type Connection, readConnection } from '../store/connection.ts';

/** How a host is run, from environment variables. Everything has a default that suits a laptop. */
export interface Settings {
  readonly port: number;
  /** Loopback unless told otherwise; the simulator is served on loopback only. */
  readonly address: string;
  readonly dataDir: string;
  /** In place of the folder. */
  readonly sharedTable?: SharedTable | undefined;
  /** Where Alexa finds the hold clips, over https, ending in "/"; unset on a laptop. */
  readonly audioBase?: string | undefined;
  /** A folder of ready-made clips; whatever is missing there is made on demand. */
  readonly audioDir?: string | undefined;
  /** The skill's application id; the verified endpoint answers nobody else once it is set. */
  readonly applicationId?: string | undefined;
  /** Note every response that breaks a limit of Alexa's. */
  readonly checkLimits?: boolean | undefined;
  /** Lead through routines that no clinician has reviewed yet. */
  readonly offerUnreviewed?: boolean | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A DynamoDB table that several hosts use, and how to reach it. */
export interface SharedTable {
  readonly table: string;
  readonly connection: Connection;
}

const port = v.pipe(
  v.string(),
  v.regex(/^\d+$/, 'a whole number'),
  v.transform(Number),
  v.maxValue(65_535, 'at most 65535'),
);
const audioBase = v.pipe(v.string(), v.regex(/^https:\/\/\S+\/$/, 'an https address that ends in "/"'));
const table = v.pipe(v.string(), v.regex(/^[\w.-]{3,255}$/, 'the name of a DynamoDB table'));
const skillId = v.pipe(
  v.string(),
  v.startsWith('amzn1.ask.skill.', 'an id that starts with amzn1.ask.skill.'),
);
const zeroOrOne = v.picklist(['0', '1'], '0 or 1');
const filled = v.pipe(v.string(), v.minLength(1, 'left out or filled in'));

const schema = v.object({
  PORT: v.optional(port, '3000'),
  HOST: v.optional(filled, '127.0.0.1'),
  DATA_DIR: v.optional(filled, 'data'),
  DYNAMODB_TABLE: v.optional(table),
  AUDIO_BASE_URL: v.optional(audioBase),
  AUDIO_DIR: v.optional(filled),
  ALEXA_SKILL_ID: v.optional(skillId),
  CHECK_LIMITS: v.optional(zeroOrOne, '0'),
  OFFER_UNREVIEWED: v.optional(zeroOrOne, '1'),
});

/**
 * The settings in a set of environment variables.
 * @throws Error that names the variable and what it should be, or what a table needs besides.
 */
export function readSettings(environment: Environment): Settings {
  const read = v.safeParse(schema, environment);
  if (!read.success) {
    const [issue] = read.issues;
    throw new Error(`${v.getDotPath(issue)} must be ${issue.message}; it is "${String(issue.input)}".`);
  }
  const { output } = read;
  return {
    port: output.PORT,
    address: output.HOST,
    dataDir: output.DATA_DIR,
    sharedTable: sharedTable(output.DYNAMODB_TABLE, environment),
    audioBase: output.AUDIO_BASE_URL,
    audioDir: output.AUDIO_DIR,
    applicationId: output.ALEXA_SKILL_ID,
    checkLimits: output.CHECK_LIMITS === '1',
    offerUnreviewed: output.OFFER_UNREVIEWED === '1',
  };
}

function sharedTable(table: string | undefined, environment: Environment): SharedTable | undefined {
  return table === undefined ? undefined : { table, connection: readConnection(environment) };
}
