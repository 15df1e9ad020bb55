import type { RequestOptions } from 'node:https';
import { setTimeout as later } from 'node:timers/promises';
import aws4 from 'aws4';
import type { Connection } from './connection.ts';

/** Amazon's DynamoDB over its own wire: JSON in a signed POST. Two actions of the SDK's hundred are all we need. */
export interface TableService {
  /**
   * @param timeoutMs for the call with all its retries.
   * @throws TableRefused when the service says no.
   * @throws Error when it does not answer in time, or not in JSON.
   */
  call(action: string, input: object, timeoutMs: number): Promise<unknown>;
  close(): void;
}

/** The service answered, and did not do what was asked. The code is Amazon's, `ConditionalCheckFailedException`. */
export class TableRefused extends Error {
  override readonly name = 'TableRefused';
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number) {
    super(`${status} ${code}`);
    this.code = code;
    this.status = status;
  }
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

const mostAttempts = 4;
/** Twice as long after each failure, and anything less by chance, so that many hosts do not return at once. */
const firstPauseMs = 25;

/** A table service at a connection; its sockets stay open until it is closed. */
export function tableService(connection: Connection): TableService {
  const { protocol, hostname, port } = new URL(connection.endpoint);
  const { request, Agent } = transportOf(protocol);
  const agent = new Agent({ keepAlive: true });
  const address = { protocol, hostname, port, path: '/', method: 'POST', agent };

  function post(action: string, body: string, signal: AbortSignal): Promise<Answer> {
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${action}`,
    };
    const { region, credentials } = connection;
    const signed = aws4.sign({ ...address, service: 'dynamodb', region, headers, body }, credentials);
    return new Promise((resolve, reject) => {
      const outgoing = request({ ...(signed as RequestOptions), signal }, (incoming) => {
        readText(incoming).then((text) => resolve({ status: incoming.statusCode ?? 0, text }), reject);
      });
      outgoing.on('error', reject).end(body);
    });
  }

  return {
    async call(action, input, timeoutMs) {
      const body = JSON.stringify(input);
      const deadline = performance.now() + timeoutMs;
      for (let attempt = 1; ; attempt++) {
        // A connection that died while Lambda slept says nothing: half of the time is left for a new one.
        const patienceMs = Math.min(timeoutMs / 2, deadline - performance.now());
        try {
          return outcomeOf(await post(action, body, AbortSignal.timeout(Math.max(1, Math.ceil(patienceMs)))));
        } catch (error) {
          const pauseMs = Math.random() * firstPauseMs * 2 ** (attempt - 1);
          const isTooLate = performance.now() + pauseMs >= deadline;
          if (isTooLate || attempt === mostAttempts || !mayPass(error)) throw error;
          await later(pauseMs);
        }
      }
    },
    close: () => agent.destroy(),
  };
}

/** Not imported both: TLS takes longer to load than all the rest of the store, and a table at hand needs none. */
function transportOf(protocol: string) {
  return protocol === 'http:'
    ? process.getBuiltinModule('node:http')
    : process.getBuiltinModule('node:https');
}

async function readText(incoming: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  incoming.setEncoding('utf8');
  for await (const chunk of incoming) text += chunk;
  return text;
}

/** @throws TableRefused, or SyntaxError for an answer that is no JSON. */
function outcomeOf({ status, text }: Answer): unknown {
  if (status === 200) return JSON.parse(text);
  throw new TableRefused(codeOf(text), status);
}

function codeOf(text: string): string {
  const [, code] = /"__type"\s*:\s*"(?:[^"]*#)?([^"#]+)"/.exec(text) ?? [];
  return code ?? 'unreadable';
}

/** Amazon's words for "later": each comes with status 400, like a refusal for good. */
const busy: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
]);

/** Whether the same call may do better in a moment: a fault of the network or the service, or too many calls. */
function mayPass(error: unknown): boolean {
  return !(error instanceof TableRefused) || error.status >= 500 || busy.has(error.code);
}
