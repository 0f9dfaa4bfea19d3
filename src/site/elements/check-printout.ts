import { parsePrintFragment } from '../../model/print-fragment.ts';
import { addStyleSheet } from './add-style-sheet.ts';
import { buildElement } from './build-element.ts';
import { judgePrintout } from './judge-printout.ts';
import { describeVerdict, say } from './describe-verdict.ts';
import type { PrintoutHistory } from './printout-history.ts';
import type { PrintoutSetup } from './printout-setup.ts';
import { readJson } from './read-json.ts';

/**
 * Tells those who scanned the code of a printout whether its words still hold. Two files of this site are read for it: the
 * words of the message, and the history of the entry. What was scanned stays in the browser: a fragment is never sent.
 */
export async function checkPrintout(): Promise<void> {
  const mark = parsePrintFragment(location.hash);
  const files = findFiles();
  const place = document.querySelector('.entry-head, .handout-tools') ?? document.querySelector('main');
  if (mark === undefined || files === undefined || place === null) return;
  // It has to be there before it is filled, or screen readers would not hear of it.
  const box = buildElement('div', { class: 'printout', role: 'status', 'data-pagefind-ignore': 'all' });
  place.prepend(box);
  const [setup, history] = await Promise.all([readJson<PrintoutSetup>(files.setup), readJson<PrintoutHistory>(files.history)]);
  if (setup === undefined) {
    // Without words there is nothing to say.
    box.remove();
    return;
  }
  const { styles, messages } = setup;
  addStyleSheet(styles);
  box.ariaLabel = messages.label;
  if (history === undefined) box.append(buildElement('p', {}, say(messages, 'failed')));
  else box.append(...describeVerdict(judgePrintout(history, mark), mark, history, messages, files.root));
}

interface Files {
  /** The path of the site’s root. */
  readonly root: string;
  readonly setup: string;
  readonly history: string;
}

/** Every page of an entry names its permalink, from which the paths of both files follow; its host may be another. */
function findFiles(): Files | undefined {
  const link = document.querySelector<HTMLLinkElement>('link[rel="alternate"][hreflang="x-default"]');
  const [, root, name] = /^(.*\/)p\/([^/]+)\/$/.exec(link === null ? '' : new URL(link.href).pathname) ?? [];
  if (root === undefined || name === undefined) return undefined;
  return { root, setup: `${root}${document.documentElement.lang}/printout.json`, history: `${root}api/v1/history/${name}.json` };
}
