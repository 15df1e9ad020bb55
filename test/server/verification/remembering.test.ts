import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alexaVerifier, type VerifierOptions } from '../../../src/server/verification/verifier.ts';
import { issue } from './authority.ts';
import { type CertificateHost, startCertificateHost } from './certificate-host.ts';
import * as letters from './letters.ts';
import { type Letter, letter, momentAt, NOW_MS } from './letters.ts';

let certificates: CertificateHost;
let nowMs: number;
let verify: (sent: Letter) => Promise<unknown>;

function verifierWith(changes: Partial<VerifierOptions> = {}) {
  return through({
    applicationId: letters.APPLICATION_ID,
    now: () => nowMs,
    fetchCertificate: certificates.fetchHere,
    fetchTimeoutMs: 60_000,
    trustedRoots: [letters.root.pem],
    ...changes,
  });
}

/** A verifier that takes letters, as Node would hand their headers to it. */
function through(options: VerifierOptions) {
  const verifier = alexaVerifier(options);
  return ({ body, headers }: Letter) =>
    verifier.verify(body, {
      'signature-256': headers['Signature-256'],
      signaturecertchainurl: headers.SignatureCertChainUrl,
    });
}

const freshLetter = (contents: letters.Contents = {}) => letter({ timestamp: momentAt(nowMs), ...contents });
const urlOf = (name: string | number) => `https://s3.amazonaws.com/echo.api/${name}.pem`;

beforeAll(async () => {
  certificates = await startCertificateHost();
});

afterAll(() => certificates.stop());

beforeEach(() => {
  nowMs = NOW_MS;
  certificates.asked.length = 0;
  certificates.answer = (response) => response.end(letters.goodChain);
  verify = verifierWith();
});

describe('a certificate', () => {
  it('is fetched once for requests that arrive together, and for those that follow', async () => {
    await Promise.all(Array.from({ length: 5 }, () => verify(freshLetter())));
    await verify(freshLetter());
    expect(certificates.asked).toHaveLength(1);
  });

  it('that could not be had is asked for again', async () => {
    const { answer } = certificates;
    certificates.answer = (response) => response.writeHead(503).end();
    const together = [verify(freshLetter()), verify(freshLetter())];
    expect(await Promise.allSettled(together)).toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    certificates.answer = answer;
    await verify(freshLetter());
    expect(certificates.asked).toHaveLength(2);
  });

  it('is fetched anew after a day', async () => {
    await verify(freshLetter());
    nowMs += 86_400_000;
    await verify(freshLetter());
    expect(certificates.asked).toHaveLength(1);
    nowMs += 1;
    await verify(freshLetter());
    expect(certificates.asked).toHaveLength(2);
  });

  it('that runs out while it is remembered serves no longer, and its successor does', async () => {
    const { intermediate, SIGNING_NAME } = letters;
    const wishes = { name: 'signer', issuer: intermediate, dnsNames: [SIGNING_NAME] };
    const ageing = issue({ ...wishes, validToMs: NOW_MS + 60_000 });
    certificates.answer = (response) => response.end(ageing.pem + intermediate.pem);
    await verify(freshLetter({ signer: ageing }));
    nowMs += 60_000;
    await verify(freshLetter({ signer: ageing }));
    nowMs += 1000;
    await expect(verify(freshLetter({ signer: ageing }))).rejects.toMatchObject({
      code: 'certificate-out-of-date',
    });
    certificates.answer = (response) => response.end(letters.goodChain);
    await verify(freshLetter());
  });

  it('that is remembered serves no longer when the clock is put back to before it was valid', async () => {
    await verify(freshLetter());
    nowMs = Date.UTC(2019, 0, 1);
    await expect(verify(freshLetter())).rejects.toMatchObject({ code: 'certificate-out-of-date' });
  });

  it('makes room for another when eight are remembered, the oldest going first', async () => {
    for (let name = 1; name <= 9; name++) await verify(freshLetter({ certificateUrl: urlOf(name) }));
    certificates.asked.length = 0;
    for (let name = 2; name <= 9; name++) await verify(freshLetter({ certificateUrl: urlOf(name) }));
    expect(certificates.asked).toEqual([]);
    await verify(freshLetter({ certificateUrl: urlOf(1) }));
    expect(certificates.asked).toEqual(['/echo.api/1.pem']);
  });

  it("is not pushed out of memory by a stranger's made-up URLs", async () => {
    await verify(freshLetter());
    certificates.answer = (response) => response.writeHead(403).end();
    const madeUp = Array.from({ length: 20 }, (_, name) =>
      verify(freshLetter({ certificateUrl: urlOf(name) })),
    );
    await Promise.allSettled(madeUp);
    await verify(freshLetter());
  });

  it.each<[string, CertificateHost['answer']]>([
    ['never begins', () => {}],
    ['never ends', (response) => response.write(letters.goodChain.slice(0, 100))],
  ])('is given up when its delivery %s', async (_what, answer) => {
    certificates.answer = answer;
    const verifyHastily = verifierWith({ fetchTimeoutMs: 50 });
    await expect(verifyHastily(freshLetter())).rejects.toMatchObject({ code: 'certificate-unavailable' });
  });

  it("is measured against Node's own roots unless others are named", async () => {
    const verifyStrictly = through({ now: () => nowMs, fetchCertificate: certificates.fetchHere });
    await expect(verifyStrictly(freshLetter())).rejects.toMatchObject({ code: 'certificate-untrusted' });
  });
});

