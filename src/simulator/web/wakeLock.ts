let held: Promise<WakeLockSentinel | undefined> | undefined;

/** Keeps a phone's screen on while a session is open, where the browser can. */
export function keepAwake(awake: boolean): void {
  if (awake === (held !== undefined) || !('wakeLock' in navigator)) return;
  const releasing = held;
  held = awake ? navigator.wakeLock.request('screen').catch(() => undefined) : undefined;
  void releasing?.then((lock) => lock?.release());
}
