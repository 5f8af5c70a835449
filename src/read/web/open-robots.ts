import { decodeAs } from '../bytes/decode-as.ts'
import { checkUrl } from './check-url.ts'
import { describeError, type Failure } from './describe-failure.ts'
import type { AllowPrivate } from './guarded-lookup.ts'
import { openRules, type RobotsRules, readRobots } from './robots-rules.ts'
import { type Connections, redirectTarget, sendRequest } from './send-request.ts'
import type { WebLimits } from './web-limits.ts'

/** What each site's robots.txt asks, fetched once and kept for a day. */
export interface Robots {
  /** The rules for an address, or why it cannot be told whether it may be asked. @throws whatever `signal` was aborted with */
  rulesOf(url: URL, signal: AbortSignal): Promise<RobotsRules | Failure>
}

interface RobotsOptions {
  readonly userAgent: string
  readonly allowPrivate: AllowPrivate
  readonly connections: Connections
  readonly limits: WebLimits
}

/**
 * Heeds RFC 9309: where there is no robots.txt everything is allowed; where the server fails nothing is, until it answers again.
 */
export function openRobots({ userAgent, allowPrivate, connections, limits }: RobotsOptions): Robots {
  const sites = new Map<string, { readonly rules: Promise<RobotsRules | Failure>; readonly until: number }>()
  const headers = { 'user-agent': userAgent, accept: 'text/plain', 'accept-encoding': 'gzip, deflate, br' }
  const robotsLimits = { ...limits, bodyBytes: limits.robotsBytes }

  return {
    async rulesOf({ origin }, signal) {
      const known = sites.get(origin)
      if (known && known.until > performance.now()) return known.rules
      const rules = fetchRules(origin, signal)
      sites.set(origin, { rules, until: performance.now() + limits.robotsMs })
      try {
        const found = await rules
        if ('code' in found) sites.delete(origin)
        return found
      } catch (error) {
        sites.delete(origin)
        throw error
      }
    },
  }

  async function fetchRules(origin: string, signal: AbortSignal): Promise<RobotsRules | Failure> {
    let address = `${origin}/robots.txt`
    for (let redirected = 0; redirected <= limits.redirects; redirected += 1) {
      const url = checkUrl(address, allowPrivate, limits.urlLength)
      if ('code' in url) return url.code === 'refused-address' ? url : openRules
      const sent = await sendRequest(url, headers, connections, robotsLimits, signal)
      if (sent.kind === 'error') return describeError(sent.code, sent.detail, url, limits)
      const target = redirectTarget(sent, url)
      if (target !== undefined) address = target
      else if (sent.status === 200) return readRobots(address, decodeAs('utf-8', sent.body), userAgent)
      else if (sent.status !== 429 && sent.status < 500) return openRules
      else {
        const message = `whether ${url.host} allows it cannot be told: its robots.txt answers ${sent.status}; not fetched, try again later.`
        return { code: 'robots', message, isTemporary: true }
      }
    }
    return openRules
  }
}
