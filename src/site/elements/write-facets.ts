import { countFacets, facetNames, hasFacets, type Facets } from './facets.ts';
import { getPart } from './get-part.ts';

/**
 * Writes into the form what was chosen and how many pages each value would leave. Values that would leave none step aside, unless
 * they are chosen; so does the whole when there is nothing to narrow.
 */
export function writeFacets(form: HTMLFormElement, pages: readonly Facets[], chosen: Facets): void {
  const counts = countFacets(pages, chosen);
  for (const name of facetNames) {
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      const count = counts[name].get(box.value) ?? 0;
      box.checked = chosen[name].includes(box.value);
      const option = box.closest('li');
      if (option === null) continue;
      option.hidden = count === 0 && !box.checked;
      getPart(option, 'count', HTMLElement).textContent = count.toLocaleString(document.documentElement.lang);
    }
  }
  for (const group of form.querySelectorAll('fieldset')) group.hidden = group.querySelector('li:not([hidden])') === null;
  getPart(form, 'clear', HTMLElement).hidden = !hasFacets(chosen);
  getPart(form, 'filters', HTMLElement).hidden = pages.length < 2 && !hasFacets(chosen);
}
