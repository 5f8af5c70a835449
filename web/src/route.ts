import { useEffect, useState } from 'preact/hooks'

export const viewNames = [
  'situations',
  'brief',
  'timeline',
  'said',
  'differs',
  'matters',
  'actors',
  'dyads',
  'report',
  'sources',
  'changes',
  'search',
  'add',
] as const
export type ViewName = (typeof viewNames)[number]

/** What is shown: '#/gambia/said/ID?by=barrow'. */
export interface Route {
  readonly situation?: string
  readonly view: ViewName
  /** The report, statement, actor or dyad that is meant. */
  readonly item?: string
  readonly query: URLSearchParams
}

export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?')
  const [situation, view, item] = path.split('/').map(decodeURIComponent)
  const known = viewNames.find((name) => name === view)
  return {
    ...(situation ? { situation } : {}),
    view: known ?? (situation ? 'brief' : 'situations'),
    ...(item ? { item } : {}),
    query: new URLSearchParams(search),
  }
}

export function hrefTo(
  situation: string,
  view: ViewName,
  item?: string,
  query: Record<string, string | undefined> = {},
): string {
  const search = new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  ).toString()
  const path = [situation, view, ...(item === undefined ? [] : [item])].map(encodeURIComponent).join('/')
  return `#/${path}${search === '' ? '' : `?${search}`}`
}

/** The route of the address, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash))
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
