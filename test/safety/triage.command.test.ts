import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../../src/safety/command.ts', import.meta.url));
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8' });

describe('the triage command', () => {
  it('answers every line, blank ones too, with one JSON object', () => {
    const { stdout, status } = run(['--locale', 'en-GB'], "i can't feel my legs\n\nnext\n");
    const answers = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      { utterance: "i can't feel my legs", tier: 'emergency', flags: ['bilateral_leg_symptoms'] },
      { utterance: '', tier: 'none', flags: [] },
      { utterance: 'next', tier: 'none', flags: [] },
    ]);
  });

  it.each([
    [['--locale', 'xx-XX'], 'No symptom words for locale "xx-XX"'],
    [['--nonsense'], 'nonsense'],
    [['--score'], 'at least one bank file'],
    [['--score', 'no-such-bank.tsv'], 'Cannot read bank file'],
  ])('refuses %j with a reason and exit code 2', (args, reason) => {
    const { stderr, status } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });
});
