import * as v from 'valibot';
import type { Connection } from './connection.ts';
import { nextRow, type Row } from './record.ts';
import { RevisionConflict, type Store, type StoreOptions, StoreUnavailable } from './store.ts';
import { TableRefused, tableService } from './tableService.ts';

export interface DynamoDbOptions extends StoreOptions {
  /**
   * A table whose partition key is the string `id`. Its time-to-live attribute is `expiresAt` (seconds since 1970);
   * DynamoDB deletes some days late, so an expired item is ignored here from the second it expires.
   */
  readonly table: string;
  readonly connection: Connection;
  /** For one call with all its retries; 1000 when left out, for Alexa hangs up on a skill after 8 s in all. */
  readonly timeoutMs?: number;
}

/**
 * The store of a coach in the cloud. Each save is one conditional write and each load one consistent read, so
 * two devices of a household never overwrite each other.
 */
export function openDynamoDbStore(options: DynamoDbOptions): Store {
  const { table: TableName, connection, timeoutMs = 1000 } = options;
  const service = tableService(connection);
  const nowSeconds = () => Math.floor(options.now() / 1000);

  /** One call, its failures in the words of the port. */
  async function ask<Answer>(
    action: string,
    input: object,
    read: (answer: unknown) => Answer,
  ): Promise<Answer> {
    try {
      return read(await service.call(action, { TableName, ...input }, timeoutMs));
    } catch (cause) {
      // A retry of a write that did land meets its own revision: a conflict too, and loading again tells the truth.
      const isConflict = cause instanceof TableRefused && cause.code === 'ConditionalCheckFailedException';
      throw isConflict
        ? new RevisionConflict()
        : new StoreUnavailable('The table does not answer.', { cause });
    }
  }

  return {
    load: (key) =>
      ask('GetItem', { Key: idOf(key), ConsistentRead: true }, (answer) => {
        const { Item } = v.parse(found, answer);
        if (!Item || Item.expiresAt <= nowSeconds()) return undefined;
        return { data: JSON.parse(Item.data), revision: Item.revision };
      }),
    async save(key, data, expected) {
      const row = nextRow(data, expected, options);
      const condition = unchangedSince(expected, nowSeconds());
      return ask('PutItem', { Item: itemOf(key, row), ...condition }, () => row.revision);
    },
    forget: (key) => ask('DeleteItem', { Key: idOf(key) }, () => undefined),
    async close() {
      service.close();
    },
  };
}

/** Everything travels as text, numbers too. */
type AttributeValue = { readonly S: string } | { readonly N: string };
type Attributes = Readonly<Record<string, AttributeValue>>;

const aNumber = v.pipe(
  v.object({ N: v.pipe(v.string(), v.decimal()) }),
  v.transform(({ N }) => Number(N)),
);
const aText = v.pipe(
  v.object({ S: v.string() }),
  v.transform(({ S }) => S),
);
const found = v.object({
  Item: v.optional(v.object({ data: aText, revision: aNumber, expiresAt: aNumber })),
});

function idOf(key: string): Attributes {
  return { id: { S: key } };
}

function itemOf(key: string, { text, revision, expiresAtMs }: Row): Attributes {
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
