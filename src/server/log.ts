import type { Log } from '../alexa/log.ts';

type Facts = Parameters<Log['warn']>[1];

/** The skill's notes, and the host's own: ordinary events as well as troubles. */
export interface HostLog extends Log {
  info(what: string, facts: Facts): void;
}

export const quietLog: HostLog = { info: () => undefined, warn: () => undefined };

/** One JSON line for each note: what happened and a few plain facts, never words or identities. */
export function jsonLog(write: (line: string) => void, now: () => number): HostLog {
  const note = (level: string) => (what: string, facts: Facts) =>
    write(`${JSON.stringify({ at: new Date(now()).toISOString(), level, what, ...facts })}\n`);
  return { info: note('info'), warn: note('warn') };
}
