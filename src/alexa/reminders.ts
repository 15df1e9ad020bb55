import type { RequestEnvelope } from 'ask-sdk-model';
import type { Request } from '../session/turn.ts';

/** Whether the person has given this skill permission for reminders. */
export function mayRemind({ context }: RequestEnvelope): boolean {
  const scopes = context?.System?.user?.permissions?.scopes ?? {};
  return scopes['alexa::alerts:reminders:skill:readwrite']?.status === 'GRANTED';
}

/** All the calls of a turn together, for the store may take 2 s more and Alexa hangs up after 8. */
const patienceMs = 3000;
/** Two or three movement breaks a day, never one for each half hour: hours of the day, device time. */
const breakHours = [10, 14, 16] as const;

/**
 * Sets or removes the movement-break reminders. Asking for permission is a card and needs no call.
 * @param text what a reminder says.
 * @param deadline ends whatever call is under way, and with it the rest.
 * @returns false when Alexa refused or did not answer; the coach then says so.
 */
export async function callReminders(
  envelope: RequestEnvelope,
  request: Request,
  text: string,
  deadline = AbortSignal.timeout(patienceMs),
): Promise<boolean> {
  if (request === 'askReminderPermission') return true;
  const call = callsOf(envelope, deadline);
  try {
    const alerts = await call('GET', '/v1/alerts/reminders');
    await Promise.all(
      tokensOf(alerts).map((token) => call('DELETE', `/v1/alerts/reminders/${encodeURIComponent(token)}`)),
    );
    if (request === 'remind')
      await Promise.all(
        breakHours.map((hour) => call('POST', '/v1/alerts/reminders', reminderAt(hour, envelope, text))),
      );
    return true;
  } catch {
    return false;
  }
}

/** Calls Alexa on behalf of whoever spoke. */
function callsOf({ context: { System } }: RequestEnvelope, signal: AbortSignal) {
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(new URL(path, System.apiEndpoint), {
      method,
      headers: { authorization: `Bearer ${System.apiAccessToken}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal,
    });
    if (!response.ok) throw new Error(`Reminders answered ${response.status}.`);
    return response.status === 200 ? response.json() : undefined;
  };
}

function tokensOf(answer: unknown): string[] {
  const alerts =
    typeof answer === 'object' && answer !== null && 'alerts' in answer && Array.isArray(answer.alerts)
      ? answer.alerts
      : [];
  return alerts.flatMap((alert: unknown) =>
    typeof alert === 'object' &&
    alert !== null &&
    'alertToken' in alert &&
    typeof alert.alertToken === 'string'
      ? [alert.alertToken]
      : [],
  );
}

function reminderAt(hour: number, { request }: RequestEnvelope, text: string): object {
  const locale = 'locale' in request ? request.locale : undefined;
  return {
    requestTime: request.timestamp,
    trigger: {
      type: 'SCHEDULED_ABSOLUTE',
      recurrence: { recurrenceRules: [`FREQ=DAILY;BYHOUR=${hour};BYMINUTE=0;BYSECOND=0;INTERVAL=1;`] },
    },
    alertInfo: { spokenInfo: { content: [{ locale, text }] } },
    pushNotification: { status: 'DISABLED' },
  };
}
