import { z } from 'zod'
import { idSchema, textSchema, whenSchema } from '../../model/schema/evidence.ts'
import { judgementSchema, problemSchema } from '../../model/schema/situation.ts'
import { namedOriginSchema } from './view.ts'

const timeSchema = z.string().meta({ description: 'ISO time' })

const definitionSchema = z.strictObject({
  actors: z.exactOptional(z.array(textSchema)),
  words: z.exactOptional(z.array(textSchema)),
  places: z.exactOptional(z.array(textSchema)),
  from: z.exactOptional(z.iso.date()),
  to: z.exactOptional(z.iso.date()),
})

/** What a caller may set of a situation. */
export const situationSettingSchema = z
  .strictObject({ title: z.exactOptional(textSchema), definition: z.exactOptional(definitionSchema) })
  .meta({ id: 'SituationSetting' })

export const situationSchema = z
  .looseObject({
    id: textSchema,
    title: z.exactOptional(textSchema),
    definition: z.exactOptional(definitionSchema),
    reports: z.int().nonnegative(),
    changed: timeSchema,
    revision: z.exactOptional(z.int().positive()),
    stale: z.boolean(),
  })
  .meta({ id: 'Situation' })

export const storedReportSchema = z
  .looseObject({
    id: idSchema,
    location: textSchema,
    url: z.exactOptional(textSchema),
    title: z.exactOptional(textSchema),
    outlet: z.exactOptional(textSchema),
    language: textSchema,
    published: z.exactOptional(
      z.looseObject({ earliest: z.exactOptional(textSchema), latest: z.exactOptional(textSchema) }),
    ),
    situations: z.array(textSchema),
    added: timeSchema,
    removed: z.exactOptional(timeSchema),
    problems: z.array(problemSchema),
  })
  .meta({ id: 'StoredReport', description: 'A report as the store lists it.' })

export const storedJudgementSchema = judgementSchema
  .extend({ id: textSchema, at: timeSchema, undone: z.exactOptional(timeSchema) })
  .meta({
    id: 'StoredJudgement',
    description: 'A judgement by a person; withdrawn ones carry the time they were undone.',
  })

const searchHitSchema = z
  .looseObject({
    kind: z.enum(['report', 'statement', 'event']),
    id: idSchema,
    situation: z.exactOptional(textSchema),
    title: z.string(),
    report: idSchema,
    passage: z.looseObject({ start: z.int(), end: z.int(), quote: z.string() }),
    marks: z.array(z.looseObject({ start: z.int(), end: z.int() })),
    date: z.exactOptional(textSchema),
    outlet: z.exactOptional(textSchema),
    actors: z.array(idSchema),
    type: z.exactOptional(textSchema),
    status: z.exactOptional(textSchema),
    origins: z.exactOptional(z.int()),
    score: z.number(),
  })
  .meta({ id: 'SearchHit' })

export const searchResultSchema = z
  .looseObject({
    hits: z.array(searchHitSchema),
    total: z.int(),
    totalIsExact: z.boolean(),
    next: z.exactOptional(textSchema),
  })
  .meta({ id: 'SearchResult' })

export const feedSchema = z
  .looseObject({
    url: textSchema,
    title: z.exactOptional(textSchema),
    situations: z.array(textSchema),
    polled: z.exactOptional(timeSchema),
    answered: z.exactOptional(timeSchema),
    gave: z.exactOptional(timeSchema),
    next: z.exactOptional(timeSchema),
    failures: z.int(),
    problem: z.exactOptional(textSchema),
  })
  .meta({ id: 'Feed', description: 'A feed that is watched, and how it fares.' })

export const jobSchema = z
  .looseObject({
    id: textSchema,
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    situations: z.array(textSchema),
    started: timeSchema,
    ended: z.exactOptional(timeSchema),
    stage: z.exactOptional(textSchema),
    done: z.int(),
    total: z.exactOptional(z.int()),
    subject: z.exactOptional(textSchema),
    added: z.array(z.looseObject({ id: idSchema, outcome: z.enum(['new', 'known', 'version']) })),
    problems: z.array(problemSchema),
    failure: z.exactOptional(textSchema),
  })
  .meta({ id: 'Job', description: 'Reports being read in: how far it is, and what went wrong.' })

export const citedSchema = z
  .looseObject({
    report: idSchema,
    start: z.exactOptional(z.int()),
    end: z.exactOptional(z.int()),
    field: z.exactOptional(textSchema),
    quote: z.string(),
    location: textSchema,
    title: z.exactOptional(textSchema),
    outlet: z.exactOptional(textSchema),
    date: z.exactOptional(textSchema),
    published: z.exactOptional(whenSchema),
    copyOf: z.exactOptional(idSchema),
  })
  .meta({ id: 'Cited', description: 'A passage with where it stands: report, location, outlet, date.' })

export const evidenceOfSchema = z
  .looseObject({
    id: idSchema,
    kind: z.enum(['statement', 'event', 'actor', 'matter', 'disagreement']),
    about: z.string(),
    date: z.exactOptional(z.string()),
    origins: z.array(namedOriginSchema),
    passages: z.array(citedSchema),
  })
  .meta({ id: 'EvidenceOf', description: 'One fact with every passage it rests on.' })

export const reportPassageSchema = z
  .looseObject({
    kind: z.enum(['actor', 'statement', 'event', 'matter', 'copy']),
    id: idSchema,
    start: z.int(),
    end: z.int(),
    about: z.string(),
    type: z.exactOptional(textSchema),
    status: z.exactOptional(textSchema),
  })
  .meta({ id: 'ReportPassage', description: 'A passage of a report with what was taken from it.' })
