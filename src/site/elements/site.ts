import { closeOnEscape } from './close-on-escape.ts';
import { keepPlace } from './keep-place.ts';
import { PageTools } from './page-tools.ts';
import { rememberChosenLanguage } from './remember-chosen-language.ts';
import { SearchBox } from './search-box.ts';
import { ThemeSwitch } from './theme-switch.ts';

customElements.define('theme-switch', ThemeSwitch);
customElements.define('page-tools', PageTools);
customElements.define('search-box', SearchBox);
closeOnEscape(document);
keepPlace(document);
rememberChosenLanguage(document);
