import type { Command } from 'commander'
import { type Account, PipelineError, type Report } from '../../model/index.ts'
import { describeWhen } from '../../situation/describe-when.ts'
import { openDirectory } from '../../situation/views/directory.ts'
import { type EngineFlag, engineFlag, engineOption } from '../engine-flag.ts'
import { buildAccount, writeProblems } from '../open-account.ts'
import { parseDay } from '../parse-options.ts'
import { addReadOptions, type ReadFlags, readFlags } from '../read-flags.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import { openPage, type Setting } from '../terminal/page.ts'
import { pad } from '../terminal/wrap.ts'
import { examples } from './views.ts'

const roleWidth = 14
const ruleWidth = 40

interface ReadCommandFlags extends ReadFlags, EngineFlag {
  readonly now?: Date
  readonly json?: boolean
}

/** Adds `read`. */
export function addRead(program: Command, session: Session): void {
  const command = program
    .command('read')
    .description('show what is read of a report: its outlet, date and blocks')
    .argument('<report>', 'a file, an archive, the address of a page, or - for standard input')
    .option('--now <day>', 'the day to read it as of, such as 2024-01-31 (default: today)', parseDay)
    .addOption(engineOption())
    .option('--json', 'print the report as JSON')
  addReadOptions(command)
    .addHelpText(
      'after',
      `\nReads pages, text, Markdown, PDF, DOCX, mail (.eml, .mbox), saved pages (.mhtml), records
(.jsonl, .json), WARC files, and ZIP and tar archives of these; .gz as well.

What holds several reports, such as an archive, a live blog or a feed, is shown report by
report; --json then prints a list. The web is asked politely: robots.txt is heeded, and
one host is asked once a second at most.\n${examples(
        'sitrep read page.html',
        'sitrep read https://example.org/news/harbour-closed',
        'sitrep read page.html --json | jq .published',
        'sitrep read pages.zip --keep-raw pages.warc.gz',
      )}`,
    )
    .action(async (input: string, flags: ReadCommandFlags) => {
      const { now, json } = flags
      const account = await buildAccount(
        [input],
        { ...(now === undefined ? {} : { now }), ...readFlags(flags), ...engineFlag(flags) },
        session,
      )
      const reports = readReports(account, input)
      const setting = settingOf(session.stdout, session)
      if (json) await writeValue(reports.length === 1 ? reports[0] : reports, session)
      else {
        const pages = reports.map((report) => renderReport(report, account, setting))
        await writeAll(session.stdout, [pages.join(`\n${setting.colors.dim('─'.repeat(ruleWidth))}\n\n`)])
      }
      await writeProblems(account, session)
    })
}

/** The reports that an input led to, in the order they appeared. @throws unreadable */
function readReports({ reports, problems }: Account, input: string): Report[] {
  const [first] = reports
  if (first === undefined) {
    const reason = problems[0]?.message ?? 'no report could be read'
    throw new PipelineError('unreadable', reason.startsWith(input) ? reason : `${input}: ${reason}`)
  }
  return [...reports].sort((left, right) => (dateOf(left) < dateOf(right) ? -1 : 1))
}

function dateOf({ published, location }: Report): string {
  return `${published?.earliest ?? ''} ${location}`
}

function renderReport(report: Report, account: Account, setting: Setting): string {
  const { colors } = setting
  const page = openPage(setting)
  const directory = openDirectory(account)
  if (report.title !== undefined) page.paragraph(report.title, { style: colors.bold })
  const facts = [
    report.outlet === undefined ? 'outlet unknown' : directory.outletName(report.outlet),
    report.authors?.join(', '),
    report.published === undefined ? 'undated' : describeWhen(report.published),
    report.genre,
    report.language,
    report.credits.length === 0
      ? undefined
      : `credits ${report.credits.map(({ outlet }) => directory.outletName(outlet)).join(', ')}`,
  ]
  page.paragraph(facts.filter((part) => part !== undefined).join(' · '), { style: colors.dim })
  page.line()
  for (const { start, end, role } of report.blocks) {
    const text = report.text?.slice(start, end).trim() ?? ''
    if (text !== '') page.paragraph(text, { prefix: pad(role, roleWidth), prefixStyle: colors.cyan })
  }
  return page.toString()
}
