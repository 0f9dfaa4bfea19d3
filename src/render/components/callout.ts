import { h } from 'hastscript';
import type { StringKey } from '../../i18n/translator.ts';
import { attributeOf, type Component } from './component.ts';

const labels: Readonly<Record<string, StringKey>> = {
  note: 'callout.note',
  caution: 'callout.caution',
  source: 'callout.source',
  edition: 'callout.edition',
};

/** A remark beside the text. Its label says what kind it is, so that colour is never the only sign. */
export const callout: Component = (element, { t, nextId }) => {
  const kind = attributeOf(element, 'kind');
  const title = attributeOf(element, 'title');
  const id = nextId('note');
  const label = t(labels[kind] ?? 'callout.note');
  const head = [h('span.callout-label', label), ...(title === '' ? [] : [' ', h('span.callout-title', title)])];
  return [
    h('div', { className: ['callout', `callout-${kind}`], role: 'note', 'aria-labelledby': id }, [
      h('p.callout-head', { id }, head),
      ...element.children,
    ]),
  ];
};
