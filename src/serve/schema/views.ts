import { z } from 'zod'
import { evidenceSchema, idSchema, whenSchema } from '../../model/schema/evidence.ts'
import { problemSchema } from '../../model/schema/situation.ts'
import {
  briefStatementSchema,
  disputeSchema,
  eventEntrySchema,
  formSchema,
  matterEntrySchema,
  namedOriginSchema,
  numbersSchema,
  sourceSchema,
  sourcesSchema,
  speakerSchema,
} from './view.ts'

const fieldChangeSchema = z.looseObject({
  field: z.string(),
  from: z.exactOptional(z.string()),
  to: z.exactOptional(z.string()),
})

const changes = {
  reports: z.looseObject({ added: numbersSchema, replaced: numbersSchema, removed: sourcesSchema }),
  annotators: z.array(fieldChangeSchema),
  events: z.array(eventEntrySchema),
  statements: z.array(z.looseObject({ speaker: speakerSchema, statement: briefStatementSchema })),
  matters: z.array(matterEntrySchema),
  disputed: z.array(disputeSchema),
  revised: z.array(
    z.looseObject({
      kind: z.string(),
      id: idSchema,
      about: z.string(),
      fields: z.array(fieldChangeSchema),
      sources: numbersSchema,
      evidence: z.array(evidenceSchema),
    }),
  ),
  withdrawn: z.array(
    z.looseObject({
      kind: z.string(),
      id: idSchema,
      about: z.string(),
      reason: z.enum(['removed', 'rewritten', 'reread']),
      told: z.array(z.string()),
    }),
  ),
}

export const changesSchema = z
  .looseObject({ title: z.string(), ...changes, sources: sourcesSchema })
  .meta({ id: 'Changes', description: 'What a later account knows that an earlier one did not, or knows otherwise.' })

const sectionSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('new'), since: z.string(), changes: z.looseObject(changes) }),
  z.looseObject({
    kind: z.literal('established'),
    groups: z.array(z.looseObject({ origins: z.int(), events: z.array(eventEntrySchema) })),
    claimed: z.array(eventEntrySchema),
  }),
  z.looseObject({
    kind: z.literal('said'),
    days: z.array(
      z.looseObject({
        day: z.exactOptional(z.string()),
        words: z.string(),
        speakers: z.array(z.looseObject({ speaker: speakerSchema, statements: z.array(briefStatementSchema) })),
      }),
    ),
  }),
  z.looseObject({ kind: z.literal('disputed'), disputes: z.array(disputeSchema), denied: z.array(eventEntrySchema) }),
  z.looseObject({ kind: z.literal('planned'), events: z.array(eventEntrySchema) }),
  z.looseObject({ kind: z.literal('states'), matters: z.array(matterEntrySchema) }),
  z.looseObject({
    kind: z.literal('dropped'),
    events: z.array(eventEntrySchema),
    statements: z.array(z.looseObject({ speaker: speakerSchema, statement: briefStatementSchema })),
  }),
])

export const briefSchema = z
  .looseObject({
    title: z.string(),
    period: z.exactOptional(whenSchema),
    counts: z.looseObject({
      reports: z.int(),
      copies: z.int(),
      outlets: z.int(),
      origins: z.int(),
      statements: z.int(),
      events: z.int(),
    }),
    sections: z.array(sectionSchema),
    sources: sourcesSchema,
    problems: z.array(problemSchema),
  })
  .meta({ id: 'Brief', description: 'What a situation is about and what is known of it, each line with its evidence.' })

const itemSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('event'), event: eventEntrySchema }),
  z.looseObject({
    kind: z.literal('statement'),
    speaker: speakerSchema,
    statement: briefStatementSchema,
    act: z.exactOptional(z.string()),
  }),
])

export const timelineSchema = z
  .looseObject({
    days: z.array(z.looseObject({ day: z.exactOptional(z.string()), words: z.string(), items: z.array(itemSchema) })),
    undatedStatements: z.int(),
    sources: sourcesSchema,
  })
  .meta({ id: 'Timeline', description: 'What happened and what was said, in the order of time.' })

export const saidSchema = z
  .looseObject({
    speakers: z.array(
      z.looseObject({
        speaker: speakerSchema,
        statements: z.array(
          z.looseObject({
            id: idSchema,
            kind: z.string(),
            when: z.exactOptional(whenSchema),
            targets: z.array(z.string()),
            onBehalfOf: z.exactOptional(z.string()),
            origins: z.array(namedOriginSchema),
            renderings: z.array(
              z.looseObject({
                words: z.string(),
                form: formSchema,
                lead: z.exactOptional(z.string()),
                through: z.array(z.string()),
                toldBy: z.exactOptional(z.array(z.string())),
                report: z.int(),
              }),
            ),
          }),
        ),
      }),
    ),
    sources: sourcesSchema,
  })
  .meta({ id: 'Said', description: 'Every statement of every speaker, with all its renderings side by side.' })

