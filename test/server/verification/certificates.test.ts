import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../../src/server/verification/refusal.ts';
import { issue, type Wishes } from './authority.ts';
import type { CertificateHost } from './certificate-host.ts';
import { endpointForEachTest } from './endpoint.ts';
import { goodChain, intermediate, letter, NOW_MS, retiredRoot, root, SIGNING_NAME } from './letters.ts';

const served = endpointForEachTest();

describe('refused for its certificate', () => {
  const stranger = issue({ name: 'Untrusted Root', isAuthority: true });
  const impostor = issue({ name: 'Trusted Root', isAuthority: true });
  const expiredIssuer = issue({ name: 'Old', issuer: root, isAuthority: true, validToMs: NOW_MS - 1000 });
  const noIssuer = issue({ name: 'Not An Authority', issuer: intermediate });
  const usual = { name: 'signer', issuer: intermediate, dnsNames: [SIGNING_NAME] };
  const selfSigned = { name: 'signer', dnsNames: [SIGNING_NAME] };
  const nameless = { name: SIGNING_NAME, issuer: intermediate };
  const { pem } = intermediate;

  /** What is wrong with it, the code, how it is issued, and the rest of its chain. */
  const signers: readonly (readonly [string, RefusalCode, Wishes, string])[] = [
    ['run out', 'certificate-out-of-date', { ...usual, validToMs: NOW_MS - 1000 }, pem],
    ['not valid yet', 'certificate-out-of-date', { ...usual, validFromMs: NOW_MS + 1000 }, pem],
    [
      'from an issuer that ran out',
      'certificate-out-of-date',
      { ...usual, issuer: expiredIssuer },
      expiredIssuer.pem,
    ],
    ['for another name', 'certificate-wrong-host', { ...usual, dnsNames: ['evil.example'] }, pem],
    [
      'for a longer name',
      'certificate-wrong-host',
      { ...usual, dnsNames: [`${SIGNING_NAME}.evil.example`] },
      pem,
    ],
    ['for a wildcard', 'certificate-wrong-host', { ...usual, dnsNames: ['*.amazon.com'] }, pem],
    ['with the name only as its subject', 'certificate-wrong-host', nameless, pem],
    ['with the name only as a URI', 'certificate-wrong-host', { ...nameless, uris: [SIGNING_NAME] }, pem],
    ['signed by itself', 'certificate-untrusted', selfSigned, ''],
    ['with a gap in its chain', 'certificate-untrusted', usual, ''],
    ['from an unknown root', 'certificate-untrusted', { ...usual, issuer: stranger }, stranger.pem],
    [
      'from a root with a trusted name',
      'certificate-untrusted',
      { ...usual, issuer: impostor },
      impostor.pem,
    ],
    ['from a root that ran out', 'certificate-untrusted', { ...usual, issuer: retiredRoot }, ''],
    ['from no authority', 'certificate-untrusted', { ...usual, issuer: noIssuer }, noIssuer.pem + pem],
  ];

  it.each(signers)('one %s: %s', async (_what, code, wishes, rest) => {
    const signer = issue(wishes);
    served.certificates.answer = (response) => response.end(signer.pem + rest);
    await served.endpoint.expectRefused(letter({ signer }), code);
  });

  it.each(['', 'not a certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'])(
    'one that reads "%s"',
    async (text) => {
      served.certificates.answer = (response) => response.end(text);
      await served.endpoint.expectRefused(letter(), 'certificate-unreadable');
    },
  );

  it('but not when the chain passes a trusted root on its way to one nobody trusts any more', async () => {
    const crossSigned = issue({ name: 'Trusted Root', keyOf: root, issuer: stranger, isAuthority: true });
    served.certificates.answer = (response) => response.end(goodChain + crossSigned.pem + stranger.pem);
    await served.endpoint.expectAnswered(letter());
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
    served.certificates.answer = answer;
    await served.endpoint.expectRefused(letter(), 'certificate-unavailable');
    expect(served.certificates.asked).toHaveLength(1);
  });

  it('but not when it has exactly 64 KB', async () => {
    served.certificates.answer = (response) => response.end(goodChain.padEnd(65_536, '\n'));
    await served.endpoint.expectAnswered(letter());
  });
});
