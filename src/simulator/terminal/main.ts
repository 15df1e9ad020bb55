import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type InteractionModel, modelPath } from '../../language/interactionModel.ts';
import { startHost } from '../../server/host.ts';
import { Device } from '../device/device.ts';
import { type Ears, earsOf } from '../device/ears.ts';
import { postTo } from '../device/transport.ts';
import { InputError } from './inputError.ts';
import { converse } from './interactive.ts';
import { type Options, readOptions, usage } from './options.ts';
import { playScript } from './talk.ts';

/** `npm run talk`: a terminal speaker with a host of its own. Bad input ends with status 2, a failure with 1. */
try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(usage);
  else await talk(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof InputError ? 2 : 1;
}

async function talk(options: Options): Promise<void> {
  const ears = await readEars(options.locale);
  const host = await startHost({ port: 0, dataDir: options.data });
  try {
    const send = postTo(`${host.url}/simulator/alexa`);
    const { locale, device: profile } = options;
    await listen(new Device({ send, ears: () => ears, locale, profile, startMs: Date.now() }), options);
  } finally {
    await host.close();
  }
}

async function listen(device: Device, { json, fast }: Options): Promise<void> {
  const { stdin, stdout } = process;
  if (!json && stdin.isTTY) return converse(device, { input: stdin, output: stdout, fast });
  // A reader that has seen enough, such as `head`, closes the pipe: then there is nobody left to talk to.
  stdout.once('error', () => process.exit(0));
  const lines = createInterface({ input: stdin });
  return playScript(device, lines, (text) => stdout.write(text), json ? 'json' : 'score');
}

async function readEars(locale: string): Promise<Ears> {
  const file = new URL(`../../../${modelPath(locale)}`, import.meta.url);
  return earsOf(JSON.parse(await readFile(file, 'utf8')) as InteractionModel, locale);
}
