import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { openDynamoDbStore } from '../../src/store/dynamodb.ts';
import { type Store, StoreUnavailable } from '../../src/store/store.ts';
import { clockAt, DAY_MS } from './homes.ts';
import { connectionTo, startTable } from './local-table.ts';

/** Runs the work against a table service that answers every request in this one way. */
async function withService(answer: RequestListener, work: (store: Store) => Promise<void>): Promise<void> {
  const server = createServer(answer);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const connection = connectionTo(server);
  const store = openDynamoDbStore({ now: clockAt().now, table: 'coach', connection, timeoutMs: 100 });
  try {
    await work(store);
  } finally {
    await store.close();
    server.closeAllConnections();
    server.close();
  }
}

async function expectUnavailable(store: Store): Promise<void> {
  await expect(store.load('me')).rejects.toThrow(StoreUnavailable);
  await expect(store.save('me', 'words', undefined)).rejects.toThrow(StoreUnavailable);
  await expect(store.forget('me')).rejects.toThrow(StoreUnavailable);
}

describe('a table service in trouble', () => {
  it('that never answers is given up on', () => withService(() => {}, expectUnavailable));

  it('that fails is reported, not taken for an empty memory', () =>
    withService((_request, response) => response.writeHead(500).end('{}'), expectUnavailable));

  it('that refuses us is reported', () =>
    withService((_request, response) => {
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      response.end('{"__type":"com.amazon.coral.service#AccessDeniedException","message":"no"}');
    }, expectUnavailable));

  it('that hangs up is reported', () => withService((request) => request.destroy(), expectUnavailable));
});

it('a table can be told in seconds when to delete an item', async () => {
  const clock = clockAt();
  const { table, connection, stop } = await startTable();
  const store = openDynamoDbStore({ now: clock.now, table, connection, keepDays: 10, timeoutMs: 60_000 });
  await store.save('me', 'words', undefined);
  const client = new DynamoDBClient(connection);
  const { Item } = await client.send(new GetItemCommand({ TableName: table, Key: { id: { S: 'me' } } }));
  expect(Item?.expiresAt).toEqual({ N: String((clock.nowMs + 10 * DAY_MS) / 1000) });
  client.destroy();
  await store.close();
  await stop();
});
