import type { Command } from 'commander'
import { type Account, PipelineError, type Report } from '../../model/index.ts'
import { describeWhen } from '../../situation/describe-when.ts'
import { openDirectory } from '../../situation/views/directory.ts'
import { buildAccount, writeProblems } from '../open-account.ts'
import { parseDay } from '../parse-options.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import { openPage, type Setting } from '../terminal/page.ts'
import { pad } from '../terminal/wrap.ts'
import { examples } from './views.ts'

const roleWidth = 14

/** Adds `read`. */
export function addRead(program: Command, session: Session): void {
  program
    .command('read')
    .description('show what is read of one report: its outlet, date and blocks')
    .argument('<file>', 'a report, or - for standard input')
    .option('--now <day>', 'the day to read it as of, such as 2024-01-31 (default: today)', parseDay)
    .option('--json', 'print the report as JSON')
    .addHelpText('after', examples('sitrep read page.html', 'sitrep read page.html --json | jq .published'))
    .action(async (file: string, { now, json }: { readonly now?: Date; readonly json?: boolean }) => {
      const account = await buildAccount([file], now === undefined ? {} : { now }, session)
      const report = onlyReport(account, file)
      if (json) await writeValue(report, session)
      else await writeAll(session.stdout, [renderReport(report, account, settingOf(session.stdout, session))])
      await writeProblems(account, session)
    })
}

function onlyReport({ reports, problems }: Account, file: string): Report {
  const [report] = reports
  if (report !== undefined && reports.length === 1) return report
  const reason = problems[0] === undefined ? 'no report could be read' : problems[0].message
  if (report === undefined) throw new PipelineError('unreadable', `${file}: ${reason}`)
  throw new PipelineError('usage', `${file} holds ${reports.length} reports; give one, or use 'sitrep build'`)
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
