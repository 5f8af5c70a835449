/** The part of citation-js that tests read bibliographies back with; it comes without types. */
declare module '@citation-js/core' {
  export const Cite: new (text: string) => { readonly data: unknown[] }
}
declare module '@citation-js/plugin-bibtex' {}
