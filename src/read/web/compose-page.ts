/** What a page is made of that was put together from a part of another or from a feed. */
export interface ComposedPage {
  readonly title?: string
  readonly url?: string
  /** Whether the address is that of a part of a page, which its fragment tells. */
  readonly isEntry?: boolean
  readonly outlet?: string
  readonly authors?: readonly string[]
  /** As it was given. */
  readonly published?: string
  readonly modified?: string
  /** BCP 47 tag. */
  readonly language?: string
  /** Markup of the body. */
  readonly body: string
}

/** Sets a page as HTML: its metadata where pages have it, its title and body in an `article`. */
export function composePage(page: ComposedPage): string {
  const meta = (name: string, content: string | undefined) =>
    content === undefined ? [] : [`<meta property="${name}" content="${escapeText(content)}">`]
  return [
    `<!doctype html>${page.isEntry ? `\n${addressComment('entry at', page.url ?? '')}` : ''}\n<html${page.language ? ` lang="${escapeText(page.language)}"` : ''}>\n<head>\n<meta charset="utf-8">`,
    ...(page.title === undefined ? [] : [`<title>${escapeText(page.title)}</title>`]),
    ...(page.url === undefined || page.isEntry ? [] : [`<link rel="canonical" href="${escapeText(page.url)}">`]),
    ...meta('og:title', page.title),
    ...meta('og:site_name', page.outlet),
    ...meta('article:published_time', page.published),
    ...meta('article:modified_time', page.modified),
    ...(page.authors ?? []).flatMap((author) => meta('author', author)),
    '</head>\n<body>\n<article>',
    ...(page.title === undefined ? [] : [`<h1>${escapeText(page.title)}</h1>`]),
    page.body,
    '</article>\n</body>\n</html>\n',
  ].join('\n')
}

/** A comment that keeps a page's address, as browsers write it into pages they save. */
export function addressComment(how: 'saved from' | 'entry at', url: string): string {
  const address = url.replaceAll(/\s/g, '%20').replaceAll('-->', '--%3E')
  return `<!-- ${how} url=(${String(address.length).padStart(4, '0')})${address} -->`
}

/** Text as HTML shows it. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Lines of plain text as paragraphs. */
export function paragraphs(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `<p>${escapeText(line)}</p>`)
    .join('\n')
}
