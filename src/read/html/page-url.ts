import type { ReadingField } from '../../model/index.ts'

/** Fields that give a page's own address, the surest first. */
const sources = ['comment.entry', 'link.canonical', 'meta.og:url', 'comment.savedFrom', 'url']

/**
 * The canonical URL of a page: absolute, http or https, without a fragment, but for an entry of a live
 * blog, which has its own.
 */
export function pageUrl(fields: readonly ReadingField[], base?: string): string | undefined {
  for (const source of sources) {
    for (const { field, value } of fields) {
      const url = field === source ? absolute(value, base, source === 'comment.entry') : undefined
      if (url) return url
    }
  }
  return undefined
}

function absolute(value: string, base: string | undefined, keepsFragment: boolean): string | undefined {
  if (!URL.canParse(value, base)) return undefined
  const url = new URL(value, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  if (!keepsFragment || url.hash === '') url.hash = ''
  return url.href
}
