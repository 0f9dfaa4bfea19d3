import type { Page } from 'puppeteer-core';

/** Notes every breach of the policy and every error of a page. */
export async function watchBreaches(page: Page, breaches: string[]): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('pageerror', (error) => breaches.push(`${page.url()}: ${String(error)}`));
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) breaches.push(`${page.url()}: ${message.text()}`);
  });
}
