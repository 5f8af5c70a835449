import type { Event, Passage, Report, Statement } from '../../../src/model/index.ts'
import { type Actor, statementKinds } from '../../../src/model/index.ts'
import { locate, locateNear, passageOf, type Texts } from './locate.ts'
import { mentionWithin } from './make-actors.ts'
import { makePassages, makeWhen } from './make-dates.ts'
import { makeChain, originOf, uniteOrigins } from './make-origins.ts'
import { oneOf } from './make-reports.ts'
import { scaleOf } from './scale.ts'
import { readList, type SourceLine, type SourceRecord } from './source.ts'

/** What a reader found, as far as the statements need it. */
export interface Found {
  readonly reports: readonly Report[]
  readonly actors: readonly Actor[]
  readonly texts: Texts
}

type Rendering = Statement['renderings'][number]

/**
 * A statement 'statement id | kind | speaker | date | to= about= for=', with a line for each wording: '01,02 form | content', and
 * src=, cue=, if=, hedge=, occ= (words nearest to the content), via= (outlets it came through), from= (its origin, where another).
 */
export function makeStatement({ id, fields, options, lines }: SourceRecord, found: Found): Statement {
  const [kind, speaker = '', date] = fields
  const when = makeWhen(date, found.texts)
  const onBehalfOf = options.get('for')
  const made = lines.flatMap((line) => makeRenderings(line, found, `statement ${id}`))
  if (made.length === 0) throw new Error(`${id} has no wording`)
  return {
    id,
    speaker,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    kind: oneOf(kind, statementKinds),
    ...(when === undefined ? {} : { when }),
    targets: readList(options.get('to')),
    about: readList(options.get('about')),
    renderings: made.map(({ rendering }) => rendering),
    origins: uniteOrigins(
      made.map(({ rendering, given }) => originOf(rendering.evidence, rendering.chain, given, found.reports)),
    ),
  }
}

function makeRenderings(line: SourceLine, { texts, reports }: Found, subject: string) {
  const [form, content = ''] = line.fields
  return line.head.split(',').map((number) => {
    try {
      const report = texts.report(number)
      const span = locate(report.text, content)
      const near = (name: string) => {
        const words = line.options.get(name)
        return words === undefined ? undefined : passageOf(report, locateNear(report.text, words, span))
      }
      const evidence = passageOf(report, span)
      const parts = {
        source: near('src'),
        cue: near('cue'),
        condition: near('if'),
        hedge: near('hedge'),
        occasion: near('occ'),
      }
      const kind = line.options.get('kind')
      const rendering: Rendering = {
        evidence,
        form: oneOf(form, ['direct', 'indirect', 'mixed']),
        ...onlyPresent(parts),
        ...(kind === undefined ? {} : { kind: oneOf(kind, statementKinds) }),
        chain: makeChain(evidence, readList(line.options.get('via')), reports),
      }
      return { rendering, given: line.options.get('from') }
    } catch (error) {
      throw new Error(`${subject}, ${number}: ${(error as Error).message}`)
    }
  })
}

function onlyPresent<Value>(parts: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, Value] => part[1] !== undefined))
}

/** Kinds of statements that are events as well; a promise is one only where the source form says 'act=AGREE'. */
const actTypes: Partial<Record<Statement['kind'], Event['type']>> = {
  threat: 'THREATEN',
  accusation: 'ACCUSE',
  condemnation: 'ACCUSE',
  rejection: 'REJECT',
  demand: 'REQUEST',
  appeal: 'REQUEST',
  praise: 'SUPPORT',
}

/** The verbal event that a statement is, if it is one: 'act=REQUEST/change', 'act=/change' or 'act=no' say otherwise or more. */
export function makeAct(
  record: SourceRecord,
  statement: Statement,
  { actors, reports, texts }: Found,
): Event | undefined {
  const [given, mode] = (record.options.get('act') ?? '').split('/')
  if (given === 'no') return undefined
  const type = (given || actTypes[statement.kind]) as Event['type'] | undefined
  if (type === undefined) return undefined
  const { id, speaker, targets, when, renderings } = statement
  const mentions = renderings.map((rendering, index) => {
    const evidence = clauseOf(rendering, reports, texts)
    const trigger = rendering.cue ?? rendering.evidence
    return {
      evidence,
      trigger,
      actors: participants([speaker], evidence, actors),
      recipients: participants(targets, evidence, actors),
      ...(when === undefined ? {} : { when }),
      status: 'happened' as const,
      figures: [],
      origin: originOf(rendering.evidence, rendering.chain, record.lines[index]?.options.get('from'), reports),
    }
  })
  return {
    id: `v:${id}`,
    type,
    ...(mode === undefined || mode === '' ? {} : { mode }),
    contexts: readList(record.options.get('ctx')),
    scale: scaleOf(type, mode),
    actors: [speaker],
    recipients: targets,
    ...(when === undefined ? {} : { when }),
    status: 'happened',
    act: id,
    within: readList(record.options.get('in')),
    links: makeLinks(record, texts),
    figures: [],
    mentions,
    summary: mentions[0]?.evidence.quote.replaceAll('\n', ' ') ?? id,
    origins: statement.origins,
  }
}

/** Links 'link kind | id | 04"words"'. */
export function makeLinks({ id, lines }: SourceRecord, texts: Texts): Event['links'] {
  return lines
    .filter(({ head }) => head === 'link')
    .map(({ fields: [kind, to = '', passages] }) => {
      const [evidence] = makePassages(passages, texts)
      if (evidence === undefined) throw new Error(`${id}: a link without evidence`)
      return {
        kind: oneOf(kind, ['response-to', 'part-of', 'fulfils', 'announces', 'violates', 'causes']),
        to,
        evidence,
      }
    })
}

/** From the first to the last of source, cue and content where they stand in one paragraph; else the content. */
function clauseOf({ evidence, source, cue }: Rendering, reports: readonly Report[], texts: Texts): Passage {
  const parts = [evidence, ...(source ? [source] : []), ...(cue ? [cue] : [])]
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const blocks = reports.find(({ id }) => id === evidence.report)?.blocks ?? []
  const isOneBlock = blocks.some((block) => block.start <= start && end <= block.end)
  return isOneBlock ? passageOf(texts.report(evidence.report.slice(0, 2)), { start, end }) : evidence
}

/** Participants of an event, with the words that name them in its clause where there are any. */
export function participants(ids: readonly string[], clause: Passage, actors: readonly Actor[]) {
  return ids.map((id) => {
    const evidence = mentionWithin(actors, id, clause)
    return evidence === undefined ? { id } : { id, evidence }
  })
}
