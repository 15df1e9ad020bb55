import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Alexa gives up after 8 s, so nobody honest is slower than this; milliseconds. */
const patience = { headersTimeout: 8000, requestTimeout: 10_000, connectionsCheckingInterval: 2000 };
/** Longer than a reverse proxy keeps an idle connection (nginx: 60 s), so that it never writes into a closed one. */
const keepAliveTimeout = 65_000;
/** A turn in flight has this long to finish when the host stops, milliseconds. */
const farewellMs = 8000;

export interface Listening {
  readonly url: string;
  /** Takes the requests that come from now on. */
  answer(listener: RequestListener): void;
  /** Takes no new request, lets those in flight finish, and closes. */
  close(): Promise<void>;
}

/**
 * Listens on a port of an address.
 * @throws Error that says what to change when the port or the address cannot be had.
 */
export async function listenOn(port: number, address: string): Promise<Listening> {
  const server = createServer({ ...patience, keepAliveTimeout });
  server.listen(port, address);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(advice(error, port, address));
  }
  const host = address.includes(':') ? `[${address}]` : address;
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    answer: (listener) => void server.on('request', listener),
    close: () => finish(server),
  };
}

function advice(error: unknown, port: number, address: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : String(error);
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use; choose another, for instance PORT=${port + 1}.`;
    case 'EACCES':
      return `Port ${port} needs more rights than this user has; choose one above 1023 with PORT.`;
    default:
      return `HOST "${address}" is not an address of this machine (${code}).`;
  }
}

async function finish(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
  server.close();
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const deadline = setTimeout(() => server.closeAllConnections(), farewellMs);
  await closed;
  clearInterval(idle);
  clearTimeout(deadline);
}
