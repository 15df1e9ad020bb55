import { parseArgs } from 'node:util';
import { type Locale, locales } from '../../language/interactionModel.ts';
import { type ProfileName, profileNames } from '../device/profile.ts';
import { InputError } from './inputError.ts';

export interface Options {
  readonly fast: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly locale: Locale;
  readonly device: ProfileName;
  /** Where memory is kept; undefined forgets everything at the end. */
  readonly data?: string;
}

export const usage = `Talk to Easy Back Coach from the terminal.

  npm run talk -- [options]

  --fast           do not wait while the coach speaks
  --json           one JSON object a turn; reads what is said from standard input, one utterance a line
  --locale LOCALE  ${locales.join(', ')}
  --device DEVICE  ${profileNames.join(', ')}
  --data DIR       remember in this folder (without it, all is forgotten at the end)
  --help           this text

What a line can be:
  open easy back coach     anything you would say
  (silence)                say nothing until Alexa gives up
  (later 20m)              let time pass: s, m, h or d
  (+12s) how long left     say it 12 seconds into the last answer`;

/**
 * Reads the command line.
 * @throws InputError when an option is unknown or its value does not fit.
 */
export function readOptions(words: readonly string[]): Options {
  const { fast, json, help, data, ...chosen } = readFlags(words);
  const locale = oneOf('--locale', chosen.locale, locales);
  const device = oneOf('--device', chosen.device, profileNames);
  if (data === '') throw new InputError('--data needs a folder');
  return { fast, json, help, locale, device, ...(data === undefined ? {} : { data }) };
}

function readFlags(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        fast: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
        locale: { type: 'string', default: 'en-US' },
        device: { type: 'string', default: 'speaker' },
        data: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((it) => it === value);
  if (choice === undefined)
    throw new InputError(`${option} ${value} is not known; there are ${choices.join(', ')}`);
  return choice;
}
