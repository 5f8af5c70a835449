import type { Account, Report } from '../model/index.ts'
import { clean } from '../text/clean.ts'
import { type AccountIndex, dayOfWhen, daysOfWhen, indexAccount, reportUrl } from './account-index.ts'
import { type Exporter, inChunks } from './exporter.ts'

/** The reports as a bibliography in BibTeX, UTF-8, as biblatex and reference managers read it. */
export const bibtex: Exporter = {
  name: 'bibtex',
  title: 'BibTeX (UTF-8)',
  holds: 'the reports as sources: title, authors, outlet, date, address',
  leavesOut: [
    'everything but the sources',
    'dates that are not known to the year',
    'who an author is apart from the name as printed',
  ],
  files: (account) => [
    { name: 'sources.bib', mediaType: 'application/x-bibtex', write: () => inChunks(writeEntries(account)) },
  ],
}

function* writeEntries(account: Account): Generator<string> {
  const index = indexAccount(account)
  // What stands outside an entry is a comment.
  yield `Sources of an account by sitrep ${account.made.version}. Left out: ${bibtex.leavesOut.join('; ')}.\n\n`
  for (const report of account.reports) yield writeEntry(report, index)
}

function writeEntry(report: Report, index: AccountIndex): string {
  const { first, last } = daysOfWhen(report.published)
  const year = first?.slice(0, 4)
  const month = first?.slice(0, 'YYYY-MM'.length) === last?.slice(0, 'YYYY-MM'.length) ? first?.slice(5, 7) : undefined
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escapeText(report.title ?? report.location)}}`],
    // Braces keep a name from being taken apart at commas and 'and'.
    ['author', report.authors?.map((name) => `{${escapeText(name)}}`).join(' and ')],
    ['journal', outletOf(report, index)],
    ['date', dayOfWhen(report.published)],
    ['year', year !== undefined && year === last?.slice(0, 4) ? year : undefined],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['url', reportUrl(report)?.replaceAll(/[{}\\]/g, encodeURIComponent)],
    ['note', reportUrl(report) === undefined ? escapeText(report.location) : undefined],
    ['language', report.language === 'und' ? undefined : report.language],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  return `@article{${report.id},\n${lines.join(',\n')}\n}\n\n`
}

function outletOf(report: Report, index: AccountIndex): string | undefined {
  const name = index.outletName(report)
  return name === undefined ? undefined : escapeText(name)
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text that TeX takes as it stands: no command, group, comment or formula. */
function escapeText(text: string): string {
  return clean(text).replaceAll(/[\\{}$&#%_~^]/g, (character) => commands[character] ?? `\\${character}`)
}
