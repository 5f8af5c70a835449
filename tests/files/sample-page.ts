/** Sentences of a story made up for tests. */
export const sentences = [
  'The harbour office said on Tuesday that three ferries had been moved to the northern quay before the storm.',
  'Its head, Anna Berg, told reporters that no boat had been lost and that the crews were safe on land.',
  'The lighthouse keepers on the outer islands reported waves of eight metres shortly after midnight.',
  'Two roads along the coast stay closed until engineers have looked at the bridges, the council said.',
]

/** A page of news with something around the story. */
export function samplePage(title: string, options: { readonly head?: string; readonly extra?: string } = {}): string {
  const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Coast Times</title><meta property="og:site_name" content="Coast Times">${options.head ?? ''}</head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${title}</h1>${body}<p>${options.extra ?? ''}</p></article></body></html>`
}
