declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A server with the HTTP interface of DynamoDB that keeps its tables in memory. */
  export default function dynalite(options?: { readonly createTableMs?: number }): Server;
}
