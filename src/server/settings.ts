import * as v from 'valibot';

/** How a host is run, from environment variables. Everything has a default that suits a laptop. */
export interface Settings {
  readonly port: number;
  /** Loopback unless told otherwise; the simulator is served on loopback only. */
  readonly address: string;
  readonly dataDir: string;
  /** Where Alexa finds the hold clips, over https, ending in "/"; unset on a laptop. */
  readonly audioBase?: string | undefined;
  /** The skill's application id; the verified endpoint answers nobody else once it is set. */
  readonly applicationId?: string | undefined;
}

const port = v.pipe(
  v.string(),
  v.regex(/^\d+$/, 'a whole number'),
  v.transform(Number),
  v.maxValue(65_535, 'at most 65535'),
);
const audioBase = v.pipe(v.string(), v.regex(/^https:\/\/\S+\/$/, 'an https address that ends in "/"'));

const schema = v.object({
  PORT: v.optional(port, '3000'),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '127.0.0.1'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1)), 'data'),
  AUDIO_BASE_URL: v.optional(audioBase),
  ALEXA_SKILL_ID: v.optional(
    v.pipe(v.string(), v.startsWith('amzn1.ask.skill.', 'an id that starts with amzn1.ask.skill.')),
  ),
});

/**
 * The settings in a set of environment variables.
 * @throws Error that names the variable and what it should be.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = v.safeParse(schema, environment);
  if (!read.success) {
    const [issue] = read.issues;
    throw new Error(`${v.getDotPath(issue)} must be ${issue.message}; it is "${String(issue.input)}".`);
  }
  const { PORT, HOST, DATA_DIR, AUDIO_BASE_URL, ALEXA_SKILL_ID } = read.output;
  return {
    port: PORT,
    address: HOST,
    dataDir: DATA_DIR,
    audioBase: AUDIO_BASE_URL,
    applicationId: ALEXA_SKILL_ID,
  };
}
