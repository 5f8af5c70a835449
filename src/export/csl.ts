import type { Account, Report } from '../model/index.ts'
import { type AccountIndex, daysOfWhen, indexAccount, reportUrl } from './account-index.ts'
import { type Exporter, inChunks } from './exporter.ts'
import { presentOnly } from './present-only.ts'

/** The reports as a bibliography in CSL-JSON, which reference managers and citation processors read. */
export const csl: Exporter = {
  name: 'csl',
  title: 'CSL-JSON',
  holds: 'the reports as sources: title, authors, outlet, date, address',
  leavesOut: [
    'everything but the sources',
    'dates of which only one limit is known',
    'who an author is apart from the name as printed',
  ],
  files: (account) => [
    {
      name: 'sources.csl.json',
      mediaType: 'application/vnd.citationstyles.csl+json',
      write: () => inChunks(writeItems(account)),
    },
  ],
}

function* writeItems(account: Account): Generator<string> {
  const index = indexAccount(account)
  yield '['
  let separator = '\n'
  for (const report of account.reports) {
    yield separator + JSON.stringify(toItem(report, index))
    separator = ',\n'
  }
  yield '\n]\n'
}

function toItem(report: Report, index: AccountIndex): object {
  const { first, last } = daysOfWhen(report.published)
  const parts = (day: string) => day.split('-').map(Number)
  const issued =
    first === undefined || last === undefined
      ? undefined
      : { 'date-parts': first === last ? [parts(first)] : [parts(first), parts(last)] }
  return presentOnly({
    id: report.id,
    type: report.genre === 'interview' ? 'interview' : 'article-newspaper',
    title: report.title ?? report.location,
    author: report.authors?.map((literal) => ({ literal })),
    'container-title': index.outletName(report),
    issued,
    URL: reportUrl(report),
    source: reportUrl(report) === undefined ? report.location : undefined,
    language: report.language === 'und' ? undefined : report.language,
  })
}
