import type { ReadingField } from '../../model/index.ts'
import { jsonLdFields } from './json-ld.ts'
import { isElement, type PageTree, type TreeElement, type TreeNode, textOf } from './page-node.ts'

/** Longest value kept; longer ones are whole texts. */
const valueLength = 2000

/** Most fields of one page. */
const mostFields = 500

/** Names of `meta` elements that tell of title, authors, dates, outlet and address, by what they begin with or are. */
const metaNames =
  /^(?:og:|feed\.|article:|twitter:|al:|dc[.:]|dcterms[.:]|dcsext\.|parsely-|sailthru\.|citation_|bt:|cxenseparse:|cxense|weibo:|fb:pages|prism\.|rnews:|vr:|lp[.:]|news_keywords|author|byl|byline|creator|publisher|copyright|date|pub_?date|publi(?:sh|cation)|published|displaydate|last-?modified|lastmod|modified|revised|updated|created|issued|timestamp|article|original-source|syndication-source|source|title|headline|hdl|description|application-name|apple-mobile-web-app-title|keywords|language|content-language|genre|section)/i

/** `itemprop` values that tell the same. */
const properties =
  /^(?:headline|name|alternativeHeadline|author|creator|publisher|editor|contributor|provider|datePublished|dateModified|dateCreated|uploadDate|copyrightHolder|articleSection|url|mainEntityOfPage|inLanguage)$/

/** Metadata of a page as it stands, in document order. */
export function pageFields(page: PageTree, source: string): ReadingField[] {
  const fields: ReadingField[] = []
  const [, how, address] = /<!--\s*(saved from|entry at) url=\(\d+\)\s*(\S+)\s*-->/i.exec(source.slice(0, 4096)) ?? []
  if (address) fields.push({ field: /^saved/i.test(how ?? '') ? 'comment.savedFrom' : 'comment.entry', value: address })
  const left: TreeNode[] = [page.documentElement]
  for (let node = left.pop(); node && fields.length < mostFields; node = left.pop()) {
    if (!isElement(node)) continue
    for (const { field, value } of elementFields(node)) {
      const text = value.replace(/\s+/gu, ' ').trim()
      if (text !== '') fields.push({ field, value: text.slice(0, valueLength) })
    }
    const children = [...node.childNodes]
    for (let at = children.length - 1; at >= 0; at -= 1) left.push(children[at] as TreeNode)
  }
  return fields.slice(0, mostFields)
}

function elementFields(element: TreeElement): readonly ReadingField[] {
  const property = element.getAttribute('itemprop')
  const own = ownFields(element)
  return property ? [...own, ...microdata(element, property)] : own
}

function ownFields(element: TreeElement): readonly ReadingField[] {
  switch (element.localName) {
    case 'html':
      return present('html.lang', element.getAttribute('lang') ?? element.getAttribute('xml:lang'))
    case 'title':
      return element.parentNode?.localName === 'svg' ? [] : [{ field: 'title', value: textOf(element) }]
    case 'meta':
      return meta(element)
    case 'link':
      return link(element)
    case 'script':
      return /ld\+json/i.test(element.getAttribute('type') ?? '') ? jsonLdFields(textOf(element)) : []
    case 'time':
      return time(element)
    case 'a':
    case 'address':
      return relates(element, 'author') ? [{ field: 'rel.author', value: textOf(element) }] : []
    default:
      return []
  }
}

function meta(element: TreeElement): readonly ReadingField[] {
  const name =
    element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv') ?? ''
  return metaNames.test(name) ? present(`meta.${name.trim()}`, element.getAttribute('content')) : []
}

function link(element: TreeElement): readonly ReadingField[] {
  const kind = ['canonical', 'amphtml', 'shortlink', 'author', 'publisher'].find((name) => relates(element, name))
  return kind ? present(`link.${kind}`, element.getAttribute('href')) : []
}

function time(element: TreeElement): readonly ReadingField[] {
  const given = element.getAttribute('datetime')
  const text = { field: 'time.text', value: textOf(element) }
  return given ? [{ field: 'time.datetime', value: given }, text] : [text]
}

function microdata(element: TreeElement, property: string): readonly ReadingField[] {
  return property.split(/\s+/).flatMap((name) => {
    if (!properties.test(name)) return []
    const value =
      element.getAttribute('content') ??
      element.getAttribute('datetime') ??
      (element.localName === 'a' && name === 'url' ? element.getAttribute('href') : undefined) ??
      textOf(element)
    return present(`microdata.${name}`, value)
  })
}

function relates(element: TreeElement, kind: string): boolean {
  return (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).includes(kind)
}

function present(field: string, value: string | null | undefined): readonly ReadingField[] {
  return value ? [{ field, value }] : []
}
