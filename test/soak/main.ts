import { parseArgs } from 'node:util';
import { soak } from './soak.ts';

/** `npm run soak -- --users 10000 --seed 1 --minutes 30`: one line of progress every five seconds, then a report. */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  options: {
    users: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '30' },
  },
});

const startedAtMs = Date.now();
const untilMs = startedAtMs + Number(values.minutes) * 60_000;
let saidAtMs = startedAtMs;

function goOn(users: number, turns: number): boolean {
  const nowMs = Date.now();
  if (nowMs - saidAtMs >= 5000) {
    saidAtMs = nowMs;
    process.stderr.write(`${users} people, ${turns} turns, ${Math.round((nowMs - startedAtMs) / 1000)} s\n`);
  }
  return nowMs < untilMs;
}

const { wrong, leaks, ...counts } = await soak({
  users: Number(values.users),
  seed: Number(values.seed),
  goOn,
});
for (const { seed, what, transcript } of wrong.slice(0, 10))
  console.log(`${what}\n(again with: npm run soak -- --users 1 --seed ${seed})\n\n${transcript}\n`);
for (const leak of leaks.slice(0, 10)) console.log(`Words were kept in ${leak}\n`);
console.log(JSON.stringify({ ...counts, wrong: wrong.length, leaks: leaks.length }));
if (wrong.length + leaks.length > 0) process.exitCode = 1;
