import * as v from 'valibot';
import { readConnection } from '../src/store/connection.ts';

const zeroOrOne = v.picklist(['0', '1'], '0 or 1');

const schema = v.object({
  /** The table where people are remembered. */
  DYNAMODB_TABLE: v.pipe(v.string(), v.regex(/^[\w.-]{3,255}$/, 'the name of a DynamoDB table')),
  /** Where Alexa finds the hold clips; without it holds are told with Alexa's own sounds and silence. */
  AUDIO_BASE_URL: v.optional(
    v.pipe(v.string(), v.regex(/^https:\/\/\S+\/$/, 'an https address that ends in "/"')),
  ),
  /** "1" notes the limits that responses break, to find out why Alexa refuses some. */
  CHECK_LIMITS: v.optional(zeroOrOne, '0'),
  /** "0" leads through no routine that awaits a clinician's review. */
  OFFER_UNREVIEWED: v.optional(zeroOrOne, '1'),
  /** Requests for any other skill are refused. */
  ALEXA_SKILL_ID: v.pipe(
    v.string(),
    v.startsWith('amzn1.ask.skill.', 'an id that starts with amzn1.ask.skill.'),
  ),
});

/**
 * What the function is told by its environment.
 * @throws Error that names the variable and what it should be.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>) {
  const read = v.safeParse(schema, environment);
  if (!read.success) throw new Error(read.issues.map(sentence).join(' '));
  const { output } = read;
  return {
    table: output.DYNAMODB_TABLE,
    connection: readConnection(environment),
    audioBase: output.AUDIO_BASE_URL,
    applicationId: output.ALEXA_SKILL_ID,
    checkLimits: output.CHECK_LIMITS === '1',
    offerUnreviewed: output.OFFER_UNREVIEWED === '1',
  };
}

function sentence(issue: v.InferIssue<typeof schema>): string {
  const wanted = issue.input === undefined ? 'set' : issue.message;
  return `${v.getDotPath(issue)} must be ${wanted}.`;
}
