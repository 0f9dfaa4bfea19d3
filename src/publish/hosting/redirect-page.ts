import { h } from 'hastscript';
import { localeOf } from '../../i18n/locale.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { Edition, Entry } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { ShownTitle } from '../../site/view/title-of.ts';
import { writeHtml } from '../../render/write-html.ts';

/** What a page says that has gone elsewhere. */
export interface MovedPage {
  readonly language: LanguageTag;
  /** The present address within the site, from the root of the host. */
  readonly href: string;
  /** The same with scheme and host. */
  readonly canonical: string;
  /** The title of the entry that it belongs to. */
  readonly title: ShownTitle;
}

/**
 * Takes the place in the page along, which nothing but a script can: refreshing drops it. The text is the same on all pages,
 * so that one digest in the security policy lets it run.
 */
export const redirectScript = 'location.replace(document.currentScript.dataset.to + location.search + location.hash)';

const style =
  ':root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}body{max-inline-size:36rem;margin-inline:auto;padding:2rem 1rem}';

/** The page at a former address, for hosts that cannot redirect by themselves. */
export function buildRedirectPage(edition: Edition, { language, href, canonical, title }: MovedPage): string {
  const t = createTranslator(language, edition.strings.get(language));
  const { direction } = localeOf(language);
  const page = h('html', { lang: language, dir: direction }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', t('moved.title')),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('link', { rel: 'canonical', href: canonical }),
      h('script', { dataTo: href }, redirectScript),
      // Beside the script it would race with it, and win without the place in the page.
      h('noscript', [h('meta', { httpEquiv: 'refresh', content: `0; url=${href}` })]),
      h('style', style),
    ]),
    h('body', [
      h('main', [h('h1', t('moved.title')), h('p', [t('moved.text'), ' ', h('a', { href, lang: title.language }, title.title)])]),
    ]),
  ]);
  return `<!doctype html>\n${writeHtml(page)}\n`;
}

/** The entry that a present address belongs to, being its own or one below it. */
export function findOwner(edition: Edition, below: string): Entry | undefined {
  return [...edition.entries.values()]
    .filter(({ address }) => below.startsWith(address))
    .sort((a, b) => b.address.length - a.address.length)[0];
}
