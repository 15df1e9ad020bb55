import type { RequestHandler } from 'express';

const ourNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

/** Whether an address or name stands for this machine alone. */
export function isLoopback(name: string): boolean {
  return ourNames.has(name);
}

/**
 * Lets through only what was asked on this machine, for this machine: not what a proxy hands on from the
 * internet, not a page of another site open in the browser here, nor a name that was led to this address.
 */
export const onlyFromHere: RequestHandler = (request, response, next) => {
  const { origin, forwarded, 'x-forwarded-for': forwardedFor } = request.headers;
  const names = [nameOf(request.headers.host), ...(origin === undefined ? [] : [hostOf(origin)])];
  if (forwarded === undefined && forwardedFor === undefined && names.every(isLoopback)) return next();
  response.status(403).json({ error: 'only-from-this-machine' });
};

/** The name in a `Host` header, "localhost" of "localhost:3000". */
function nameOf(host = ''): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
