import { type Command, Option } from 'commander'
import { writeHtml } from '../../export/html.ts'
import { writeMarkdown } from '../../export/markdown.ts'
import { type Account, PipelineError, type Problem } from '../../model/index.ts'
import { composeBrief } from '../../situation/documents/compose-brief.ts'
import { composeChangesView } from '../../situation/documents/compose-changes.ts'
import { composeDiffers } from '../../situation/documents/compose-differs.ts'
import { composeDyads } from '../../situation/documents/compose-dyads.ts'
import { composeMattersView } from '../../situation/documents/compose-matters.ts'
import { composeTimeline } from '../../situation/documents/compose-timeline.ts'
import { composeVersions } from '../../situation/documents/compose-versions.ts'
import { listActors } from '../../situation/views/actors.ts'
import { makeBrief } from '../../situation/views/brief.ts'
import { isUnchanged, makeChanges } from '../../situation/views/changes.ts'
import { listDifferences } from '../../situation/views/differs.ts'
import { listDyads } from '../../situation/views/dyads.ts'
import { listMatters } from '../../situation/views/matters.ts'
import { isCalled } from '../../situation/views/said.ts'
import { makeTimeline, type TimelineType, timelineTypes } from '../../situation/views/timeline.ts'
import { listVersions, reportsNamed } from '../../situation/views/versions.ts'
import type { Document } from '../../text/document.ts'
import { openCompared, openEarlier } from '../compared-accounts.ts'
import { engineOption } from '../engine-flag.ts'
import { addStoreOption } from '../kept.ts'
import { openAccount, openReported } from '../open-account.ts'
import { parseDate, parseDay, parseSince } from '../parse-options.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import { renderDocument } from '../terminal/render-document.ts'
import { wrap } from '../terminal/wrap.ts'
import { addView, buildFlags, examples, type ViewFlags } from './views.ts'

type Format = 'text' | 'markdown' | 'html'

interface DocumentFlags extends ViewFlags {
  readonly format: Format
}

interface TimelineFlags extends DocumentFlags {
  readonly by?: string
  readonly since?: string
  readonly until?: string
  readonly type?: string
}

const timelineHelp = `Marks:
  ● told as a fact; without a mark: somebody's words, or claimed in them only
  ○ not so yet: planned, proposed, demanded, threatened, possible
  ✗ denied or disputed

Types:
${wrap(timelineTypes.join(', '), 76)
  .map((line) => `  ${line}`)
  .join('\n')}`

