import { h } from 'hastscript';
import type { Component } from './component.ts';

/** What a trainer says to a slide. It stands apart, so that what participants get can leave it out. */
export const notes: Component = (element) => [h('aside.speaker-notes', element.children)];
