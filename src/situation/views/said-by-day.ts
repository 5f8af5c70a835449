import type {
  Account,
  Id,
  Passage,
  Rendering,
  Statement,
  StatementForm,
  StatementKind,
  When,
} from '../../model/index.ts'
import { balanceQuotes } from '../../text/balance-quotes.ts'
import { singleDay } from '../describe-when.ts'
import { type NamedOrigin, originsOf } from './backing.ts'
import { dayKey, describeDated, describeDay, type Told } from './day.ts'
import type { Directory } from './directory.ts'
import { groupBy } from './group-by.ts'
import { saidWords } from './said-words.ts'
import { nameSpeaker, type Speaker } from './speaker.ts'
import { standing, takenBack } from './taken-back.ts'

/** Who said what, by day and speaker. */
export interface SaidSection {
  readonly kind: 'said'
  readonly days: readonly SaidDay[]
}

export interface SaidDay {
  /** 'YYYY-MM-DD' where the statements were all made on one day. */
  readonly day?: string
  /** The day, or what else is known of the time, in words. */
  readonly words: string
  readonly speakers: readonly { readonly speaker: Speaker; readonly statements: readonly BriefStatement[] }[]
}

export interface BriefStatement {
  readonly id: Id
  readonly kind: StatementKind
  readonly words: string
  /** The words of saying right before them, where the words themselves are only told: 'said', 'has called for'. */
  readonly cue?: string
  /** Whether the words are the speaker's verb and what follows: 'has threatened to …'. */
  readonly isVerbPhrase?: true
  readonly form: StatementForm
  readonly when?: When
  /** The date in words; absent where only undated reports tell of it. */
  readonly date?: string
  readonly condition?: string
  /** Names of the outlets it came through, nearest to the speaker first. */
  readonly through: readonly string[]
  /** Names of other speakers who tell it, the nearest first; absent where any report has it without them. */
  readonly toldBy?: readonly string[]
  readonly origins: readonly NamedOrigin[]
  /** Numbers of the reports that tell it. */
  readonly sources: readonly number[]
  /** The words in each report that tells it, in the order a reader meets them. */
  readonly evidence: readonly Passage[]
  /** How many different wordings the reports give it. */
  readonly wordings: number
  /** Numbers of the reports by which it was taken back; absent while any outlet stands by it. */
  readonly droppedBy?: readonly number[]
}

/**
 * Statements that somebody stands by, grouped by day, then by speaker in the order a reader meets them; only the `first` days, speakers
 * of a day and statements of a speaker.
 */
export function said(
  account: Account,
  directory: Directory,
  first = Number.POSITIVE_INFINITY,
): SaidSection | undefined {
  const told = account.statements.filter(({ origins }) => origins.length > 0)
  if (told.length === 0) return undefined
  const byDay = groupBy(told, (statement) => dayOf(statement, directory))
  const days = [...byDay]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .slice(0, first)
    .map(([, group]) => makeDay(group, directory, first))
  return { kind: 'said', days }
}

function makeDay(statements: readonly Statement[], directory: Directory, first: number): SaidDay {
  const [one] = statements
  const day = one?.when && singleDay(one.when)
  const ordered = statements
    .map((statement) => ({ statement, place: leadOf(statement, directory).evidence }))
    .sort((left, right) => directory.comparePassages(left.place, right.place))
    .map(({ statement }) => statement)
  const bySpeaker = groupBy(ordered, ({ speaker, onBehalfOf }) => `${speaker} ${onBehalfOf ?? ''}`)
  return {
    ...(day === undefined ? {} : { day }),
    words: one === undefined ? '' : describeDay(toldOf(one), directory),
    speakers: [...bySpeaker.values()].slice(0, first).map((group) => ({
      speaker: nameSpeaker(group[0]?.speaker ?? '', group[0]?.onBehalfOf, directory),
      statements: group.slice(0, first).map((statement) => briefStatement(statement, directory)),
    })),
  }
}