/** Adds the views that can be set as a document: `brief`, `timeline`, `differs`, `matters`, `dyads`, `versions` and `changes`. */
export function addDocuments(program: Command, session: Session): void {
  addDocument(program, 'brief', 'the whole in its order: new, established, said, disputed, planned, what stands where')
    .option(
      '--since <when>',
      "an earlier account (.json), or of the store a day or 'yesterday': tell first what is new",
    )
    .addHelpText(
      'after',
      examples(
        'sitrep brief reports/',
        'sitrep brief gambia.account.json --since last-week.account.json',
        'sitrep brief gambia.account.json --format html > brief.html',
      ),
    )
    .action(async (paths: string[], flags: DocumentFlags & { readonly since?: string }) => {
      const earlier =
        flags.since === undefined ? undefined : await openEarlier(flags.since, paths, buildFlags(flags), session)
      const account = await openAccount(paths, buildFlags(flags), session)
      await show(makeBrief(account, earlier), composeBrief, account.problems, flags, session)
    })
  addDocument(program, 'timeline', 'what happened and what was said, day by day')
    .option('--by <name>', 'only what is done, or said, by or for those whose name, alias or role holds these words')
    .option('--since <date>', 'only what can have been on or after this date: 2017, 2017-01 or 2017-01-19', parseDate)
    .option('--until <date>', 'only what can have been on or before this date', parseDate)
    .option('--type <type>', "'events', 'statements', a type or status of events, or a kind of statement")
    .addHelpText(
      'after',
      `\n${timelineHelp}\n${examples(
        'sitrep timeline reports/',
        'sitrep timeline gambia.account.json --by jammeh --since 2017-01',
        'sitrep timeline gambia.account.json --type events',
        'sitrep timeline gambia.account.json --type threatened',
      )}`,
    )
    .action(async (paths: string[], flags: TimelineFlags) => {
      const filter = timelineFilter(flags)
      const account = await openReported(paths, buildFlags(flags), session)
      if (flags.by !== undefined) refuseUnknown(flags.by, account)
      const view = makeTimeline(account, filter)
      await show(view, (one) => composeTimeline(one, account.title), account.problems, flags, session)
    })
  addDocument(program, 'differs', 'where reports differ: who holds what, and how many origins stand behind each')
    .addHelpText('after', examples('sitrep differs reports/', 'sitrep differs gambia.account.json --json'))
    .action(async (paths: string[], flags: DocumentFlags) => {
      const account = await openReported(paths, buildFlags(flags), session)
      const view = listDifferences(account)
      await show(view, (one) => composeDiffers(one, account.title), account.problems, flags, session)
    })
  addDocument(program, 'matters', 'agreements, laws, weapons, sites …: what stood when, between whom')
    .addHelpText('after', examples('sitrep matters reports/', 'sitrep matters gambia.account.json --json'))
    .action(async (paths: string[], flags: DocumentFlags) => {
      const account = await openReported(paths, buildFlags(flags), session)
      const view = listMatters(account)
      await show(view, (one) => composeMattersView(one, account.title), account.problems, flags, session)
    })
  addDocument(program, 'dyads', 'who does what to whom, month by month, with scores and the events behind them')
    .option('--of <name>', 'only dyads with a side whose name or alias holds these words')
    .addHelpText('after', examples('sitrep dyads reports/', 'sitrep dyads gambia.account.json --of senegal'))
    .action(async (paths: string[], flags: DocumentFlags & { readonly of?: string }) => {
      if (flags.of?.trim() === '') throw new PipelineError('usage', '--of needs a name')
      const account = await openReported(paths, buildFlags(flags), session)
      if (flags.of !== undefined) refuseUnknown(flags.of, account)
      const view = listDyads(account, flags.of)
      await show(view, (one) => composeDyads(one, account.title), account.problems, flags, session)
    })
  addVersions(program, session)
  addChanges(program, session)
}

/** `versions` shows what outlets did to their own reports. */
function addVersions(program: Command, session: Session): void {
  addDocument(program, 'versions', 'what outlets changed in their reports, word by word; corrections and retractions')
    .option(
      '--of <report>',
      'only this report: its number in the list of sources, or words of its title, address or outlet',
    )
    .addHelpText(
      'after',
      `
Reports read at one address at several times are versions of one report. The
last one counts; what it leaves out is marked as taken back. Brackets show what
differs: [12 → nine], [+ added], [− left out].
${examples(
  'sitrep versions reports/',
  'sitrep versions gambia.account.json --of 3',
  "sitrep versions --of 'dam gives way' --format html > versions.html",
)}`,
    )
    .action(async (paths: string[], flags: DocumentFlags & { readonly of?: string }) => {
      const { of } = flags
      if (of?.trim() === '') throw new PipelineError('usage', '--of needs a number, an address or words of a title')
      const account = await openReported(paths, buildFlags(flags), session)
      const view = listVersions(account, of)
      if (of !== undefined && reportsNamed(account, of).length === 0)
        throw new PipelineError(
          'not-found',
          `no report is named by '${of}'; 'sitrep brief' lists the reports with their numbers`,
        )
      await show(view, (one) => composeVersions(one, account.title), account.problems, flags, session)
    })
}

