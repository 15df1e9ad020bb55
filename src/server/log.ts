import type { Log } from '../alexa/log.ts';

export type HostLog = Log;

export const quietLog: HostLog = { warn: () => undefined };

/** One JSON line for each note: what happened and a few plain facts, never words or identities. */
export function jsonLog(write: (line: string) => void, now: () => number): HostLog {
  return {
    warn: (what, facts) =>
      write(`${JSON.stringify({ at: new Date(now()).toISOString(), what, ...facts })}\n`),
  };
}
