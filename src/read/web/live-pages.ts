import type { Page } from '../html/page-node.ts'
import { composePage } from './compose-page.ts'
import type { LiveEntry } from './live-entries.ts'
import { type EditableElement, pageSource } from './open-page.ts'
import { isA, stringOf, structuredThings } from './structured-things.ts'

/** A page that was put together, with its address. */
export interface PartPage {
  readonly url: string
  readonly source: string
}

/** A live blog as pages: one for each entry with its own time, after what stands around them. The given page loses its entries. */
export function livePages(page: Page, entries: readonly LiveEntry[], address: string): PartPage[] {
  const language = page.documentElement.getAttribute('lang') ?? undefined
  const title = titleOf(page)
  const outlet = outletOf(page)
  const taken = new Set<string>()
  const pages = entries.map((entry, index): PartPage => {
    let url = entry.url ?? `${address.replace(/#.*$/, '')}#entry-${index + 1}`
    if (taken.has(url)) url = `${url.replace(/#.*$/, '')}#entry-${index + 1}`
    taken.add(url)
    const { published, modified, authors, body } = entry
    const heading = entry.title ?? title
    const source = composePage({
      ...(heading === undefined ? {} : { title: heading }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
      ...(modified === undefined ? {} : { modified }),
      ...(language === undefined ? {} : { language }),
      url,
      isEntry: true,
      authors,
      body,
    })
    return { url, source }
  })
  for (const { element } of entries) (element as EditableElement | undefined)?.remove()
  return [{ url: address, source: pageSource(page) }, ...pages]
}

function titleOf(page: Page): string | undefined {
  return metaContent(page, 'og:title') ?? page.querySelector('title')?.textContent?.trim() ?? undefined
}

function outletOf(page: Page): string | undefined {
  const blog = structuredThings(page).find((thing) => isA(thing, /Article|Posting/))
  return metaContent(page, 'og:site_name') ?? stringOf(blog?.publisher, 'name')
}

function metaContent(page: Page, property: string): string | undefined {
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('property') === property ? meta.getAttribute('content')?.trim() : undefined
    if (content) return content
  }
  return undefined
}
