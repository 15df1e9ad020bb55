import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The arrows of the house. A room may import itself, `locales`, and the rooms listed here. This gate exists
 * because one import the wrong way (the machine reaching for Alexa's words) is how a core rots.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  routine: [],
  safety: [],
  pacing: [],
  picture: ['routine'],
  session: ['routine', 'safety', 'pacing'],
  speech: ['routine', 'safety', 'pacing', 'session'],
  store: [],
  audio: ['pacing'],
  language: ['routine', 'safety'],
  alexa: ['routine', 'safety', 'pacing', 'session', 'speech', 'store', 'picture'],
  simulator: ['pacing', 'language', 'server', 'picture', 'safety', 'routine'],
  server: ['alexa', 'audio', 'store', 'language', 'picture', 'safety', 'routine'],
};

/** Rooms that are pure: no clock, no chance, no machine, no platform. */
const core: readonly string[] = ['routine', 'safety', 'pacing', 'session', 'speech', 'picture'];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
}

const files = globSync('src/**/*.ts').map((file) => file.replaceAll('\\', '/'));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g,
  );
  return [...found].map((match) => ({ file, room: roomOf(file), from: match[1] ?? match[2] ?? '' }));
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function roomImported({ file, from }: Import): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const target = normalize(join(dirname(file), from)).replaceAll('\\', '/');
  return target.startsWith('src/') ? roomOf(target) : undefined;
}

/** Programs people start; they wire the pure rooms to the machine. */
const programs: ReadonlySet<string> = new Set(['src/safety/command.ts']);

describe('The house', () => {
  test('imports run one way', () => {
    const wrong = imports.filter((it) => {
      const room = roomImported(it);
      return room !== undefined && room !== it.room && !arrows[it.room]?.includes(room);
    });
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  test('only the Alexa room, and the host that serves it, know the Alexa SDK', () => {
    const wrong = imports.filter(
      ({ room, from }) => from.startsWith('ask-sdk') && room !== 'alexa' && room !== 'server',
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('the core imports nothing of the machine or the platform', () => {
    const wrong = imports.filter(
      ({ room, file, from }) =>
        core.includes(room) && !programs.has(file) && /^(node:|express|ask-sdk)/.test(from),
    );
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  test('the core reads no clock and rolls no dice', () => {
    const wrong = files.filter(
      (file) =>
        core.includes(roomOf(file)) &&
        !programs.has(file) &&
        /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\./.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test('no file of code grows beyond 250 lines; tables of rules may', () => {
    const code = files.filter((file) => !file.includes('/rules/'));
    const long = code.filter((file) => readFileSync(file, 'utf8').split('\n').length > 250);
    expect(long).toEqual([]);
  });
});
