import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../../src/server/verification/refusal.ts';
import { issue } from './authority.ts';
import { endpointForEachTest } from './endpoint.ts';
import { type Letter, letter, momentAt, NOW_MS, signed } from './letters.ts';

const served = endpointForEachTest();

it('a genuine request is answered', async () => {
  await served.endpoint.expectAnswered(letter());
  expect(served.certificates.asked).toEqual(['/echo.api/echo-api-cert-12.pem']);
});

/** A genuine letter with its headers changed: undefined takes one away. */
function withHeaders(changes: Record<string, string | undefined>): Letter {
  const { body, headers } = letter();
  const entries = Object.entries({ ...headers, ...changes });
  return {
    body,
    headers: Object.fromEntries(entries.filter((entry): entry is [string, string] => !!entry[1])),
  };
}

const repeated = (header: string) => {
  const value = letter().headers[header];
  return withHeaders({ [header]: `${value}, ${value}` });
};

describe('refused before anything is fetched', () => {
  const ageing = (seconds: number, type?: string) =>
    letter({ timestamp: momentAt(NOW_MS - seconds * 1000), ...(type && { type }) });

  const forgeries: readonly (readonly [string, RefusalCode, () => Letter])[] = [
    ['an empty body', 'body-unreadable', () => signed('')],
    ['a body that is not JSON', 'body-unreadable', () => signed('{"request":')],
    ['a JSON list', 'body-unreadable', () => signed('[]')],
    ['a JSON null', 'body-unreadable', () => signed('null')],
    ['JSON without a request', 'body-unreadable', () => signed('{"version":"1.0"}')],
    [
      'a request for another skill',
      'wrong-application',
      () => letter({ applicationId: 'amzn1.ask.skill.other' }),
    ],
    ['a request for no skill', 'wrong-application', () => signed('{"request":{"type":"LaunchRequest"}}')],
    ['a replay after 151 s', 'timestamp-too-old', () => ageing(151)],
    ['a request 151 s ahead of time', 'timestamp-in-future', () => ageing(-151)],
    ['a skill event after 3601 s', 'timestamp-too-old', () => ageing(3601, 'AlexaSkillEvent.SkillEnabled')],
    [
      'a skill event ahead of time',
      'timestamp-in-future',
      () => ageing(-151, 'AlexaSkillEvent.SkillEnabled'),
    ],
    [
      'an ordinary request named like an event',
      'timestamp-too-old',
      () => ageing(151, 'MyAlexaSkillEvent.X'),
    ],
    ['the timestamp "banana"', 'timestamp-unreadable', () => letter({ timestamp: 'banana' })],
    ['the timestamp "banana 1"', 'timestamp-unreadable', () => letter({ timestamp: 'banana 1' })],
    ['a thirteenth month', 'timestamp-unreadable', () => letter({ timestamp: '2027-13-01T00:00:00Z' })],
    ['a timestamp that is a number', 'timestamp-unreadable', () => letter({ timestamp: NOW_MS })],
    ['no timestamp', 'timestamp-unreadable', () => letter({ timestamp: undefined })],
    ['no signature', 'signature-missing', () => withHeaders({ 'Signature-256': undefined })],
    [
      'only the older SHA-1 signature',
      'signature-missing',
      () => withHeaders({ 'Signature-256': undefined, Signature: 'aGVsbG8=' }),
    ],
    ['two signatures', 'signature-missing', () => repeated('Signature-256')],
    ['a signature that is not base64', 'signature-missing', () => withHeaders({ 'Signature-256': '<sig>' })],
    [
      'no certificate URL',
      'certificate-url-missing',
      () => withHeaders({ SignatureCertChainUrl: undefined }),
    ],
    ['two certificate URLs', 'certificate-url-refused', () => repeated('SignatureCertChainUrl')],
  ];

  it.each(forgeries)('%s: %s', async (_what, code, forge) => {
    await served.endpoint.expectRefused(forge(), code);
    expect(served.certificates.asked).toEqual([]);
  });

  it.each([
    'not a URL',
    'http://s3.amazonaws.com/echo.api/x.pem',
    'file:///echo.api/x.pem',
    'https://s3.amazonaws.com.evil.example/echo.api/x.pem',
    'https://evil.example/echo.api/x.pem',
    'https://s3.amazonaws.com@evil.example/echo.api/x.pem',
    'https://evil.example\\@s3.amazonaws.com/echo.api/x.pem',
    'https://user:word@s3.amazonaws.com/echo.api/x.pem',
    'https://s3.amazonaws.com:8443/echo.api/x.pem',
    'https://s3.amazonaws.com/ECHO.API/x.pem',
    'https://s3.amazonaws.com/x.pem',
    'https://s3.amazonaws.com/echo.api.evil/x.pem',
    'https://s3.amazonaws.com/echo.api/../evil/x.pem',
    'https://s3.amazonaws.com/echo.api/%2e%2e/evil/x.pem',
    'https://s3.amazonaws.com/echo.api/%2E./evil/x.pem',
    'https://s3.amazonaws.com/echo.api/..%2fevil/x.pem',
    'https://s3.amazonaws.com/echo.api/%252e%252e/evil/x.pem',
    'https://s3.amazonaws.com/echo.api/..\\evil/x.pem',
    'https://s3.amazonaws.com/echo.api/x.pem?x=1',
    'https://s3.amazonaws.com/echo.api/x.pem?',
    'https://s3.amazonaws.com/echo.api/x.pem#x',
  ])('a certificate at %s', async (certificateUrl) => {
    await served.endpoint.expectRefused(letter({ certificateUrl }), 'certificate-url-refused');
    expect(served.certificates.asked).toEqual([]);
  });
});

it.each([
  'https://s3.amazonaws.com:443/echo.api/echo-api-cert-12.pem',
  'HTTPS://S3.AMAZONAWS.COM/echo.api/echo-api-cert-12.pem',
  'https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert-12.pem',
  'https://s3.amazonaws.com/evil/../echo.api/./echo-api-cert-12.pem',
])('the certificate at %s is the same one in its normal form', async (certificateUrl) => {
  await served.endpoint.expectAnswered(letter({ certificateUrl }));
  await served.endpoint.expectAnswered(letter());
  expect(served.certificates.asked).toEqual(['/echo.api/echo-api-cert-12.pem']);
});

describe('refused for its signature', () => {
  it('one made with another key', () =>
    served.endpoint.expectRefused(letter({ signer: issue({ name: 'thief' }) }), 'signature-wrong'));

  it('one made for another body', async () => {
    const { headers } = letter({ type: 'SessionEndedRequest' });
    await served.endpoint.expectRefused({ body: letter().body, headers }, 'signature-wrong');
  });

  it.each([
    ['a space more', (body: string) => `${body} `],
    ['the same JSON in another order of keys', (body: string) => JSON.stringify(reversed(JSON.parse(body)))],
    ['an accent taken away', (body: string) => body.replace('größe', 'grosse')],
  ])('%s', async (_what, change) => {
    const { body, headers } = letter();
    await served.endpoint.expectRefused({ body: change(body), headers }, 'signature-wrong');
  });

  function reversed(value: object): object {
    return Object.fromEntries(Object.entries(value).reverse());
  }
});
