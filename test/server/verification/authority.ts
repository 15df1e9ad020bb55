import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

/** A certificate made in the test, with its key. */
export interface Identity {
  readonly pem: string;
  readonly keyPem: string;
  readonly certificate: forge.pki.Certificate;
}

export interface Wishes {
  readonly name: string;
  /** Who signs; itself when left out. */
  readonly issuer?: Identity;
  /** The key of another certificate: the same name and key under another issuer is a cross-signed certificate. */
  readonly keyOf?: Identity;
  readonly isAuthority?: boolean;
  readonly dnsNames?: readonly string[];
  readonly uris?: readonly string[];
  readonly ips?: readonly string[];
  readonly validFromMs?: number;
  readonly validToMs?: number;
}

const DNS = 2;
const URI = 6;
const IP = 7;

let issued = 0;

/** Issues a certificate; valid from 2020 to 2049 unless wished otherwise. */
export function issue(wishes: Wishes): Identity {
  const keyPem = wishes.keyOf?.keyPem ?? newKeyPem();
  const privateKey = forge.pki.privateKeyFromPem(keyPem);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(privateKey.n, privateKey.e);
  certificate.serialNumber = `0${++issued}`;
  certificate.validity.notBefore = new Date(wishes.validFromMs ?? Date.UTC(2020));
  certificate.validity.notAfter = new Date(wishes.validToMs ?? Date.UTC(2049));
  const subject = [{ name: 'commonName', value: wishes.name }];
  certificate.setSubject(subject);
  certificate.setIssuer(wishes.issuer?.certificate.subject.attributes ?? subject);
  certificate.setExtensions(extensionsOf(wishes));
  const signingKey = wishes.issuer ? forge.pki.privateKeyFromPem(wishes.issuer.keyPem) : privateKey;
  certificate.sign(signingKey, forge.md.sha256.create());
  return { pem: forge.pki.certificateToPem(certificate), keyPem, certificate };
}

function extensionsOf({ isAuthority = false, dnsNames = [], uris = [], ips = [] }: Wishes) {
  const altNames = [
    ...dnsNames.map((value) => ({ type: DNS, value })),
    ...uris.map((value) => ({ type: URI, value })),
    ...ips.map((ip) => ({ type: IP, ip })),
  ];
  const constraints = { name: 'basicConstraints', cA: isAuthority, critical: true };
  return altNames.length > 0 ? [constraints, { name: 'subjectAltName', altNames }] : [constraints];
}

function newKeyPem(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
}
