import type { Event, Passage } from '../../../src/model/index.ts'
import { eventStatuses, figureBounds, figureSubjects, ploverTypes } from '../../../src/model/index.ts'
import { locate, passageOf } from './locate.ts'
import { makePassages, makeWhen } from './make-dates.ts'
import { makeChain, originOf, uniteOrigins } from './make-origins.ts'
import { oneOf } from './make-reports.ts'
import { type Found, makeLinks, participants } from './make-statements.ts'
import { scaleOf } from './scale.ts'
import { readList, type SourceLine, type SourceRecord } from './source.ts'

type Mention = Event['mentions'][number]

/**
 * An event 'event id | TYPE/mode | status | actors > recipients | date | at= in= ctx=' with a line for each passage, '01,02 clause |
 * trigger' and st= (its own status), cue= (the words for it), via=, from=; and lines 'link kind | id | 04"words"' and
 * 'fig what | bound | value | 04"words" | of= unit= said= upper='.
 */
export function makeEvent(record: SourceRecord, found: Found): Event {
  const { id, fields, options } = record
  const [code = '', status, parties = '', date] = fields
  const [type, mode] = code.split('/')
  const [actors, recipients] = parties.split('>').map(readList)
  const when = makeWhen(date, found.texts)
  const place = options.get('at')
  const figures = record.lines.filter(({ head }) => head === 'fig').flatMap((line) => makeFigures(line, found))
  const event = {
    id,
    type: oneOf(type, [...ploverTypes, 'OTHER'] as const),
    ...(mode === undefined ? {} : { mode }),
    contexts: readList(options.get('ctx')),
    actors: actors ?? [],
    recipients: recipients ?? [],
    ...(when === undefined ? {} : { when }),
    ...(place === undefined ? {} : { place }),
    status: oneOf(status, eventStatuses),
    within: readList(options.get('in')),
    links: makeLinks(record, found.texts),
    figures,
  }
  const mentions = record.lines
    .filter(({ head }) => /^\d\d/.test(head))
    .flatMap((line) => makeMentions(line, event, found))
  const [first] = mentions
  if (first === undefined) throw new Error(`event ${id} has no passage`)
  return {
    ...event,
    scale: scaleOf(event.type, mode),
    mentions,
    summary: first.evidence.quote.replaceAll('\n', ' '),
    origins: uniteOrigins(mentions.map(({ origin }) => origin)),
  }
}

function makeMentions(
  line: SourceLine,
  event: Omit<Event, 'scale' | 'mentions' | 'summary' | 'origins'>,
  found: Found,
): Mention[] {
  const { texts, reports, actors } = found
  const [clause = '', trigger = ''] = line.fields
  const [status, cue] = [line.options.get('st'), line.options.get('cue')]
  return line.head.split(',').map((number) => {
    try {
      const report = texts.report(number)
      const span = locate(report.text, clause)
      const evidence = passageOf(report, span)
      const chain = makeChain(evidence, readList(line.options.get('via')), reports)
      return {
        evidence,
        trigger: passageOf(report, locate(report.text, trigger, span)),
        actors: participants(event.actors, evidence, actors),
        recipients: participants(event.recipients, evidence, actors),
        ...(event.when !== undefined && isDated(event.when.bounds, report.id) ? { when: event.when } : {}),
        ...(event.place === undefined || participants([event.place], evidence, actors)[0]?.evidence === undefined
          ? {}
          : { place: event.place }),
        status: status === undefined ? event.status : oneOf(status, eventStatuses),
        ...(cue === undefined ? {} : { statusCue: passageOf(report, locate(report.text, cue, span)) }),
        figures: event.figures.filter((figure) => isWithin(figure.evidence, evidence)),
        origin: originOf(evidence, chain, line.options.get('from'), reports),
      }
    } catch (error) {
      throw new Error(`event ${event.id}, ${number}: ${(error as Error).message}`)
    }
  })
}

/** Whether a report gives the date, or nobody gives it in words. */
function isDated(bounds: NonNullable<Event['when']>['bounds'], report: string): boolean {
  const seen = bounds.flatMap(({ evidence }) => (evidence === undefined ? [] : [evidence.report]))
  return seen.length === 0 || seen.includes(report)
}

function isWithin(inner: Passage, outer: Passage): boolean {
  return inner.report === outer.report && outer.start <= inner.start && inner.end <= outer.end
}

/** Figures 'fig what | bound | value | 04"words"'; the value is '-' for 'dozens'. */
export function makeFigures({ fields, options }: SourceLine, { texts }: Found): Event['figures'] {
  const [what, bound, value = '-', passages] = fields
  const [of, unit, said, upper] = ['of', 'unit', 'said', 'upper'].map((key) => options.get(key))
  return makePassages(passages, texts).map((evidence) => ({
    what: oneOf(what, figureSubjects),
    ...(of === undefined ? {} : { of }),
    bound: oneOf(bound, figureBounds),
    ...(value === '-' ? {} : { value: Number(value) }),
    ...(upper === undefined ? {} : { upper: Number(upper) }),
    ...(unit === undefined ? {} : { unit }),
    ...(said === undefined ? {} : { said }),
    evidence,
  }))
}
