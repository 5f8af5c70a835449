import { type Command, InvalidArgumentError } from 'commander'
import { PipelineError, type Problem } from '../../model/index.ts'
import type { FeedReport, FeedStatus, Poll } from '../../pipeline/watch.ts'
import { count } from '../../situation/documents/words.ts'
import { clean } from '../../text/clean.ts'
import { writeReport } from '../report-file.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import { describeSpan, renderLedger, withoutAddress } from '../terminal/render-ledger.ts'
import { addWebOptions, type WebFlags, webFlags } from '../web-flags.ts'
import { examples } from './views.ts'

interface WatchFlags extends WebFlags {
  readonly state: string
  readonly out?: string
  readonly once?: boolean
  readonly ledger?: boolean
  readonly pages: boolean
  readonly every?: number
  readonly json?: boolean
}

/** Where the ledger is kept unless told otherwise. */
const defaultState = '.sitrep-feeds'
const minuteMs = 60_000

/** Adds `watch`. */
export function addWatch(program: Command, session: Session): void {
  const command = program
    .command('watch')
    .description('follow feeds: give each new report once, and keep a ledger of what each feed gave')
    .argument(
      '[feeds...]',
      'addresses of feeds, news sitemaps or pages that name one; OPML files, or files with an address a line',
    )
    .option('-o, --out <folder>', 'write each report to this folder as a page that sitrep build reads')
    .option('--state <folder>', 'where the ledger is kept', defaultState)
    .option('--once', 'poll the feeds that are due, then end: for cron')
    .option('--ledger', 'show which feed last gave what, and poll nothing')
    .option('--every <minutes>', 'poll each feed this often at most (default: 5)', parseMinutes)
    .option('--no-pages', "take the feeds' own texts and fetch no pages")
    .option('--json', 'print each report as a line of JSON even on a terminal')
  addWebOptions(command)
    .addHelpText(
      'after',
      `\nEach feed is polled on its own schedule: as often as it asks for, more often
while it brings news, less often while it fails. What was given is remembered in
the ledger, so that a run can be stopped and started at any time. Reports go to
--out, else to standard output as lines of JSON (on a terminal: their titles).
Ctrl-C stops.\n${examples(
        'sitrep watch feeds.opml --out reports/',
        'sitrep watch https://example.org/feed.xml --once | jq .reading.url',
        'sitrep watch --ledger',
        'sitrep build reports/',
      )}`,
    )
    .action(async (feeds: string[], flags: WatchFlags) => {
      if (flags.ledger) return showLedger(feeds, flags, session)
      if (feeds.length === 0) throw new PipelineError('usage', 'give feeds to watch, or --ledger to see what they gave')
      await run(feeds, flags, session)
    })
}

function parseMinutes(text: string): number {
  const minutes = Number(text)
  if (!(minutes >= 1 && minutes <= 1440))
    throw new InvalidArgumentError('It must be a number of minutes from 1 to 1440.')
  return minutes
}

async function run(feeds: readonly string[], flags: WatchFlags, session: Session): Promise<void> {
  const { watch } = await import('../../pipeline/watch.ts')
  const polls: Poll[] = []
  const show = (line: string) => writeAll(session.stderr, [`${line}\n`])
  await watch(feeds, {
    ...webFlags(flags),
    state: flags.state,
    signal: session.signal,
    once: flags.once ?? false,
    readsPages: flags.pages,
    ...(flags.every === undefined ? {} : { limits: limitsOf(flags.every) }),
    onReport: (report) => giveReport(report, flags, session),
    onFeeds: (urls) => void show(`watching ${count(urls.length, 'feed')}, ledger in ${flags.state}`),
    onProblem: (problem) => void show(problem.message),
    onRest: (status) => void show(`${nameOf(status)}: ${describeRest(status)}`),
    onPoll: async (poll) => {
      if (flags.once) polls.push(poll)
      await show(`${nameOf(poll.status)}: ${describePoll(poll)}`)
    },
  })
  if (polls.length > 0 && polls.every(({ result }) => result === 'failure')) {
    throw new PipelineError(
      'unreadable',
      polls.length === 1 ? 'the feed could not be read' : 'none of the feeds could be read',
    )
  }
}

/** The longest interval and the first one of feeds that are polled at most so often. */
function limitsOf(minutes: number) {
  const shortestMs = minutes * minuteMs
  return { shortestMs, firstMs: Math.max(shortestMs, 15 * minuteMs), longestMs: Math.max(shortestMs, 1440 * minuteMs) }
}

async function giveReport(report: FeedReport, { out, json }: WatchFlags, session: Session): Promise<void> {
  const { feed, reading, problems } = report
  if (out !== undefined) {
    const path = await writeReport(report, out)
    if (!json) return writeAll(session.stderr, [`  ${path}\n`])
  }
  if (json || session.stdout.isTTY !== true) {
    if (out === undefined || json) await writeAll(session.stdout, [`${JSON.stringify({ feed, reading, problems })}\n`])
    return
  }
  const title = reading.fields.find(({ field }) => /^(?:meta\.feed\.title|meta\.og:title|title)$/.test(field))?.value
  const lines = [
    `  ${clean(title ?? 'untitled')}`,
    `    ${reading.url ?? reading.location}`,
    ...problems.map(describeProblem),
  ]
  await writeAll(session.stdout, [`${lines.join('\n')}\n`])
}

function describeProblem({ message }: Problem): string {
  return `    ${clean(message)}`
}

function nameOf({ title, url }: FeedStatus): string {
  return clean(title ?? url)
}

function describePoll({ status, result, given, waiting }: Poll): string {
  const next =
    status.next === undefined
      ? 'gone for good, not asked again'
      : `next in ${describeSpan(Date.parse(status.next) - Date.now())}`
  if (result === 'failure')
    return `failed (${withoutAddress(status.problem ?? 'no reason given', status.url)}) · ${next}`
  const news = given === 0 ? 'nothing new' : `${count(given, 'new report')}`
  const more = waiting === 0 ? '' : ` · ${count(waiting, 'entry')} wait for the next poll`
  return `${news}${more} · ${next}${status.problem === undefined ? '' : ` · ${withoutAddress(status.problem, status.url)}`}`
}

function describeRest({ next, state }: FeedStatus): string {
  if (state?.isGone || next === undefined) return 'gone for good, not asked again'
  return `not due yet, next in ${describeSpan(Date.parse(next) - Date.now())}`
}

async function showLedger(feeds: readonly string[], { state, json }: WatchFlags, session: Session): Promise<void> {
  const { readLedger } = await import('../../pipeline/watch.ts')
  const all = await readLedger(state)
  const asked = all.filter(({ url }) => feeds.length === 0 || feeds.includes(url))
  if (asked.length === 0) {
    throw new PipelineError('not-found', `the ledger in ${state} knows no such feed; 'sitrep watch <feeds>' begins one`)
  }
  if (json)
    await writeValue(
      asked.map(({ state: memory, ...status }) => ({ ...status, given: memory?.given, last: memory?.last })),
      session,
    )
  else await writeAll(session.stdout, [renderLedger(asked, new Date(), settingOf(session.stdout, session))])
}