describe('whatever is sent', () => {
  it.each([
    ['an ordinary request', 'IntentRequest', 150],
    ['a skill event', 'AlexaSkillEvent.SkillDisabled', 3600],
  ])(
    '%s is accepted up to its age and 150 s ahead, and not a second beyond',
    async (_what, type, ageSeconds) => {
      const edges = [ageSeconds, ageSeconds + 1, -150, -151].map((age) => fc.constant(age));
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.integer({ min: -4000, max: 4000 }), ...edges), async (age) => {
          const sent = letter({ type, timestamp: momentAt(nowMs - age * 1000) });
          const [{ status }] = await Promise.allSettled([verify(sent)]);
          expect(status).toBe(age <= ageSeconds && age >= -150 ? 'fulfilled' : 'rejected');
        }),
        { numRuns: 60 },
      );
    },
  );

  it('one changed letter makes it a forgery', async () => {
    const { body, headers } = freshLetter();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(body.length - 1),
        fc.string({ minLength: 1, maxLength: 2 }),
        async (at, text) => {
          fc.pre(body[at] !== text);
          const changed = body.slice(0, at) + text + body.slice(at + 1);
          await expect(verify({ body: changed, headers })).rejects.toHaveProperty('name', 'RequestRefused');
        },
      ),
      { numRuns: 60 },
    );
  });

  it("nothing outside Amazon's certificate folder is ever fetched", async () => {
    const fetched: string[] = [];
    const verifyAnything = verifierWith({
      fetchCertificate: async (url) => {
        fetched.push(url);
        return new Response(null, { status: 404 });
      },
    });
    const pieces = [
      'https://',
      's3.amazonaws.com',
      '/echo.api/',
      '..',
      '%2e%2e',
      '%2f',
      '/',
      '\\',
      '@',
      ':',
      ':443',
    ].concat([':8443', '?', '#', '.', 'evil.example', 'x.pem', ' ', ',', '\t']);
    const start = fc.constantFrom('', 'https://s3.amazonaws.com', 'https://s3.amazonaws.com/echo.api/');
    const rest = fc.array(fc.constantFrom(...pieces), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(start, rest, async (beginning, parts) => {
        const certificateUrl = beginning + parts.join('');
        await expect(verifyAnything(freshLetter({ certificateUrl }))).rejects.toHaveProperty(
          'name',
          'RequestRefused',
        );
      }),
      { numRuns: 500 },
    );
    expect(fetched.length).toBeGreaterThan(0);
    for (const url of fetched) {
      expect(url).toBe(`https://s3.amazonaws.com${new URL(url).pathname}`);
      expect(url).toMatch(/^https:\/\/s3\.amazonaws\.com\/echo\.api\/[^%]*$/);
    }
  });
});
