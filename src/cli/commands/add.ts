import type { Command } from 'commander'
import { type Account, PipelineError } from '../../model/index.ts'
import type { Additions } from '../../pipeline/keep/add-reports.ts'
import { count } from '../../situation/documents/words.ts'
import type { OpenStore } from '../../store/open-store.ts'
import {
  type EngineFlag,
  engineFlag,
  engineOption,
  type WorkersFlag,
  workersFlag,
  workersOption,
} from '../engine-flag.ts'
import { addStoreOption, findOrMakeSituation, firstSituation, type StoreFlags, withStore } from '../kept.ts'
import { watchProgress } from '../progress.ts'
import { addReadOptions, type ReadFlags, readFlags } from '../read-flags.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import { problemsPage } from '../terminal/render-problems.ts'
import { examples } from './views.ts'

interface AddFlags extends StoreFlags, EngineFlag, WorkersFlag, ReadFlags {
  readonly title?: string
  readonly account: boolean
  readonly json?: boolean
}

/** Adds `add`. */
export function addAdd(program: Command, session: Session): void {
  const command = program
    .command('add')
    .description('keep reports in the store, as part of a situation, and renew its account')
    .argument('<inputs...>', 'files, folders, globs, addresses of pages or feeds, - for standard input')
    .option(
      '--situation <name>',
      `the situation they are of; made where it is not there (default: the only one, or '${firstSituation}')`,
    )
    .option('--title <title>', 'what the situation is called on top of its brief')
    .option('--no-account', 'only keep them; the account is renewed when it is next asked for')
  addStoreOption(command).addOption(engineOption()).addOption(workersOption()).option('--json', 'print JSON')
  addReadOptions(command)
    .addHelpText(
      'after',
      `\nEach report is kept for good before the next is read: a run that is stopped can be
started again. A report that is known already is not read twice.\n${examples(
        'sitrep add reports/',
        "sitrep add 'saved/**/*.html' https://example.org/news/1 --situation gambia",
        'sitrep add reports/ --store postgres://localhost/news',
      )}`,
    )
    .action((inputs: string[], flags: AddFlags) =>
      withStore(flags, session, (store) => addTo(store, inputs, flags, session)),
    )
}

async function addTo(store: OpenStore, inputs: readonly string[], flags: AddFlags, session: Session): Promise<void> {
  const situation = await findOrMakeSituation(store, flags)
  const { addReports } = await import('../../pipeline/keep/add-reports.ts')
  const progress = watchProgress(session.stderr)
  const shared = { ...engineFlag(flags), signal: session.signal, onProgress: progress.show }
  let additions: Additions
  let account: Account | undefined
  try {
    additions = await addReports(store, inputs, {
      ...shared,
      ...workersFlag(flags),
      ...readFlags(flags),
      situations: [situation],
      stdin: session.stdin,
    })
    if (flags.account && additions.added.length > 0) {
      const { refreshAccount } = await import('../../pipeline/keep/refresh-account.ts')
      account = (await refreshAccount(store, situation, shared)).account
    }
  } finally {
    progress.clear()
  }
  const { added, problems } = additions
  const reports = (await store.situations()).find(({ id }) => id === situation)?.reports ?? 0
  if (flags.json) await writeValue({ store: store.location, situation, reports, added, problems }, session)
  else await writeAll(session.stdout, [`${summary(situation, additions, reports, account)}\n`])
  await writeAll(session.stderr, [problemsPage(problems, [], settingOf(session.stderr, session))])
  if (added.length === 0) throw new PipelineError('not-found', `no report could be read in ${inputs.join(' ')}`)
}

function summary(situation: string, { added }: Additions, reports: number, account: Account | undefined): string {
  const of = (outcome: string) => added.filter((one) => one.outcome === outcome).length
  const parts = [
    `${of('new')} new`,
    ...(of('version') > 0 ? [`${count(of('version'), 'new version')}`] : []),
    ...(of('known') > 0 ? [`${of('known')} known before`] : []),
  ]
  const first = `${situation}: ${count(added.length, 'report')} read, ${parts.join(', ')}; ${count(reports, 'report')} in all`
  if (account === undefined) return first
  const { statements, events, actors } = account
  return `${first}\n${' '.repeat(situation.length)}  ${count(statements.length, 'statement')}, ${count(events.length, 'event')}, ${count(actors.length, 'actor')}`
}
