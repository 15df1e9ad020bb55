import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { FetchCertificate } from '../../../src/server/verification/download.ts';
import { issue } from './authority.ts';

/** Stands in for Amazon's certificate host: real HTTPS, on this machine. */
export interface CertificateHost {
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** How it answers; a test replaces this. */
  answer: (response: ServerResponse, path: string) => void;
  /** Leads a fetch from Amazon's host to this one. */
  readonly fetchHere: FetchCertificate;
  stop(): void;
}

export async function startCertificateHost(): Promise<CertificateHost> {
  const identity = issue({ name: 'this machine', isAuthority: true, ips: ['127.0.0.1'] });
  setDefaultCACertificates([...getCACertificates('default'), identity.pem]);
  const listener: RequestListener = (request, response) => {
    host.asked.push(String(request.url));
    host.answer(response, String(request.url));
  };
  const server = createServer({ key: identity.keyPem, cert: identity.pem }, listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const host: CertificateHost = {
    asked: [],
    answer: (response) => response.writeHead(404).end(),
    fetchHere: (url, init) =>
      fetch(url.replace('https://s3.amazonaws.com', `https://127.0.0.1:${port}`), init),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}
