import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../src/simulator/terminal/main.ts', import.meta.url));

/** Runs `npm run talk` as a script would: words in, lines out. */
async function talk(options: readonly string[], lines: readonly string[] = []) {
  const child = spawn(process.execPath, [main, ...options]);
  child.stdin.end(lines.join('\n'));
  const status = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { out, err, status: await status };
}

test('the terminal speaker answers each line of its input with one JSON object, and ends well', async () => {
  const script = ['open easy back coach', '(+2s) I lost control of my bladder', '(later 2h)', 'stop'];
  const { out, status } = await talk(['--fast', '--json'], script);
  const turns = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(turns.map(({ user }) => user)).toEqual([
    'open easy back coach',
    'I lost control of my bladder',
    '(later 2h)',
    'stop',
  ]);
  expect(turns[1]).toMatchObject({ tier: 'emergency', ending: 'end' });
  expect(status).toBe(0);
});

test.each([
  [['--loud'], '--loud'],
  [['--locale', 'tlh'], 'en-US'],
  [['--device', 'toaster'], 'speaker'],
])('%j ends with status 2 and says what is possible', async (options, hint) => {
  const { out, err, status } = await talk(options);
  expect(err).toContain(hint);
  expect(out).toBe('');
  expect(status).toBe(2);
});

test('help is given without a host', async () => {
  expect(await talk(['--help'])).toMatchObject({
    status: 0,
    err: '',
    out: expect.stringContaining('(later 20m)'),
  });
});