/** Sorts the day of a statement in order, and brings those of one day together. */
export function dayOf(statement: Statement, directory: Directory): string {
  return directory.once(makeDayKey, statement)
}

function makeDayKey(statement: Statement, directory: Directory): string {
  return dayKey(toldOf(statement), directory)
}

/** What dates a statement. */
function toldOf({ when, renderings }: Statement): Told {
  return { ...(when === undefined ? {} : { when }), evidence: renderings.map(({ evidence }) => evidence) }
}

/** One statement as the brief shows it, in the wording of its lead rendering. */
export function briefStatement(statement: Statement, directory: Directory): BriefStatement {
  return directory.once(makeBriefStatement, statement)
}

function makeBriefStatement(statement: Statement, directory: Directory): BriefStatement {
  const { id, kind, when } = statement
  const renderings = standing(statement.renderings)
  const lead = leadOf(statement, directory)
  const evidence = renderings.map((rendering) => rendering.evidence).sort(directory.comparePassages)
  const date = describeDated(toldOf(statement), directory)
  const condition = lead.condition ?? renderings.find((rendering) => rendering.condition)?.condition
  return {
    id,
    kind,
    words: saidWords(lead),
    ...cueBefore(lead, directory),
    ...(beginsWithCue(lead) ? { isVerbPhrase: true } : {}),
    form: lead.form,
    ...(when === undefined ? {} : { when }),
    ...(date === undefined ? {} : { date }),
    ...(condition === undefined ? {} : { condition: balanceQuotes(condition.quote) }),
    through: lead.chain.map(directory.outletName),
    ...(lead.toldBy === undefined || renderings.some(({ toldBy }) => toldBy === undefined)
      ? {}
      : { toldBy: lead.toldBy.map(directory.actorName) }),
    origins: originsOf(statement, directory),
    sources: directory.numbers(evidence),
    evidence,
    wordings: new Set(renderings.map(saidWords)).size,
    ...takenBack(statement.renderings, directory),
  }
}

/** Characters between a cue and the words it leads to at the most: room for ' that '. */
const nearCue = 8

/** The cue of told words with what leads over to them ('said that'), where it stands right before them. */
export function cueBefore({ source, cue, evidence, form }: Rendering, directory: Directory): { cue?: string } {
  if (cue === undefined || form === 'direct' || cue.report !== evidence.report) return {}
  const gap = evidence.start - cue.end
  if (gap < 0 || gap > nearCue || (source !== undefined && source.start >= cue.end)) return {}
  const between = directory.report(cue.report)?.text?.slice(cue.end, evidence.start) ?? ' '
  return /^\s+(?:that\s+)?$/.test(between) ? { cue: `${cue.quote}${between}`.trim() } : {}
}

/** Characters before a cue that still is the verb of its words: room for 'has also '. */
const auxiliaries = 12

function beginsWithCue({ cue, evidence, form }: Rendering): boolean {
  if (cue === undefined || form === 'direct' || cue.report !== evidence.report) return false
  const before = cue.start - evidence.start
  return before >= 0 && before <= auxiliaries && cue.end <= evidence.end
}

/** How much a form tells of the speaker's own words. */
const directness: Readonly<Record<StatementForm, number>> = { direct: 2, mixed: 1, indirect: 0 }

/** The rendering to show: the speaker's own words where there are any, through as few hands as possible, told earliest. */
function leadOf({ renderings }: Statement, directory: Directory): Rendering {
  const [only, another] = renderings
  if (only !== undefined && another === undefined) return only
  const [lead] = [...standing(renderings)].sort(
    (left, right) =>
      directness[right.form] - directness[left.form] ||
      left.chain.length - right.chain.length ||
      directory.comparePassages(left.evidence, right.evidence),
  )
  if (lead === undefined) throw new Error('a statement has at least one rendering')
  return lead
}
