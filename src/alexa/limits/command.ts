import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Answered, brokenLimits } from './brokenLimits.ts';

const help = `Checks an Alexa response against every limit that can be read off it.

  npm run --silent check:response < response.json

  --request TYPE     the type of request it answers, such as LaunchRequest
  --without-screen   the request came from a device without a screen
  --locale LOCALE    for estimates of speech, en-US unless told otherwise
  --help             this text

Prints one line for each limit that is broken, and ends with 1 if there is any, with 2 if it cannot be read.
`;

/** `npm run check:response`. Its argument is what the response answers; the response comes on standard input. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      request: { type: 'string' },
      'without-screen': { type: 'boolean' },
      locale: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const answered: Answered = {
    ...(values.request === undefined ? {} : { requestType: values.request }),
    ...(values['without-screen'] ? { supportsApl: false } : {}),
    ...(values.locale === undefined ? {} : { locale: values.locale }),
  };
  const breaches = brokenLimits(parsed(await text(process.stdin)), answered);
  for (const { limit, found, allowed, source } of breaches)
    process.stdout.write(`${limit}: found ${found}, allowed ${allowed} (${source})\n`);
  return breaches.length > 0 ? 1 : 0;
}

function parsed(input: string): unknown {
  if (input.trim() === '') throw new Error('There is no response on standard input.');
  try {
    return JSON.parse(input);
  } catch (error) {
    throw new Error(`This is not JSON. ${error instanceof Error ? error.message : ''}`);
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nSee --help.\n`);
    process.exitCode = 2;
  },
);