export const differsSchema = z
  .looseObject({ disputes: z.array(disputeSchema), denied: z.array(eventEntrySchema), sources: sourcesSchema })
  .meta({ id: 'Differs', description: 'Where reports differ, and who holds what.' })

const runSchema = z.looseObject({
  kind: z.enum(['same', 'dropped', 'added', 'changed']),
  words: z.exactOptional(z.string()),
  from: z.exactOptional(z.string()),
  to: z.exactOptional(z.string()),
})

export const versionsSchema = z
  .looseObject({
    lines: z.array(
      z.looseObject({
        title: z.string(),
        outlet: z.exactOptional(z.string()),
        versions: numbersSchema,
        changes: z.array(
          z.looseObject({
            from: z.int(),
            to: z.int(),
            published: z.exactOptional(whenSchema),
            paragraphs: z.array(z.looseObject({ kind: z.string(), role: z.string(), runs: z.array(runSchema) })),
            isWithoutText: z.exactOptional(z.literal(true)),
            dropped: z.array(z.looseObject({ id: idSchema, words: z.string() })),
          }),
        ),
      }),
    ),
    corrections: z.array(
      z.looseObject({
        kind: z.enum(['corrects', 'retracts']),
        by: z.int(),
        of: z.int(),
        words: z.array(z.string()),
      }),
    ),
    sources: sourcesSchema,
  })
  .meta({
    id: 'Versions',
    description: 'What outlets changed in their reports, and what they corrected and took back.',
  })

export const mattersSchema = z
  .looseObject({ matters: z.array(matterEntrySchema), sources: sourcesSchema })
  .meta({ id: 'Matters', description: 'The things whose state the reports tell about.' })

export const actorsSchema = z
  .looseObject({
    actors: z.array(
      z.looseObject({
        id: idSchema,
        name: z.string(),
        named: z.boolean(),
        kind: z.string(),
        aliases: z.array(z.string()),
        roles: z.array(z.looseObject({ title: z.string(), when: z.exactOptional(whenSchema), sources: numbersSchema })),
        statements: z.int(),
        mentions: z.int(),
        reports: numbersSchema,
      }),
    ),
    sources: sourcesSchema,
  })
  .meta({ id: 'Actors', description: 'Everyone in the account.' })

const sideSchema = z.looseObject({ id: idSchema, name: z.string() })

export const dyadsSchema = z
  .looseObject({
    dyads: z.array(
      z.looseObject({
        source: sideSchema,
        target: sideSchema,
        months: z.array(
          z.looseObject({
            month: z.string(),
            count: z.int(),
            sum: z.number(),
            mean: z.number(),
            events: z.array(eventEntrySchema),
          }),
        ),
        others: z.array(eventEntrySchema),
        stances: z.array(
          z.looseObject({
            label: z.string(),
            when: z.exactOptional(whenSchema),
            by: z.string(),
            sources: numbersSchema,
            evidence: z.array(evidenceSchema),
          }),
        ),
      }),
    ),
    sources: sourcesSchema,
  })
  .meta({ id: 'Dyads', description: 'Who does what to whom, month by month.' })

const waySchema = z
  .looseObject({
    name: z.string(),
    report: z.exactOptional(z.int()),
    copied: z.exactOptional(z.literal(true)),
    get next() {
      return z.array(waySchema)
    },
  })
  .meta({ id: 'Way', description: 'One station on the way of a statement, and where it went from there.' })

export const statementOriginsSchema = z
  .looseObject({
    id: idSchema,
    speaker: z.string(),
    words: z.string(),
    origins: z.array(namedOriginSchema),
    ways: z.array(waySchema),
  })
  .meta({ id: 'StatementOrigins' })

export const originsSchema = z
  .looseObject({
    statements: z.array(statementOriginsSchema),
    copies: z.array(z.looseObject({ words: z.string(), from: z.int(), to: z.int() })),
    outlets: z.array(
      z.looseObject({
        id: idSchema,
        name: z.string(),
        kind: z.string(),
        reports: z.int(),
        origin: z.int(),
        passedOn: z.int(),
        copied: z.int(),
      }),
    ),
    sources: sourcesSchema,
  })
  .meta({ id: 'Origins', description: 'Who had what from whom.' })

/** The tree of one fact, with what its numbers stand for. */
export const originTreeSchema = z
  .looseObject({
    id: idSchema,
    kind: z.enum(['statement', 'event']),
    words: z.string(),
    origins: z.array(namedOriginSchema),
    ways: z.array(waySchema),
    sources: z.array(sourceSchema),
  })
  .meta({ id: 'OriginTree', description: 'Through whom one statement or event came to each report.' })
