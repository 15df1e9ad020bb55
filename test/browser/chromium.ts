import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Kept off, Chromium looks for its maker's servers at every start; the tests need no network at all. */
const offline = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Real headless Chromium, its binary from an npm package, its web security on. Started in 1 to 2 s; the
 * caller closes it. `extra` are further command-line switches, such as an autoplay policy.
 */
export async function launchChromium(...extra: readonly string[]): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', ...offline, ...extra],
    headless: true,
  });
}
