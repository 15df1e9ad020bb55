import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';

const TABLE = 'coach';
const CREDENTIALS = { accessKeyId: 'nobody', secretAccessKey: 'nothing' };

/** How a store reaches a server on this machine. */
export function connectionTo(server: Server) {
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, region: 'local', credentials: CREDENTIALS };
}

/** An empty table behind real HTTP on this machine. */
export async function startTable() {
  const server = dynalite({ createTableMs: 0 });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const connection = connectionTo(server);
  const client = new DynamoDBClient(connection);
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 0.01 }, { TableName: TABLE });
  client.destroy();
  return {
    table: TABLE,
    connection,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
