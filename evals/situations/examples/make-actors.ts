import type { Account, Actor, Passage, Report, Span } from '../../../src/model/index.ts'
import { actorKinds, reportBlockRoles } from '../../../src/model/index.ts'
import { passageOf, standsAlone, type Texts } from './locate.ts'
import { makePassages } from './make-dates.ts'
import { oneOf } from './make-reports.ts'
import type { SourceRecord } from './source.ts'

interface Name {
  readonly actor: string
  readonly isPerson: boolean
  readonly words: string
  /** Numbers of the reports it is a name in; all where absent. */
  readonly reports?: readonly string[]
}

/**
 * Actors 'actor id | name | kind | country | part= code= named=no' with lines 'names a; b', 'in 04,05 | a; b' (names in these reports
 * only), 'at 04"words"' (one mention) and 'role title | of | 04"words"'. Their mentions are all places of their names in what belongs
 * to a report itself, the longest of nested ones.
 */
export function makeActors(
  records: readonly SourceRecord[],
  reports: readonly Report[],
  texts: Texts,
  faults: string[],
): Actor[] {
  const attempt = <Made>(id: string, make: () => Made[]): Made[] => {
    try {
      return make()
    } catch (error) {
      faults.push(`actor ${id}: ${(error as Error).message}`)
      return []
    }
  }
  const names = records.flatMap(namesIn).sort((left, right) => right.words.length - left.words.length)
  const given = records.flatMap(({ id, lines }) =>
    lines
      .filter(({ head }) => head === 'at')
      .flatMap(({ fields }) => attempt(id, () => makePassages(fields.join(' | '), texts)))
      .map((passage) => ({ actor: id, passage })),
  )
  const found = [...given]
  for (const report of reports) found.push(...mentionsIn(report, names, found, texts))
  return records.flatMap((record) => attempt(record.id, () => [makeActor(record, found, texts)]))
}

function namesIn({ id, fields, lines }: SourceRecord): Name[] {
  const own = { actor: id, isPerson: fields[1] === 'person' }
  const always = lines.filter(({ head }) => head === 'names').flatMap((line) => line.fields.flatMap(split))
  return [
    ...always.map((words) => ({ ...own, words })),
    ...(lines.every(({ head }) => head === 'role') ? [{ ...own, words: fields[0] ?? '' }] : []),
    ...lines
      .filter(({ head }) => head === 'in')
      .flatMap(({ fields: [numbers = '', words = ''] }) =>
        split(words).map((one) => ({ ...own, words: one, reports: numbers.split(',') })),
      ),
  ]
}

function split(words: string): string[] {
  return words
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

type Found = { readonly actor: string; readonly passage: Passage }

const ownRoles: ReadonlySet<string> = new Set(reportBlockRoles)

function mentionsIn(report: Report, names: readonly Name[], given: readonly Found[], texts: Texts): Found[] {
  const number = report.id.slice(0, 2)
  const source = texts.report(number)
  const own = report.blocks.filter(({ role }) => ownRoles.has(role))
  const taken = given.filter(({ passage }) => passage.report === report.id)
  const all: Found[] = []
  for (const { actor, isPerson, words, reports } of names) {
    if (reports !== undefined && !reports.includes(number)) continue
    const [before = '', inner = words] = /^([^[]*)\[([^\]]+)\]/.exec(words)?.slice(1) ?? ['', words]
    const sought = words.replaceAll(/[[\]]/g, '')
    for (let found = source.text.indexOf(sought); found >= 0; found = source.text.indexOf(sought, found + 1)) {
      const at = found + before.length
      const end = at + inner.length
      const isFree = taken.every((other) => canStand({ actor, isPerson, start: at, end }, other))
      const isOwn = own.some((block) => block.start <= at && end <= block.end)
      if (!isFree || !isOwn || !standsAlone(source.text, at, end)) continue
      const passage = passageOf(source, { start: at, end })
      taken.push({ actor, passage })
      all.push({ actor, passage })
    }
  }
  return all
}

/** Whether a name may stand beside a longer mention: apart from it, or within one of another actor, but not as a surname there. */
function canStand(name: Span & Pick<Name, 'actor' | 'isPerson'>, { actor, passage }: Found): boolean {
  if (name.end <= passage.start || passage.end <= name.start) return true
  const isNested = passage.start <= name.start && name.end <= passage.end
  return isNested && actor !== name.actor && (passage.end !== name.end || !name.isPerson)
}

function makeActor({ id, fields, options, lines }: SourceRecord, found: readonly Found[], texts: Texts): Actor {
  const [name = '', kind, country] = fields
  const mentions = found.filter(({ actor }) => actor === id).map(({ passage }) => passage)
  if (mentions.length === 0) throw new Error(`${id} is nowhere mentioned`)
  const [code, partOf] = [options.get('code'), options.get('part')]
  return {
    id,
    name,
    named: options.get('named') !== 'no',
    kind: oneOf(kind, actorKinds),
    ...(country ? { country } : {}),
    ...(code === undefined ? {} : { code }),
    ...(partOf === undefined ? {} : { partOf }),
    aliases: [...new Set(mentions.map(({ quote }) => quote))].sort(),
    roles: lines
      .filter(({ head }) => head === 'role')
      .map(({ fields: [title = '', of, passages] }) => ({
        title,
        ...(of === undefined || of === '' ? {} : { of }),
        evidence: makePassages(passages, texts),
      })),
    mentions,
  }
}

/** The mention of an actor that lies within a passage, the longest first. */
export function mentionWithin(actors: Account['actors'], id: string, passage: Passage): Passage | undefined {
  return actors
    .find((actor) => actor.id === id)
    ?.mentions.filter(
      ({ report, start, end }) => report === passage.report && passage.start <= start && end <= passage.end,
    )
    .sort((left, right) => right.end - right.start - (left.end - left.start))[0]
}
