/** Where a table service is, and as whom we come. */
export interface Connection {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    /** With the passing credentials of a role, as on Lambda. */
    readonly sessionToken?: string;
  };
}

/**
 * The connection that Amazon's usual variables describe. Lambda sets all of them; `AWS_ENDPOINT_URL_DYNAMODB`
 * leads to a server other than Amazon's.
 * @throws Error that names the variables that are missing.
 */
export function readConnection(environment: Readonly<Record<string, string | undefined>>): Connection {
  const { AWS_DEFAULT_REGION, AWS_REGION = AWS_DEFAULT_REGION } = environment;
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
  if (!AWS_REGION || !AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
    const needed = Object.entries({ AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY });
    const missing = needed.flatMap(([name, value]) => (value ? [] : [name]));
    throw new Error(`A DynamoDB table needs ${missing.join(', ')} to be set.`);
  }
  return {
    endpoint: environment.AWS_ENDPOINT_URL_DYNAMODB || `https://dynamodb.${AWS_REGION}.amazonaws.com`,
    region: AWS_REGION,
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
    },
  };
}
