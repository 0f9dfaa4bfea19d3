import { closeOnEscape } from './close-on-escape.ts';
import { rememberChosenLanguage } from './language-memory.ts';
import { PageTools } from './page-tools.ts';
import { SearchBox } from './search-box.ts';
import { ThemeSwitch } from './theme-switch.ts';

customElements.define('theme-switch', ThemeSwitch);
customElements.define('page-tools', PageTools);
customElements.define('search-box', SearchBox);
closeOnEscape(document);
rememberChosenLanguage(document);
