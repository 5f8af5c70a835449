import type { Page } from '../html/page-node.ts'
import { relatedUrl } from './open-page.ts'

/** Hosts that keep copies of others' AMP pages. */
const ampCaches = /(?:^|\.)(?:cdn\.ampproject\.org|ampproject\.net|bing-amp\.com)$/

/** What an address of an AMP or print version has: a part of its path, host or query. */
const variantPath =
  /\/(?:amp|print|printer|printable|print-version|drucken|imprimir|imprimer|stampa)(?:\/|\.\w+|$)|[-_.]amp(?:\.html?)?$/i
const variantHost = /^(?:amp|print)\./i
const variantQuery =
  /[?&](?:amp(?:=|&|$)|outputtype=amp|print(?:able)?(?:=(?!false|0)|&|$)|(?:view|mode|format|output|layout)=(?:amp|print)\w*)/i

/**
 * The page that an AMP or print version is one of: its canonical address, on the same site. Absent where the page is no such version.
 */
export function variantTarget(page: Page, address: string): string | undefined {
  const url = new URL(address)
  const root = page.documentElement
  const isAmp = root.hasAttribute('amp') || root.hasAttribute('⚡')
  const isVariant =
    isAmp ||
    ampCaches.test(url.hostname) ||
    variantHost.test(url.hostname) ||
    variantPath.test(url.pathname) ||
    variantQuery.test(url.search)
  if (!isVariant) return undefined
  const canonical = relatedUrl(page, 'canonical', address)
  if (canonical === undefined || withoutHash(canonical) === withoutHash(address)) return undefined
  return ampCaches.test(url.hostname) || isSameSite(new URL(canonical), url) ? canonical : undefined
}

/** The AMP version of a page on the same site: where a page shows nothing without running scripts, it does. */
export function ampVersion(page: Page, address: string): string | undefined {
  const target = relatedUrl(page, 'amphtml', address)
  return target !== undefined && isSameSite(new URL(target), new URL(address)) ? target : undefined
}

/** Whether two addresses are of one site: the same host, but for the part that names the version. */
export function isSameSite(left: URL, right: URL): boolean {
  return siteOf(left) === siteOf(right)
}

function siteOf({ hostname, port }: URL): string {
  return `${hostname.replace(/^(?:www|m|mobile|amp|print|edition)\./, '')}:${port}`
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '')
}
