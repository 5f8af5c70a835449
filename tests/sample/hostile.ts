import type { Account } from '../../src/model/index.ts'
import { sampleAccount } from './account.ts'

/** Keys of text that comes from reports. */
const reported: ReadonlySet<string> = new Set([
  'name',
  'title',
  'summary',
  'quote',
  'value',
  'text',
  'of',
  'state',
  'label',
])

/** The sample with words before every text that a report could have chosen; its ids and offsets stay. */
export function hostileAccount(words: string): Account {
  const json = JSON.stringify({ ...sampleAccount(), title: `${words}situation` })
  return JSON.parse(json, function change(this: unknown, key: string, value: unknown) {
    if (Array.isArray(this) || typeof value !== 'string') return value
    return reported.has(key) && !/^[A-Z]{3}$|^r\d|\|/.test(value) ? `${words}${value}` : value
  }) as Account
}

/** What has a meaning in one format or another. */
export const hostileWords =
  '=HYPERLINK("http://x.example","y")\t<script>alert(1)</script>\r\n]]> & \\end{document} {$x$} ; , END:VEVENT '
