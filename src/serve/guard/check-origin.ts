import { refuse } from '../refuse.ts'

/** Names of this machine for itself. */
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether an address is one that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/**
 * Refuses requests that reached a loopback address under another name: a page whose name was made to point here (DNS rebinding).
 *
 * @throws a refusal
 */
export function checkHost(request: Request): void {
  const host = request.headers.get('host') ?? ''
  const name = host.replace(/:\d+$/, '').toLowerCase()
  if (loopbackNames.has(name) || /^127(?:\.\d{1,3}){3}$/.test(name)) return
  throw refuse('misdirected', `this server answers under localhost only, not under '${host.slice(0, 100)}'`)
}

/**
 * Refuses requests that come from a page of another site, whatever they ask: it could change something (CSRF), or learn from how long an
 * answer takes. Programs send no origin.
 *
 * @throws a refusal
 */
export function checkOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const isForeign = site !== null && site !== 'same-origin' && site !== 'none'
  if (!isForeign && (origin === null || hostOf(origin) === request.headers.get('host')?.toLowerCase())) return
  throw refuse('forbidden', `pages of other sites may not ask here (${(origin ?? site ?? '').slice(0, 100)})`)
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
