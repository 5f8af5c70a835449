import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { type Account, type Judgement, PipelineError } from '../../model/index.ts'
import { count } from '../../situation/documents/words.ts'
import { type Deciding, judgeDate, judgeNone, judgePair } from '../../situation/judge-facts.ts'
import { type BookFlags, type JudgementBook, withBook } from '../judgement-book.ts'
import type { KeptJudgement } from '../judgement-file.ts'
import { addStoreOption } from '../kept.ts'
import { type Session, writeAll, writeValue } from '../session.ts'
import { examples } from './views.ts'

interface JudgeFlags extends BookFlags {
  readonly by?: string
  readonly because?: string
  readonly json?: boolean
}

type ListFlags = BookFlags & Pick<JudgeFlags, 'json'>

const why = `
What is judged is named by an id, a name, or words that only one name, quotation or
summary holds. Judgements stand above every score. They are kept in the store; with
--account and --judgements in a file, for 'sitrep build --judgements FILE'.
`

/** Adds `same`, `different`, `strike`, `date`, `judgements` and `undo`. */
export function addJudge(program: Command, session: Session): void {
  const judge = (
    flags: JudgeFlags,
    decide: (account: Account, deciding: Deciding) => readonly Judgement[],
  ): Promise<void> => withBook(flags, session, (book) => keep(book, flags, decide, session))

  for (const verdict of ['same', 'different'] as const) {
    addJudging(program, verdict, verdict === 'same' ? 'two that are one' : 'two that are not one')
      .argument('<one>', 'an actor, statement or event')
      .argument('<other>', 'another of its kind')
      .addHelpText(
        'after',
        `${why}${examples(
          `sitrep ${verdict} 'Moussa Kadiri' 'Mousa Qadhiri' --because 'one letter'`,
          `sitrep ${verdict} 'Moussa Kadiri' 'Mousa Qadhiri' --account a.json --judgements a.judgements.jsonl`,
        )}`,
      )
      .action((one: string, other: string, flags: JudgeFlags) =>
        judge(flags, (account, deciding) => [judgePair(account, [one, other], verdict, deciding)]),
      )
  }
  addJudging(program, 'strike', 'what is no statement or event at all')
    .argument('<fact>', 'a statement or event')
    .addHelpText('after', why)
    .action((fact: string, flags: JudgeFlags) =>
      judge(flags, (account, deciding) => judgeNone(account, fact, deciding)),
    )
  addJudging(program, 'date', 'when a statement was made or an event happened')
    .argument('<fact>', 'a statement or event')
    .argument('<date>', 'a date: 2024-01-31, 2024-01, 2024 or 2024-01-30/2024-02-02')
    .addHelpText('after', why)
    .action((fact: string, date: string, flags: JudgeFlags) =>
      judge(flags, (account, deciding) => judgeDate(account, fact, date, deciding)),
    )
  addStoreOption(program.command('judgements').description('judgements by people, the withdrawn ones among them'))
    .option('--judgements <file>', 'the file that keeps them, instead of the store')
    .option('--json', 'print JSON')
    .action((flags: ListFlags) =>
      withBook(flags, session, async (book) => {
        const list = await book.list()
        if (flags.json) await writeValue(list, session)
        else await writeAll(session.stdout, list.length === 0 ? [`${book.location}: no judgements\n`] : list.map(line))
      }),
    )
  addStoreOption(
    program
      .command('undo')
      .description('withdraw judgements; without an id the last that stands, with all made at once with it'),
  )
    .argument('[ids...]', "ids, as 'sitrep judgements' shows them")
    .option('--judgements <file>', 'the file that keeps them, instead of the store')
    .option('--json', 'print JSON')
    .action((ids: string[], flags: ListFlags) =>
      withBook(flags, session, async (book) => {
        const list = await book.list()
        const meant = ids.length > 0 ? known(ids, list, book.location) : lastOf(list, book.location)
        const undone = await book.undo(meant, now())
        if (flags.json) await writeValue(undone, session)
        else await writeAll(session.stdout, undone.map(line))
      }),
    )
}

function addJudging(program: Command, name: string, description: string): Command {
  return addStoreOption(program.command(name).description(`decide: ${description}`))
    .option('--situation <name>', 'whose account shows what is judged (default: the only one)')
    .option('--account <file>', 'an account file that shows what is judged, instead of the store')
    .option('--judgements <file>', 'the file that keeps judgements then; made where it is not there')
    .option('--because <why>', 'the reason, in your words')
    .option('--by <name>', 'who decides (default: your user name)')
    .option('--json', 'print JSON')
}

async function keep(
  book: JudgementBook,
  { by, because, json }: JudgeFlags,
  decide: (account: Account, deciding: Deciding) => readonly Judgement[],
  session: Session,
): Promise<void> {
  const deciding = { by: by ?? userName(session), at: now(), reasons: because === undefined ? [] : [because] }
  const added = await book.add(decide(await book.account(), deciding))
  if (json) return writeValue(added, session)
  await writeAll(session.stdout, added.map(line))
  await writeAll(session.stderr, [`${book.location}: ${count(added.length, 'judgement')} added; ${book.holds}\n`])
}

function line({ id, kind, verdict, left, right, value, by, reasons, undone }: KeptJudgement): string {
  const what = left === right ? left : `${left} and ${right}`
  const verdictInWords = value === undefined ? verdict : `${verdict} ${value}`
  const because = reasons.length > 0 ? ` (${reasons.join('; ')})` : ''
  return `${id}  ${kind} ${verdictInWords}: ${what}, by ${by}${because}${undone === undefined ? '' : `, withdrawn ${undone}`}\n`
}

/** @throws not-found */
function known(ids: readonly string[], list: readonly KeptJudgement[], path: string): readonly string[] {
  const strange = ids.filter((id) => !list.some((one) => one.id === id && one.undone === undefined))
  if (strange.length === 0) return ids
  throw new PipelineError('not-found', `${path}: no judgement ${strange.join(', ')} stands there`)
}

/** The last judgement and all that were made at the same moment. @throws not-found */
function lastOf(list: readonly KeptJudgement[], path: string): readonly string[] {
  const standing = list.filter(({ undone }) => undone === undefined)
  const last = standing.at(-1)
  if (last === undefined) throw new PipelineError('not-found', `${path}: there is no judgement to withdraw`)
  return standing.filter(({ at, by }) => at === last.at && by === last.by).map(({ id }) => id)
}

function userName({ env }: Session): string {
  return env.SITREP_USER ?? userInfo().username
}

function now(): string {
  return new Date().toISOString()
}
