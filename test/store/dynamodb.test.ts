import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readConnection } from '../../src/store/connection.ts';
import { openDynamoDbStore } from '../../src/store/dynamodb.ts';
import { RevisionConflict, type Store, StoreUnavailable } from '../../src/store/store.ts';
import { tableService } from '../../src/store/tableService.ts';
import { clockAt, DAY_MS } from './homes.ts';
import { connectionTo, startTable } from './local-table.ts';

/** Runs the work against a table service that answers the n-th request in the n-th way, and the rest in the last. */
async function withService(
  answers: readonly RequestListener[],
  work: (store: Store, requests: readonly IncomingMessage[]) => Promise<void>,
  timeoutMs = 60_000,
): Promise<void> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    answers[Math.min(requests.push(request), answers.length) - 1]?.(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const connection = connectionTo(server);
  const credentials = { ...connection.credentials, sessionToken: 'for-an-hour' };
  const store = openDynamoDbStore({
    now: clockAt().now,
    table: 'coach',
    connection: { ...connection, credentials },
    timeoutMs,
  });
  try {
    await work(store, requests);
  } finally {
    await store.close();
    server.closeAllConnections();
    server.close();
  }
}

/** A refusal as Amazon words it. */
function refusal(code: string, status = 400): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${code}`, message: 'no' }));
  };
}

const silence: RequestListener = () => undefined;
const hangUp: RequestListener = (request) => request.destroy();
const says =
  (text: string): RequestListener =>
  (_request, response) =>
    response.end(text);
const throttled = refusal('ProvisionedThroughputExceededException');

async function expectUnavailable(store: Store): Promise<void> {
  await expect(store.load('me')).rejects.toThrow(StoreUnavailable);
  await expect(store.save('me', 'words', undefined)).rejects.toThrow(StoreUnavailable);
  await expect(store.forget('me')).rejects.toThrow(StoreUnavailable);
}

describe('a table service in trouble is reported, never taken for an empty memory', () => {
  it.each<[string, RequestListener]>([
    ['fails', refusal('InternalServerError', 500)],
    ['fails behind a proxy', (_request, response) => response.writeHead(502).end('<html>Bad Gateway</html>')],
    ['refuses us', refusal('AccessDeniedException')],
    ['knows no such table', refusal('ResourceNotFoundException')],
    ['has too much to do', throttled],
    ['hangs up', hangUp],
    ['hangs up in the middle', (_request, response) => response.write('{"It', () => response.destroy())],
    ['answers in no known language', says('so long')],
  ])('when it %s', (_what, answer) => withService([answer], expectUnavailable));

  it.each([
    '{"Item":{}}',
    '{"Item":{"data":{"S":"{"},"revision":{"N":"1"},"expiresAt":{"N":"99999999999"}}}',
    '{"Item":{"data":{"S":"1"},"revision":{"N":"soon"},"expiresAt":{"N":"99999999999"}}}',
  ])('when it answers %s', (text) =>
    withService([says(text)], async (store) => {
      await expect(store.load('me')).rejects.toThrow(StoreUnavailable);
    }),
  );

  it('when it never answers, once the time is up', () => withService([silence], expectUnavailable, 50));

  it('when nobody is there', async () => {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const connection = connectionTo(server);
    server.close();
    await expectUnavailable(openDynamoDbStore({ now: clockAt().now, table: 'coach', connection }));
  });
});

describe('a passing trouble is not noticed', () => {
  it.each<[string, RequestListener]>([
    ['too much to do', throttled],
    ['a fault', refusal('InternalServerError', 500)],
    ['a connection that died', hangUp],
  ])('%s', (_what, trouble) =>
    withService([trouble, trouble, says('{}')], async (store, requests) => {
      expect(await store.load('me')).toBeUndefined();
      expect(requests).toHaveLength(3);
    }),
  );

  it('a connection that fell silent leaves half of the time for another', () =>
    withService(
      [silence, says('{}')],
      async (store) => expect(await store.load('me')).toBeUndefined(),
      2000,
    ));

  it('but what is refused for good is asked once', () =>
    withService([refusal('AccessDeniedException')], async (store, requests) => {
      await expect(store.load('me')).rejects.toThrow(StoreUnavailable);
      expect(requests).toHaveLength(1);
    }));

  it('a save that somebody else was quicker with is a conflict, and is not tried again', () =>
    withService([refusal('ConditionalCheckFailedException')], async (store, requests) => {
      await expect(store.save('me', 'words', 1)).rejects.toThrow(RevisionConflict);
      expect(requests).toHaveLength(1);
    }));
});

describe('every request', () => {
  it('is signed as the role of the function, for this table service and region', () =>
    withService([says('{}')], async (store, requests) => {
      await store.load('me');
      const headers = requests[0]?.headers ?? {};
      expect(headers['x-amz-security-token']).toBe('for-an-hour');
      expect(headers['x-amz-target']).toBe('DynamoDB_20120810.GetItem');
      expect(headers.authorization).toMatch(
        /^AWS4-HMAC-SHA256 Credential=nobody\/\d{8}\/us-east-1\/dynamodb\/aws4_request, SignedHeaders=\S*host\S*x-amz-security-token\S*, Signature=[0-9a-f]{64}$/,
      );
    }));
});

it('a table can be told in seconds when to delete an item', async () => {
  const clock = clockAt();
  const { table, connection, stop } = await startTable();
  const store = openDynamoDbStore({ now: clock.now, table, connection, keepDays: 10, timeoutMs: 60_000 });
  await store.save('me', 'words', undefined);
  const service = tableService(connection);
  const stored = await service.call('GetItem', { TableName: table, Key: { id: { S: 'me' } } }, 60_000);
  expect(stored).toHaveProperty('Item.expiresAt', { N: String((clock.nowMs + 10 * DAY_MS) / 1000) });
  service.close();
  await store.close();
  await stop();
});

describe('the connection of a table', () => {
  const role = {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'token',
  };

  it('is what Lambda tells its functions', () => {
    expect(readConnection(role)).toEqual({
      endpoint: 'https://dynamodb.eu-west-1.amazonaws.com',
      region: 'eu-west-1',
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' },
    });
  });

  it('may lead to a server other than the one of Amazon', () => {
    const { endpoint } = readConnection({ ...role, AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:8000' });
    expect(endpoint).toBe('http://127.0.0.1:8000');
  });

  it('says all that is missing', () => {
    expect(() => readConnection({ AWS_ACCESS_KEY_ID: '' })).toThrow(
      'A DynamoDB table needs AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY to be set.',
    );
  });
});
