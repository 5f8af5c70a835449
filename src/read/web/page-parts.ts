import type { Page } from '../html/page-node.ts'
import { isSameSite } from './page-variant.ts'
import { isA, structuredThings } from './structured-things.ts'

/** Parameters and parts of a path that count comments or photos, not pages of the text. */
const otherCounts = /comment|reply|cpage|photo|slide|image|gallery|offset|start|id$/i

/**
 * The address of an article's next page: a link of the same article (the same path but for the page's number) that is marked as the
 * next one or shows the number. Absent where the page is no article or has no such link.
 *
 * @param first address of the article's first page
 * @param number of the page looked for, 2 or more
 */
export function nextPart(page: Page, first: string, current: string, number: number): string | undefined {
  let numbered: string | undefined
  for (const element of page.querySelectorAll('link, a')) {
    const href = element.getAttribute('href')
    if (!href || href.length > 2000 || !URL.canParse(href, current)) continue
    const url = new URL(href, current)
    url.hash = ''
    if (pageNumber(url, new URL(first)) !== number) continue
    if (/(?:^|\s)next(?:\s|$)/i.test(element.getAttribute('rel') ?? '')) return url.href
    if (element.localName === 'a' && (element.textContent ?? '').trim() === String(number)) numbered ??= url.href
  }
  return numbered
}

/** Whether a page calls itself an article: lists of articles have pages too. */
export function isArticle(page: Page): boolean {
  if (structuredThings(page).some((thing) => isA(thing, /Article|BlogPosting|Report$/))) return true
  for (const meta of page.querySelectorAll('meta')) {
    if (meta.getAttribute('property') === 'og:type' && /article/i.test(meta.getAttribute('content') ?? '')) return true
  }
  return false
}

/** The number that an address has as a page of an article; absent where it is none of its pages. */
export function pageNumber(url: URL, first: URL): number | undefined {
  if (!isSameSite(url, first)) return undefined
  return numberInQuery(url, first) ?? numberInPath(url, first)
}

/** One parameter more than the first page has, or another value of one, and that a number. */
function numberInQuery(url: URL, first: URL): number | undefined {
  if (url.pathname !== first.pathname) return undefined
  let number: number | undefined
  for (const [name, value] of url.searchParams) {
    if (first.searchParams.get(name) === value) continue
    if (number !== undefined || !/^\d{1,3}$/.test(value) || otherCounts.test(name)) return undefined
    number = Number(value)
  }
  for (const name of first.searchParams.keys()) if (!url.searchParams.has(name)) return undefined
  return number
}

/** The first page's path with '/2', '/page/2', '-2', ',2' or '_2' at its end, before its extension. */
function numberInPath(url: URL, first: URL): number | undefined {
  if (url.search !== first.search) return undefined
  const [, stem = '', extension = ''] = /^(.*?)(\.\w{2,5})?\/?$/.exec(first.pathname) ?? []
  const bare = stem.replace(/(?:\/(?:page|p|seite|pagina)?\/?|[-_,])1$/i, '')
  for (const begin of new Set([stem, bare])) {
    if (begin.length < 2 || !url.pathname.startsWith(begin)) continue
    const rest = url.pathname.slice(begin.length)
    const match = /^(?:\/(?:(?:page|p|seite|pagina|page-|p-)\/?)?|[-_,](?:page-?|p)?)(\d{1,3})(\.\w{2,5})?\/?$/i.exec(
      rest,
    )
    if (match && (match[2] ?? '') === extension) return Number(match[1])
    const after = extension === '' ? null : /^\.\w{2,5}\/(?:page\/)?(\d{1,3})\/?$/i.exec(rest)
    if (after && rest.startsWith(extension)) return Number(after[1])
  }
  return undefined
}
