import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { nextRow, type Row } from './record.ts';
import { RevisionConflict, type Store, type StoreOptions, StoreUnavailable } from './store.ts';

export interface DynamoDbOptions extends StoreOptions {
  /**
   * A table whose partition key is the string `id`. Its time-to-live attribute is `expiresAt` (seconds since 1970);
   * DynamoDB deletes some days late, so an expired item is ignored here from the second it expires.
   */
  readonly table: string;
  /** Where and as whom to connect; left out, the SDK takes both from its surroundings, as on Lambda. */
  readonly connection?: Pick<DynamoDBClientConfig, 'endpoint' | 'region' | 'credentials'>;
  /** For one call with all its retries; 1000 when left out, for Alexa hangs up on a skill after 8 s in all. */
  readonly timeoutMs?: number;
}

/**
 * The store of a coach in the cloud. Each save is one conditional write and each load one consistent read, so
 * two devices of a household never overwrite each other.
 */
export function openDynamoDbStore(options: DynamoDbOptions): Store {
  const TableName = options.table;
  const client = new DynamoDBClient({ ...options.connection });
  const nowSeconds = () => Math.floor(options.now() / 1000);

  /** One call within the time allowed, its failures in the words of the port. */
  async function guarded<Result>(call: (inTime: { abortSignal: AbortSignal }) => Promise<Result>) {
    try {
      return await call({ abortSignal: AbortSignal.timeout(options.timeoutMs ?? 1000) });
    } catch (cause) {
      // A retry of a write that did land meets its own revision: a conflict too, and loading again tells the truth.
      if (cause instanceof ConditionalCheckFailedException) throw new RevisionConflict();
      throw new StoreUnavailable('The table does not answer.', { cause });
    }
  }

  return {
    load: (key) =>
      guarded(async (inTime) => {
        const command = new GetItemCommand({ TableName, Key: idOf(key), ConsistentRead: true });
        const { Item } = await client.send(command, inTime);
        if (!Item || Number(Item.expiresAt?.N) <= nowSeconds()) return undefined;
        return { data: JSON.parse(Item.data?.S ?? ''), revision: Number(Item.revision?.N) };
      }),
    async save(key, data, expected) {
      const row = nextRow(data, expected, options);
      const condition = unchangedSince(expected, nowSeconds());
      const command = new PutItemCommand({ TableName, Item: itemOf(key, row), ...condition });
      await guarded((inTime) => client.send(command, inTime));
      return row.revision;
    },
    async forget(key) {
      const command = new DeleteItemCommand({ TableName, Key: idOf(key) });
      await guarded((inTime) => client.send(command, inTime));
    },
    async close() {
      client.destroy();
    },
  };
}

function idOf(key: string): Record<string, AttributeValue> {
  return { id: { S: key } };
}

function itemOf(key: string, { text, revision, expiresAtMs }: Row): Record<string, AttributeValue> {
  return {
    ...idOf(key),
    data: { S: text },
    revision: number(revision),
    expiresAt: number(expiresAtMs / 1000),
  };
}

function number(value: number): AttributeValue {
  return { N: String(Math.floor(value)) };
}

/** The condition under which a write may land: the revision is the expected one, and an expired item is none. */
function unchangedSince(expected: number | undefined, nowSeconds: number) {
  const now = number(nowSeconds);
  return expected === undefined
    ? {
        ConditionExpression: 'attribute_not_exists(id) OR expiresAt <= :now',
        ExpressionAttributeValues: { ':now': now },
      }
    : {
        ConditionExpression: 'revision = :expected AND expiresAt > :now',
        ExpressionAttributeValues: { ':expected': number(expected), ':now': now },
      };
}
