import type { Component } from './component.ts';

/** A list whose points are boxes to tick. */
export const tick: Component = (element) =>
  element.children.map((child) =>
    child.type === 'element' ? { ...child, properties: { ...child.properties, className: ['tick'] } } : child,
  );
