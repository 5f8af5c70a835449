/** Query parameters that say how a reader came to a page, not which page it is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ocid|smid)$/iu

/**
 * The page that an address stands for, however it was written: without scheme, 'www.', tracking and a slash at the end. An entry of a live
 * page keeps its fragment. Undefined for the front page of a site, which is another one every hour, and for what is no address.
 */
export function pageKey(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  const query = [...url.searchParams]
    .filter(([name]) => !tracking.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')
  const path = url.pathname.replace(/\/+$/u, '')
  if (path === '' && query === '' && url.hash === '') return undefined
  return `${url.host.replace(/^www\./u, '')}${path}${query === '' ? '' : `?${query}`}${url.hash}`
}