/** `changes` takes two accounts; the second may be built straight of reports. */
function addChanges(program: Command, session: Session): void {
  addFormat(
    addStoreOption(program.command('changes'))
      .description('what is new, revised, disputed or withdrawn: between two accounts, or in the store since a day')
      .argument('[old]', 'the earlier account (.json); leave out to ask the store')
      .argument('[new...]', 'the later one: an account file, or reports as in the other commands')
      .option(
        '--since <day>',
        "what changed in the store after this day, such as 2024-01-31; or 'yesterday'",
        parseSince,
      )
      .option('--situation <name>', 'of several in the store, the one to show')
      .option('--now <day>', 'the day to read reports as of, such as 2024-01-31 (default: today)', parseDay)
      .addOption(engineOption())
      .option('--json', 'print JSON'),
  )
    .addHelpText(
      'after',
      `\nEnds with 0 whether or not something changed; says 'nothing changed' if so.\n${examples(
        'sitrep changes --since 2024-01-31',
        'sitrep changes last-week.account.json gambia.account.json',
        'sitrep changes last-week.account.json reports/ --format markdown',
      )}`,
    )
    .action(async (old: string | undefined, paths: string[], flags: DocumentFlags & { readonly since?: Date }) => {
      const { since } = flags
      const { earlier, account } = await openCompared(
        old,
        paths,
        { ...buildFlags(flags), ...(since === undefined ? {} : { since }) },
        session,
      )
      const view = makeChanges(earlier, account)
      if (isUnchanged(view) && !flags.json && flags.format === 'text') {
        await writeAll(session.stdout, ['nothing changed\n'])
        return
      }
      await show(view, composeChangesView, account.problems, flags, session)
    })
}

function addDocument(program: Command, name: string, description: string): Command {
  return addFormat(addView(program, name, description))
}

function addFormat(command: Command): Command {
  return command.addOption(
    new Option('--format <format>', 'how to set it: with footnotes to the passages in markdown and html')
      .choices(['text', 'markdown', 'html'])
      .default('text')
      .conflicts('json'),
  )
}

/** How many actors a message names. */
const shownActors = 8

/** @throws not-found where no actor of the account is called so */
function refuseUnknown(name: string, account: Account): void {
  if (account.actors.some((actor) => isCalled(actor, name))) return
  const names = listActors(account).actors.filter(({ named }) => named)
  const shown = names.slice(0, shownActors).map((actor) => actor.name)
  const hint = `there are ${shown.join(', ')}${names.length > shownActors ? " … ('sitrep actors' lists all)" : ''}`
  throw new PipelineError('not-found', `nobody is called '${name}'; ${hint}`)
}

/** @throws usage */
function timelineFilter({ by, since, until, type }: TimelineFlags) {
  if (by?.trim() === '') throw new PipelineError('usage', '--by needs a name')
  if (since !== undefined && until !== undefined && since > until && !since.startsWith(until))
    throw new PipelineError('usage', `--since ${since} is after --until ${until}`)
  const given = { by, since, until, type: type === undefined ? undefined : findType(type) }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/** @throws usage */
function findType(text: string): TimelineType {
  const wanted = text.toLowerCase()
  const type = timelineTypes.find((one) => one === wanted)
  if (type !== undefined) return type
  throw new PipelineError('usage', `there is no type '${text}'; there are ${timelineTypes.join(', ')}`)
}

/** Prints a view: set for reading in the format asked for, or as JSON with the account's problems beside it. */
async function show<View extends object>(
  view: View,
  compose: (view: View) => Document,
  problems: readonly Problem[],
  { json, format }: DocumentFlags,
  session: Session,
): Promise<void> {
  if (json) return writeValue({ ...view, problems }, session)
  const document = compose(view)
  if (format === 'markdown') await writeAll(session.stdout, writeMarkdown(document))
  else if (format === 'html') await writeAll(session.stdout, writeHtml(document))
  else await writeAll(session.stdout, [renderDocument(document, settingOf(session.stdout, session))])
}
