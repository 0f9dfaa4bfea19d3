import { h } from 'hastscript';
import { attributeOf, type Component } from './component.ts';

/** An exercise of a training module. One made for this edition says so. */
export const activity: Component = (element, { t, nextId }) => {
  const id = nextId('exercise');
  const minutes = attributeOf(element, 'minutes');
  const head = [
    h('span.activity-label', t('activity.label')),
    ' ',
    h('strong.activity-title', attributeOf(element, 'title')),
    ...(minutes === '' ? [] : [' ', h('span.activity-minutes', t('activity.minutes', { count: Number(minutes) }))]),
    ...(attributeOf(element, 'origin') === 'edition' ? [' ', h('span.origin', t('origin.edition'))] : []),
  ];
  return [h('div.activity', { role: 'group', 'aria-labelledby': id }, [h('p.activity-head', { id }, head), ...element.children])];
};
