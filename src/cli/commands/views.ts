import type { Command } from 'commander'
import { type Account, PipelineError } from '../../model/index.ts'
import { listActors } from '../../situation/views/actors.ts'
import { traceOrigins } from '../../situation/views/origins.ts'
import { makeSaid } from '../../situation/views/said.ts'
import { type EngineFlag, engineFlag, engineOption } from '../engine-flag.ts'
import { addStoreOption, type StoreFlags } from '../kept.ts'
import { type BuildFlags, openReported } from '../open-account.ts'
import { parseDay } from '../parse-options.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import type { Setting } from '../terminal/page.ts'
import { renderActors } from '../terminal/render-actors.ts'
import { renderOrigins } from '../terminal/render-origins.ts'
import { renderSaid } from '../terminal/render-said.ts'

/** Options of every view. */
export interface ViewFlags extends EngineFlag, StoreFlags {
  readonly now?: Date
  readonly json?: boolean
}

const inputs =
  'an account file (.json), or reports: files, folders, globs, addresses, - for standard input (default: the store)'

/** Adds `said`, `actors` and `origins`. */
export function addViews(program: Command, session: Session): void {
  addView(program, 'said', 'what each speaker said, with all wordings side by side')
    .option('--by <name>', 'only speakers whose name, alias, role or principal holds these words')
    .addHelpText('after', examples('sitrep said reports/', 'sitrep said gambia.account.json --by barrow'))
    .action(async (paths: string[], flags: ViewFlags & { readonly by?: string }) => {
      const account = await openReported(paths, buildFlags(flags), session)
      if (flags.by?.trim() === '') throw new PipelineError('usage', '--by needs a name')
      const view = makeSaid(account, flags.by)
      if (view.speakers.length === 0 && flags.by !== undefined) throw noSpeaker(flags.by, account)
      await show(view, account, renderSaid, flags, session)
    })
  addView(program, 'actors', 'who is in it: names, roles, countries')
    .addHelpText('after', examples('sitrep actors reports/', 'sitrep actors gambia.account.json --json'))
    .action(async (paths: string[], flags: ViewFlags) => {
      const account = await openReported(paths, buildFlags(flags), session)
      await show(listActors(account), account, renderActors, flags, session)
    })
  addView(program, 'origins', 'who had what from whom: chains, copies, and what each outlet adds')
    .addHelpText('after', examples('sitrep origins reports/', 'sitrep origins gambia.account.json'))
    .action(async (paths: string[], flags: ViewFlags) => {
      const account = await openReported(paths, buildFlags(flags), session)
      await show(traceOrigins(account), account, renderOrigins, flags, session)
    })
}

/** Adds a command that shows a view. */
export function addView(program: Command, name: string, description: string): Command {
  return addStoreOption(program.command(name))
    .description(description)
    .argument('[paths...]', inputs)
    .option('--situation <name>', 'of several in the store, the one to show')
    .option('--as-of <day>', 'what the store knew at the end of this day, such as 2024-01-31', parseDay)
    .option('--now <day>', 'the day to read reports as of, such as 2024-01-31 (default: today)', parseDay)
    .addOption(engineOption())
    .option('--json', 'print JSON')
}

/** Examples below a command's help. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`
}

/** What a view's options ask of the build. */
export function buildFlags(flags: ViewFlags): BuildFlags {
  const { now, store, situation, asOf } = flags
  const given = Object.entries({ now, store, situation, asOf }).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(given), ...engineFlag(flags) }
}

/** Prints a view: set for reading, or as JSON with the account's problems beside it. */
async function show<View extends object>(
  view: View,
  { problems }: Account,
  render: (view: View, setting: Setting) => string,
  { json }: ViewFlags,
  session: Session,
): Promise<void> {
  if (json) await writeValue({ ...view, problems }, session)
  else await writeAll(session.stdout, [render(view, settingOf(session.stdout, session))])
}

/** How many speakers a message names. */
const shownSpeakers = 8

function noSpeaker(by: string, account: Account): PipelineError {
  const names = makeSaid(account).speakers.map(({ speaker }) => speaker.name)
  const shown = names.slice(0, shownSpeakers).join(', ')
  const hint =
    names.length === 0 ? 'nobody is quoted at all' : `there are ${shown}${names.length > shownSpeakers ? ' …' : ''}`
  return new PipelineError('not-found', `no speaker is called '${by}'; ${hint}`)
}
