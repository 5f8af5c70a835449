import { type Command, InvalidArgumentError } from 'commander'
import { PipelineError, type Problem } from '../../model/index.ts'
import type { FeedReport, FeedStatus, Poll, WatchRun } from '../../pipeline/watch.ts'
import { count } from '../../situation/documents/words.ts'
import type { OpenStore } from '../../store/open-store.ts'
import { clean } from '../../text/clean.ts'
import { engineFlag, engineOption } from '../engine-flag.ts'
import { addStoreOption, findOrMakeSituation, pickSituation, type StoreFlags, withKept, withStore } from '../kept.ts'
import { writeReport } from '../report-file.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import { describeSpan, renderLedger, withoutAddress } from '../terminal/render-ledger.ts'
import { addWebOptions, type WebFlags, webFlags } from '../web-flags.ts'
import { examples } from './views.ts'

interface WatchFlags extends WebFlags, StoreFlags {
  readonly state?: string
  readonly account: boolean
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
    .option('--state <folder>', `where the ledger is kept, without a store (default: "${defaultState}")`)
    .option('--situation <name>', 'keep the reports in the store, as part of this situation, and the ledger with them')
    .option('--no-account', "with the store: do not renew the situation's account after each poll")
    .option('--once', 'poll the feeds that are due, then end: for cron')
    .option('--ledger', 'show which feed last gave what, and poll nothing')
    .option('--every <minutes>', 'poll each feed this often at most (default: 5)', parseMinutes)
    .option('--no-pages', "take the feeds' own texts and fetch no pages")
    .option('--json', 'print each report as a line of JSON even on a terminal')
  addStoreOption(command).addOption(engineOption())
  addWebOptions(command)
    .addHelpText(
      'after',
      `\nEach feed is polled on its own schedule: as often as it asks for, more often
while it brings news, less often while it fails. What was given is remembered in
the ledger, so that a run can be stopped and started at any time. With --situation
or --store reports go to the store, which remembers the feeds: without any named,
all that it remembers are watched. Else they go to --out, or to standard output as
lines of JSON (on a terminal: their titles). Ctrl-C stops.\n${examples(
        'sitrep watch feeds.opml --situation gambia',
        'sitrep watch --store news/ --once',
        'sitrep watch feeds.opml --out reports/',
        'sitrep watch https://example.org/feed.xml --once | jq .reading.url',
        'sitrep watch --ledger',
        'sitrep build reports/',
      )}`,
    )
    .action(async (feeds: string[], flags: WatchFlags) => {
      if (isOfStore(flags)) {
        if (flags.out !== undefined || flags.state !== undefined)
          throw new PipelineError(
            'usage',
            '--out and --state are for a folder; leave them out to keep reports in the store',
          )
        return flags.ledger ? showStoreLedger(feeds, flags, session) : keep(feeds, flags, session)
      }
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
  const state = flags.state ?? defaultState
  await following(flags, state, session, (options) =>
    watch(feeds, { ...options, state, onReport: (report) => giveReport(report, flags, session) }),
  )
}

/** Whether reports go to the store. */
function isOfStore({ store, situation }: WatchFlags): boolean {
  return store !== undefined || situation !== undefined
}

async function keep(feeds: readonly string[], flags: WatchFlags, session: Session): Promise<void> {
  const { watchIntoStore } = await import('../../pipeline/keep/watch-into-store.ts')
  await withStore(flags, session, async (store) => {
    const situation = await situationOf(store)
    await store.share()
    await following(flags, store.location, session, (options) =>
      watchIntoStore(store, feeds, {
        ...options,
        ...engineFlag(flags),
        renews: flags.account,
        ...(situation === undefined ? {} : { situation }),
        onAdded: ({ outcome, id }, report) => giveKept(id, outcome, report, flags, session),
        onAccount: (id, { statements, events }) =>
          writeAll(session.stderr, [
            `${id}: ${count(statements.length, 'statement')}, ${count(events.length, 'event')}\n`,
          ]),
      }),
    )
  })

  /** Without feeds and a situation, every feed goes where it is kept for; feeds that are named make theirs where it is not there. */
  async function situationOf(store: OpenStore): Promise<string | undefined> {
    if (feeds.length > 0) return findOrMakeSituation(store, flags)
    return flags.situation === undefined ? undefined : pickSituation(store, flags.situation)
  }
}

/** Runs a watch that tells on stderr how it goes. @throws unreadable where it polls once, and nothing answers */
async function following(
  flags: WatchFlags,
  ledger: string,
  session: Session,
  begin: (options: Omit<WatchRun, 'state' | 'onReport'>) => Promise<void>,
): Promise<void> {
  const polls: Poll[] = []
  const show = (line: string) => writeAll(session.stderr, [`${line}\n`])
  await begin({
    ...webFlags(flags),
    signal: session.signal,
    once: flags.once ?? false,
    readsPages: flags.pages,
    ...(flags.every === undefined ? {} : { limits: limitsOf(flags.every) }),
    onFeeds: (urls) => void show(`watching ${count(urls.length, 'feed')}, ledger in ${ledger}`),
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
  await writeAll(session.stdout, [describeReport(reading, problems)])
}

function describeReport({ fields, url, location }: FeedReport['reading'], problems: readonly Problem[]): string {
  const title = fields.find(({ field }) => /^(?:meta\.feed\.title|meta\.og:title|title)$/.test(field))?.value
  const lines = [`  ${clean(title ?? 'untitled')}`, `    ${url ?? location}`, ...problems.map(describeProblem)]
  return `${lines.join('\n')}\n`
}

/** Tells of a report that is kept; one that was known already is passed over. */
async function giveKept(
  id: string,
  outcome: 'new' | 'known' | 'version',
  { feed, reading, problems }: FeedReport,
  { json }: WatchFlags,
  session: Session,
): Promise<void> {
  if (outcome === 'known') return
  const { location, url, language } = reading
  if (json)
    await writeAll(session.stdout, [`${JSON.stringify({ feed, id, outcome, location, url, language, problems })}\n`])
  else await writeAll(session.stdout, [describeReport(reading, problems)])
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

async function showLedger(feeds: readonly string[], flags: WatchFlags, session: Session): Promise<void> {
  const { readLedger } = await import('../../pipeline/watch.ts')
  const { state = defaultState } = flags
  await showFeeds(await readLedger(state), state, feeds, flags, session)
}

async function showStoreLedger(feeds: readonly string[], flags: WatchFlags, session: Session): Promise<void> {
  const { storeLedger } = await import('../../pipeline/keep/store-ledger.ts')
  await withKept(flags, session, async ({ store }) => {
    const situation = flags.situation === undefined ? undefined : await pickSituation(store, flags.situation)
    const meant = new Set(
      (await store.feeds())
        .filter(({ situations }) => situation === undefined || situations.includes(situation))
        .map(({ url }) => url),
    )
    const all = (await storeLedger(store).all()).filter(({ url }) => meant.has(url))
    await showFeeds(all, store.location, feeds, flags, session)
  })
}

async function showFeeds(
  all: readonly FeedStatus[],
  ledger: string,
  feeds: readonly string[],
  { json }: WatchFlags,
  session: Session,
): Promise<void> {
  const asked = all.filter(({ url }) => feeds.length === 0 || feeds.includes(url))
  if (asked.length === 0) {
    throw new PipelineError(
      'not-found',
      `the ledger in ${ledger} knows no such feed; 'sitrep watch <feeds>' begins one`,
    )
  }
  if (json)
    await writeValue(
      asked.map(({ state: memory, ...status }) => ({ ...status, given: memory?.given, last: memory?.last })),
      session,
    )
  else await writeAll(session.stdout, [renderLedger(asked, new Date(), settingOf(session.stdout, session))])
}
