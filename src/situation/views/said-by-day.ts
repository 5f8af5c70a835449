import type {
  Account,
  Id,
  Rendering,
  Report,
  Statement,
  StatementForm,
  StatementKind,
  When,
} from '../../model/index.ts'
import { describeDate, describeWhen, singleDay } from '../describe-when.ts'
import { type NamedOrigin, nameOrigins, partiesOf } from './backing.ts'
import type { Directory } from './directory.ts'
import { groupBy } from './group-by.ts'
import { saidWords } from './said-words.ts'
import { nameSpeaker, type Speaker } from './speaker.ts'

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
  readonly form: StatementForm
  readonly when?: When
  readonly condition?: string
  /** Names of the outlets it came through, nearest to the speaker first. */
  readonly through: readonly string[]
  readonly origins: readonly NamedOrigin[]
  /** Numbers of the reports that tell it. */
  readonly sources: readonly number[]
  /** How many different wordings the reports give it. */
  readonly wordings: number
}

/** Statements grouped by day, then by speaker in the order a reader meets them. */
export function said(account: Account, directory: Directory): SaidSection | undefined {
  if (account.statements.length === 0) return undefined
  const byDay = groupBy(account.statements, (statement) => dayKey(statement, directory))
  const days = [...byDay]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, group]) => makeDay(group, directory))
  return { kind: 'said', days }
}

/** Later than any date: statements of which nothing is known but that they are told. */
const undated = '~'

/** Sorts days in order, each before the stretches that begin with it. */
function dayKey(statement: Statement, directory: Directory): string {
  const { when } = statement
  const report = undatedReport(statement, directory)
  if (report !== undefined) return `${undated} ${String(directory.number(report.id)).padStart(9, '0')}`
  if (when === undefined) return `${undated} ${describeDay(statement, directory)}`
  return singleDay(when) ?? `${when.earliest ?? when.latest ?? undated} ${when.latest ?? undated} ${describeWhen(when)}`
}

function makeDay(statements: readonly Statement[], directory: Directory): SaidDay {
  const [first] = statements
  const day = first?.when && singleDay(first.when)
  const ordered = [...statements].sort((left, right) =>
    directory.comparePassages(leadOf(left, directory).evidence, leadOf(right, directory).evidence),
  )
  const bySpeaker = groupBy(ordered, ({ speaker, onBehalfOf }) => `${speaker} ${onBehalfOf ?? ''}`)
  return {
    ...(day === undefined ? {} : { day }),
    words: first === undefined ? '' : describeDay(first, directory),
    speakers: [...bySpeaker.values()].map((group) => ({
      speaker: nameSpeaker(group[0]?.speaker ?? '', group[0]?.onBehalfOf, directory),
      statements: group.map((statement) => briefStatement(statement, directory)),
    })),
  }
}

/** The undated report that alone could date a statement. */
function undatedReport({ when, renderings }: Statement, directory: Directory): Report | undefined {
  if (when !== undefined && when.basis !== 'published') return undefined
  const [first, ...others] = renderings.map(({ evidence }) => directory.report(evidence.report))
  if (first === undefined || others.some((other) => other !== first)) return undefined
  return first.published === undefined || first.published.basis === 'bounded' ? first : undefined
}

/** The day in words; for an undated statement, when it was told. */
function describeDay(statement: Statement, directory: Directory): string {
  const { when, renderings } = statement
  const report = undatedReport(statement, directory)
  if (report !== undefined) {
    const known = report.published === undefined ? '' : `, ${describeWhen(report.published)}`
    return `not dated: told in [${directory.number(report.id)}]${known}`
  }
  if (when?.basis === 'published') return `told ${describeWhen(when)}`
  if (when !== undefined) return describeWhen(when)
  const told = renderings.flatMap(({ evidence }) => directory.report(evidence.report)?.published?.latest ?? [])
  const [first] = told.sort()
  return first === undefined ? 'undated' : `undated, told by ${describeDate(first.slice(0, 'YYYY-MM-DD'.length))}`
}

/** One statement as the brief shows it, in the wording of its lead rendering. */
export function briefStatement(statement: Statement, directory: Directory): BriefStatement {
  const { id, kind, when, renderings, origins } = statement
  const lead = leadOf(statement, directory)
  const condition = lead.condition ?? renderings.find((rendering) => rendering.condition)?.condition
  return {
    id,
    kind,
    words: saidWords(lead),
    ...cueBefore(lead, directory),
    form: lead.form,
    ...(when === undefined ? {} : { when }),
    ...(condition === undefined ? {} : { condition: condition.quote }),
    through: lead.chain.map(directory.outletName),
    origins: nameOrigins(origins, partiesOf(statement), directory),
    sources: directory.numbers(renderings.map(({ evidence }) => evidence)),
    wordings: new Set(renderings.map(saidWords)).size,
  }
}

/** Characters between a cue and the words it leads to at the most: room for ' that '. */
const nearCue = 8

/** The cue of told words with what leads over to them ('said that'), where it stands right before them. */
function cueBefore({ source, cue, evidence, form }: Rendering, directory: Directory): { cue?: string } {
  if (cue === undefined || form === 'direct' || cue.report !== evidence.report) return {}
  const gap = evidence.start - cue.end
  if (gap < 0 || gap > nearCue || (source !== undefined && source.start >= cue.end)) return {}
  const between = directory.report(cue.report)?.text?.slice(cue.end, evidence.start) ?? ' '
  return /^\s+(?:that\s+)?$/.test(between) ? { cue: `${cue.quote}${between}`.trim() } : {}
}

/** How much a form tells of the speaker's own words. */
const directness: Readonly<Record<StatementForm, number>> = { direct: 2, mixed: 1, indirect: 0 }

/** The rendering to show: the speaker's own words where there are any, through as few hands as possible, told earliest. */
function leadOf({ renderings }: Statement, directory: Directory): Rendering {
  const [lead] = [...renderings].sort(
    (left, right) =>
      directness[right.form] - directness[left.form] ||
      left.chain.length - right.chain.length ||
      directory.comparePassages(left.evidence, right.evidence),
  )
  if (lead === undefined) throw new Error('a statement has at least one rendering')
  return lead
}
