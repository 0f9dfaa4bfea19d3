import { closeOnEscape } from './close-on-escape.ts';
import { PageTools } from './page-tools.ts';
import { ThemeSwitch } from './theme-switch.ts';

customElements.define('theme-switch', ThemeSwitch);
customElements.define('page-tools', PageTools);
closeOnEscape(document);
