import { startHost } from './host.ts';
import { jsonLog } from './log.ts';
import { readSettings } from './settings.ts';

/** `npm start`: the local smart speaker. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const host = await startHost({
    ...settings,
    log: jsonLog(
      (line) => process.stderr.write(line),
      () => Date.now(),
    ),
  });
  process.stdout.write(
    [
      `Easy Back Coach is listening: ${host.url}`,
      `  Open ${host.url} in a browser and say "start my routine",`,
      '  or talk in this terminal with: npm run talk',
      `  Alexa requests: POST ${host.url}/simulator/alexa (unsigned, this machine only), POST ${host.url}/alexa (verified)`,
      '  Stop with Ctrl+C.',
      '',
    ].join('\n'),
  );
  const stop = () => void host.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `Easy Back Coach cannot start. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
