import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../../src/server/verification/refusal.ts';
import { issue } from './authority.ts';
import { type CertificateHost, startCertificateHost } from './certificate-host.ts';
import { type Endpoint, startEndpoint } from './endpoint.ts';
import { goodChain, intermediate, letter, NOW_MS, root, SIGNING_NAME } from './letters.ts';

let certificates: CertificateHost;
let endpoint: Endpoint;

beforeAll(async () => {
  certificates = await startCertificateHost();
});

afterAll(() => certificates.stop());

/** A new endpoint for each test, so that no certificate is remembered from the one before. */
beforeEach(async () => {
  certificates.asked.length = 0;
  certificates.answer = (response) => response.end(goodChain);
  endpoint = await startEndpoint(certificates);
});

afterEach(() => endpoint.stop());

describe('refused for its certificate', () => {
  const dnsNames = [SIGNING_NAME];
  const stranger = issue({ name: 'Untrusted Root', isAuthority: true });
  const impostor = issue({ name: 'Trusted Root', isAuthority: true });
  const expiredIssuer = issue({ name: 'Old', issuer: root, isAuthority: true, validToMs: NOW_MS - 1000 });
  const noIssuer = issue({ name: 'Not An Authority', issuer: intermediate });

  const signers: readonly (readonly [string, RefusalCode, Parameters<typeof issue>[0], string])[] = [
    [
      'that has run out',
      'certificate-out-of-date',
      { name: 'signer', issuer: intermediate, dnsNames, validToMs: NOW_MS - 1000 },
      intermediate.pem,
    ],
    [
      'that is not valid yet',
      'certificate-out-of-date',
      { name: 'signer', issuer: intermediate, dnsNames, validFromMs: NOW_MS + 1000 },
      intermediate.pem,
    ],
    [
      'whose issuer has run out',
      'certificate-out-of-date',
      { name: 'signer', issuer: expiredIssuer, dnsNames },
      expiredIssuer.pem,
    ],
    [
      'for another name',
      'certificate-wrong-host',
      { name: 'signer', issuer: intermediate, dnsNames: ['evil.example', `${SIGNING_NAME}.evil.example`] },
      intermediate.pem,
    ],
    [
      'for a wildcard',
      'certificate-wrong-host',
      { name: 'signer', issuer: intermediate, dnsNames: ['*.amazon.com'] },
      intermediate.pem,
    ],
    [
      'that has the name only as its subject',
      'certificate-wrong-host',
      { name: SIGNING_NAME, issuer: intermediate },
      intermediate.pem,
    ],
    [
      'that has the name only as a URI',
      'certificate-wrong-host',
      { name: 'signer', issuer: intermediate, uris: [SIGNING_NAME] },
      intermediate.pem,
    ],
    ['signed by itself', 'certificate-untrusted', { name: 'signer', dnsNames }, ''],
    [
      'from an unknown root',
      'certificate-untrusted',
      { name: 'signer', issuer: stranger, dnsNames },
      stranger.pem,
    ],
    [
      'from a root that only bears a trusted name',
      'certificate-untrusted',
      { name: 'signer', issuer: impostor, dnsNames },
      impostor.pem,
    ],
    [
      'whose chain has a gap',
      'certificate-untrusted',
      { name: 'signer', issuer: intermediate, dnsNames },
      '',
    ],
    [
      'issued by somebody who is no authority',
      'certificate-untrusted',
      { name: 'signer', issuer: noIssuer, dnsNames },
      noIssuer.pem + intermediate.pem,
    ],
  ];

  it.each(signers)('one %s: %s', async (_what, code, wishes, rest) => {
    const signer = issue(wishes);
    certificates.answer = (response) => response.end(signer.pem + rest);
    await endpoint.expectRefused(letter({ signer }), code);
  });

  it.each(['', 'not a certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'])(
    'one that reads "%s"',
    async (text) => {
      certificates.answer = (response) => response.end(text);
      await endpoint.expectRefused(letter(), 'certificate-unreadable');
    },
  );

  it('but not when the chain passes a trusted root on its way to one nobody trusts any more', async () => {
    const crossSigned = issue({ name: 'Trusted Root', keyOf: root, issuer: stranger, isAuthority: true });
    certificates.answer = (response) => response.end(goodChain + crossSigned.pem + stranger.pem);
    await endpoint.expectAnswered(letter());
  });
});

describe('refused because the certificate cannot be had', () => {
  it.each<[string, CertificateHost['answer']]>([
    ['the host does not know it', (response) => response.writeHead(403).end()],
    [
      'the host sends us elsewhere',
      (response) => response.writeHead(302, { location: '/echo.api/good.pem' }).end(),
    ],
    ['the host hangs up', (response) => response.destroy()],
    ['it is longer than 64 KB', (response) => response.end(goodChain.padEnd(65_537, '\n'))],
  ])('%s', async (_what, answer) => {
    certificates.answer = answer;
    await endpoint.expectRefused(letter(), 'certificate-unavailable');
    expect(certificates.asked).toHaveLength(1);
  });

  it('but not when it has exactly 64 KB', async () => {
    certificates.answer = (response) => response.end(goodChain.padEnd(65_536, '\n'));
    await endpoint.expectAnswered(letter());
  });
});
