import * as robotsParser from 'robots-parser'

/** What one site's robots.txt asks of us. */
export interface RobotsRules {
  allows(url: URL): boolean
  /** Crawl-delay in milliseconds, where it names one. */
  readonly delayMs?: number
}

/** Longest line that is taken as a rule: matching takes time with its length. */
const longestRule = 2000

/** The package has its function in `default`, once or twice, by how it is loaded. */
const parse = ('default' in robotsParser && typeof robotsParser.default === 'function'
  ? robotsParser.default
  : robotsParser) as unknown as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

/** Everything is allowed, as where there is no robots.txt (RFC 9309, 2.3.1.3). */
export const openRules: RobotsRules = { allows: () => true }

/** Reads a robots.txt (RFC 9309) as it concerns one user agent, by its product name. */
export function readRobots(robotsUrl: string, text: string, userAgent: string): RobotsRules {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const rules = parse(robotsUrl, lines.filter((line) => line.length <= longestRule).join('\n'))
  const delay = Number(rules.getCrawlDelay(userAgent))
  return {
    allows: (url) => rules.isAllowed(url.href, userAgent) !== false,
    ...(delay > 0 ? { delayMs: delay * 1000 } : {}),
  }
}
