import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import type { Connection } from '../../src/store/connection.ts';
import { tableService } from '../../src/store/tableService.ts';

const TABLE = 'coach';
const patienceMs = 60_000;

/** How a store reaches a server on this machine. */
export function connectionTo(server: Server): Connection {
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
  };
}

/** The same connection in the words of Amazon's environment variables. */
export function environmentOf({ endpoint, region, credentials }: Connection): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  };
}

/** An empty table behind real HTTP on this machine. */
export async function startTable() {
  const server = dynalite({ createTableMs: 0 });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const connection = connectionTo(server);
  await makeTable(connection);
  return {
    table: TABLE,
    connection,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function makeTable(connection: Connection): Promise<void> {
  const service = tableService(connection);
  const description = {
    TableName: TABLE,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  };
  await service.call('CreateTable', description, patienceMs);
  const isActive = async () =>
    JSON.stringify(await service.call('DescribeTable', { TableName: TABLE }, patienceMs)).includes('ACTIVE');
  while (!(await isActive()));
  service.close();
}
