import type { RequestEnvelope } from 'ask-sdk-model';
import type { Request } from '../session/turn.ts';

/** Whether the person has given this skill permission for reminders. */
export function mayRemind({ context }: RequestEnvelope): boolean {
  const scopes = context?.System?.user?.permissions?.scopes ?? {};
  return scopes['alexa::alerts:reminders:skill:readwrite']?.status === 'GRANTED';
}

/** A reminder call must leave time to answer within Alexa's 8 s. */
const patienceMs = 2000;
/** Two or three movement breaks a day, never one for each half hour: hours of the day, device time. */
const breakHours = [10, 14, 16] as const;

/**
 * Sets or removes the movement-break reminders. Asking for permission is a card and needs no call.
 * @param text what a reminder says.
 * @returns false when Alexa refused or did not answer; the coach then says so.
 */
export async function callReminders(
  envelope: RequestEnvelope,
  request: Request,
  text: string,
): Promise<boolean> {
  if (request === 'askReminderPermission') return true;
  try {
    const alerts = await call(envelope, 'GET', '/v1/alerts/reminders');
    await Promise.all(
      tokensOf(alerts).map((token) =>
        call(envelope, 'DELETE', `/v1/alerts/reminders/${encodeURIComponent(token)}`),
      ),
    );
    if (request === 'remind')
      await Promise.all(
        breakHours.map((hour) =>
          call(envelope, 'POST', '/v1/alerts/reminders', reminderAt(hour, envelope, text)),
        ),
      );
    return true;
  } catch {
    return request === 'forgetReminders';
  }
}

async function call(
  envelope: RequestEnvelope,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const system = envelope.context.System;
  const response = await fetch(new URL(path, system.apiEndpoint), {
    method,
    headers: { authorization: `Bearer ${system.apiAccessToken}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!response.ok) throw new Error(`Reminders answered ${response.status}.`);
  return response.status === 200 ? response.json() : undefined;
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
