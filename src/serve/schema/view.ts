import { z } from 'zod'
import { eventStatuses, ploverTypes, statementKinds } from '../../model/index.ts'
import { evidenceSchema, idSchema, passageSchema, whenSchema } from '../../model/schema/evidence.ts'

/** Numbers of reports in the list of sources. */
export const numbersSchema = z.array(z.int())

export const sourceSchema = z
  .looseObject({
    number: z.int(),
    report: idSchema,
    outlet: z.exactOptional(z.string()),
    title: z.exactOptional(z.string()),
    published: z.exactOptional(whenSchema),
    location: z.string(),
    copyOf: z.exactOptional(z.int()),
    versionOf: z.exactOptional(z.int()),
    corrects: z.exactOptional(z.int()),
    retracts: z.exactOptional(z.int()),
  })
  .meta({ id: 'Source', description: 'A report in the numbered list of sources: what [1] stands for.' })

export const sourcesSchema = z.array(sourceSchema)

export const namedOriginSchema = z
  .looseObject({
    id: idSchema,
    name: z.string(),
    report: z.exactOptional(z.int()),
    credited: z.boolean(),
    control: z.exactOptional(z.string()),
    interested: z.boolean(),
  })
  .meta({ id: 'NamedOrigin', description: 'One independent origin of a statement or event.' })

export const speakerSchema = z
  .looseObject({
    id: idSchema,
    name: z.string(),
    named: z.boolean(),
    role: z.exactOptional(z.string()),
    onBehalfOf: z.exactOptional(z.string()),
  })
  .meta({ id: 'Speaker' })

export const formSchema = z.enum(['direct', 'indirect', 'mixed'])

export const briefStatementSchema = z
  .looseObject({
    id: idSchema,
    kind: z.enum(statementKinds),
    words: z.string(),
    cue: z.exactOptional(z.string()),
    isVerbPhrase: z.exactOptional(z.literal(true)),
    form: formSchema,
    when: z.exactOptional(whenSchema),
    date: z.exactOptional(z.string()),
    condition: z.exactOptional(z.string()),
    through: z.array(z.string()),
    toldBy: z.exactOptional(z.array(z.string())),
    origins: z.array(namedOriginSchema),
    sources: numbersSchema,
    evidence: z.array(passageSchema),
    wordings: z.int(),
    droppedBy: z.exactOptional(numbersSchema),
  })
  .meta({ id: 'BriefStatement', description: 'A statement as a brief or timeline shows it.' })

export const eventEntrySchema = z
  .looseObject({
    id: idSchema,
    type: z.enum([...ploverTypes, 'OTHER']),
    mode: z.exactOptional(z.string()),
    scale: z.int(),
    status: z.enum(eventStatuses),
    summary: z.string(),
    when: z.exactOptional(whenSchema),
    date: z.exactOptional(z.string()),
    place: z.exactOptional(z.string()),
    actors: z.array(z.string()),
    recipients: z.array(z.string()),
    figures: z.array(z.string()),
    condition: z.exactOptional(z.string()),
    by: z.array(z.string()),
    isOnlySaid: z.exactOptional(z.literal(true)),
    origins: z.array(namedOriginSchema),
    sources: numbersSchema,
    evidence: z.array(passageSchema),
    droppedBy: z.exactOptional(numbersSchema),
  })
  .meta({ id: 'EventEntry', description: 'An event with everything it refers to by name.' })

export const disputeSchema = z
  .looseObject({
    id: idSchema,
    aspect: z.string(),
    nature: z.string(),
    isCorrected: z.exactOptional(z.literal(true)),
    about: z.string(),
    positions: z.array(
      z.looseObject({
        value: z.string(),
        told: z.exactOptional(whenSchema),
        by: z.array(z.string()),
        origins: z.array(namedOriginSchema),
        sources: numbersSchema,
        evidence: z.array(evidenceSchema),
      }),
    ),
  })
  .meta({ id: 'Dispute', description: 'A disagreement with who holds each position.' })

export const matterEntrySchema = z
  .looseObject({
    id: idSchema,
    kind: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    parties: z.array(z.string()),
    figures: z.array(z.looseObject({ words: z.string(), sources: numbersSchema, evidence: z.array(evidenceSchema) })),
    states: z.array(
      z.looseObject({
        state: z.string(),
        when: z.exactOptional(whenSchema),
        date: z.exactOptional(z.string()),
        by: z.array(z.string()),
        event: z.exactOptional(z.string()),
        sources: numbersSchema,
        evidence: z.array(evidenceSchema),
      }),
    ),
  })
  .meta({ id: 'MatterEntry', description: 'A matter with its states in the order of time.' })
