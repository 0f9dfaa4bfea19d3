declare module 'citeproc' {
  /** The part of citeproc-js that the edition uses. https://citeproc-js.readthedocs.io/ */
  export interface System {
    /** In XML, or in JSON as `parseXml` makes it; so is the style of an engine. */
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): object;
  }
  export interface CitationItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    /** Put behind the citation as it stands. */
    readonly suffix?: string;
  }
  /** A node of a style, or of a locale, as `parseXml` makes it. */
  export interface StyleNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (StyleNode | string)[];
  }
  export class Engine {
    constructor(system: System, style: string, lang?: string, forceLang?: boolean);
    updateItems(ids: readonly string[]): void;
    setOutputFormat(format: 'text' | 'html'): void;
    makeCitationCluster(items: readonly CitationItem[]): string;
    makeBibliography(): [{ entry_ids: string[][] }, string[]] | false;
  }
  const CSL: {
    Engine: typeof Engine;
    /** A style or locale in XML, as an object that stands for it in JSON. */
    parseXml(xml: string): StyleNode;
  };
  export default CSL;
}
