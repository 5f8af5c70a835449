import type { Account, Actor, Id, Rendering, Statement, StatementForm, StatementKind, When } from '../../model/index.ts'
import { alignWords, type WordRun } from '../../text/align-words.ts'
import { type NamedOrigin, originsOf } from './backing.ts'
import { type Directory, openDirectory, type Source } from './directory.ts'
import { groupBy } from './group-by.ts'
import { cueBefore } from './said-by-day.ts'
import { saidWords } from './said-words.ts'
import { nameSpeaker, type Speaker } from './speaker.ts'
import { takenBack } from './taken-back.ts'

/** Every statement of every speaker, with all its renderings side by side. */
export interface SaidView {
  readonly speakers: readonly SaidSpeaker[]
  readonly sources: readonly Source[]
}

export interface SaidSpeaker {
  readonly speaker: Speaker
  readonly statements: readonly SaidStatement[]
}

export interface SaidStatement {
  readonly id: Id
  readonly kind: StatementKind
  readonly when?: When
  readonly targets: readonly string[]
  readonly onBehalfOf?: string
  readonly origins: readonly NamedOrigin[]
  readonly renderings: readonly SaidRendering[]
  /** Numbers of the reports by which it was taken back; absent while any outlet stands by it. */
  readonly droppedBy?: readonly number[]
}

export interface SaidRendering {
  readonly words: string
  readonly form: StatementForm
  /** Where this wording does something else than the statement as a whole. */
  readonly kind?: StatementKind
  readonly source?: string
  readonly cue?: string
  readonly condition?: string
  readonly hedge?: string
  readonly occasion?: string
  /** The words of saying right before them, where the words themselves are only told: 'describing', 'said that'. */
  readonly lead?: string
  readonly through: readonly string[]
  /** Names of other speakers who tell it, the nearest first. */
  readonly toldBy?: readonly string[]
  /** Number of the report. */
  readonly report: number
  /** Number of the report by which these words were taken back. */
  readonly dropped?: number
  /** Number of the first report that has it in the same words. */
  readonly sameAs?: number
  /** How these words differ from the first direct wording (else the first), run by run; absent for that one, and for the same words. */
  readonly differences?: readonly WordRun[]
}

/** Statements by speaker, those with most first; `by` keeps speakers whose name, alias, role or principal holds these words. */
export function makeSaid(account: Account, by?: string, directory: Directory = openDirectory(account)): SaidView {
  const speakers = listSpeakers(account, directory, by).map(({ speaker, statements }) => ({
    speaker,
    statements: layOutAll(statements, directory),
  }))
  return { speakers, sources: directory.sources }
}

/** A speaker with what it says, as the account has it. */
export interface SpeakerStatements {
  readonly speaker: Speaker
  readonly statements: readonly Statement[]
}

/** The same without laying the statements out: all speakers are listed, while those of one are read. */
export function listSpeakers(account: Account, directory: Directory, by?: string): readonly SpeakerStatements[] {
  return [...groupBy(account.statements, ({ speaker }) => speaker)]
    .filter(([, statements]) => {
      if (by === undefined) return true
      const ids = statements.flatMap(({ speaker, onBehalfOf }) => [
        speaker,
        ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
      ])
      return ids.some((id) => isCalled(directory.actor(id), by))
    })
    .map(([id, statements]) => ({ speaker: nameSpeaker(id, undefined, directory), statements }))
    .sort(
      (left, right) =>
        Number(right.speaker.named) - Number(left.speaker.named) ||
        right.statements.length - left.statements.length ||
        (left.speaker.name < right.speaker.name ? -1 : 1),
    )
}

/** Statements with all their wordings, in the order of the first report of each. */
export function layOutAll(statements: readonly Statement[], directory: Directory): SaidStatement[] {
  return statements.map((statement) => layOut(statement, directory)).sort(byFirstReport)
}

/** One statement with all its wordings. */
export function layOut(statement: Statement, directory: Directory): SaidStatement {
  return directory.once(makeLayout, statement)
}

function makeLayout(statement: Statement, directory: Directory): SaidStatement {
  const { id, kind, when, targets, onBehalfOf, renderings } = statement
  return {
    id,
    kind,
    ...(when === undefined ? {} : { when }),
    targets: targets.map(directory.actorName),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf: directory.actorName(onBehalfOf) }),
    ...takenBack(renderings, directory),
    origins: originsOf(statement, directory),
    renderings: compareWordings(
      [...renderings]
        .sort((left, right) => directory.comparePassages(left.evidence, right.evidence))
        .map((rendering) => describeRendering(rendering, kind, directory)),
    ),
  }
}

/** Whether an actor is known by a name that holds these words, whatever their case. */
export function isCalled(actor: Actor | undefined, words: string): boolean {
  const wanted = words.toLowerCase()
  const names = actor === undefined ? [] : [actor.name, ...actor.aliases, ...actor.roles.map(({ title }) => title)]
  return names.some((name) => name.toLowerCase().includes(wanted))
}

function byFirstReport(left: SaidStatement, right: SaidStatement): number {
  return (left.renderings[0]?.report ?? 0) - (right.renderings[0]?.report ?? 0)
}

function describeRendering(rendering: Rendering, kind: StatementKind, directory: Directory): SaidRendering {
  const { evidence, form, source, cue, condition, hedge, occasion, chain } = rendering
  return {
    words: saidWords(rendering),
    form,
    ...(rendering.kind === undefined || rendering.kind === kind ? {} : { kind: rendering.kind }),
    ...quoted({ source, cue, condition, hedge, occasion }),
    ...leadOf(rendering, directory),
    through: chain.map(directory.outletName),
    ...(rendering.toldBy === undefined ? {} : { toldBy: rendering.toldBy.map(directory.actorName) }),
    report: directory.number(evidence.report),
    ...(rendering.dropped === undefined ? {} : { dropped: directory.number(rendering.dropped) }),
  }
}

function leadOf(rendering: Rendering, directory: Directory): { lead?: string } {
  const { cue } = cueBefore(rendering, directory)
  return cue === undefined ? {} : { lead: cue }
}

/** Each wording beside the first that quotes, or the first of all where none does. */
function compareWordings(renderings: readonly SaidRendering[]): readonly SaidRendering[] {
  const base = renderings.find(({ form }) => form === 'direct') ?? renderings[0]
  return renderings.map((rendering, index) => {
    const same = renderings.slice(0, index).find(({ words }) => hasSameWords(words, rendering.words))
    if (same !== undefined) return { ...rendering, sameAs: same.report }
    return base === undefined || base === rendering
      ? rendering
      : { ...rendering, differences: alignWords(base.words, rendering.words) }
  })
}

/** Whether two wordings are the same word by word, whatever their marks and capitals. */
export function hasSameWords(left: string, right: string): boolean {
  return alignWords(left, right).every(({ kind }) => kind === 'same')
}

/** The words of those passages that are there. */
function quoted<Key extends string>(
  passages: Readonly<Record<Key, { readonly quote: string } | undefined>>,
): Partial<Record<Key, string>> {
  const present = Object.entries<{ readonly quote: string } | undefined>(passages).flatMap(([key, passage]) =>
    passage === undefined ? [] : [[key, passage.quote] as const],
  )
  return Object.fromEntries(present) as Partial<Record<Key, string>>
}
