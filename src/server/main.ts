import { type Host, startHost } from './host.ts';
import { jsonLog } from './log.ts';
import { isLoopback } from './nearby.ts';
import { readSettings } from './settings.ts';

/** `npm start`: the local smart speaker. */
try {
  const settings = readSettings(process.env);
  const host = await startHost({ ...settings, log: jsonLog(toStandardError, Date.now) });
  stopOnSignal(host);
  process.stdout.write(isLoopback(settings.address) ? welcome(host) : notice(host));
} catch (error) {
  toStandardError(
    `Easy Back Coach cannot start. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}

function toStandardError(line: string): void {
  process.stderr.write(line);
}

/** For a server: there is no simulator where strangers can come by. */
function notice({ url }: Host): string {
  return `Easy Back Coach is listening: ${url}\n  Alexa requests: POST ${url}/alexa (verified)\n`;
}

function welcome({ url }: Host): string {
  return [
    `Easy Back Coach is listening: ${url}`,
    `  Open ${url} in a browser and say "start my routine",`,
    '  or talk in this terminal with: npm run talk',
    `  Alexa requests: POST ${url}/simulator/alexa (unsigned, this machine only), POST ${url}/alexa (verified)`,
    '  Stop with Ctrl+C.',
    '',
  ].join('\n');
}

/** The first signal lets turns in flight finish; a second one ends at once. */
function stopOnSignal(host: Host): void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stop = async () => {
    for (const signal of signals) process.off(signal, stop);
    await host.close();
  };
  for (const signal of signals) process.on(signal, stop);
}
