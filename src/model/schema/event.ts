import { z } from 'zod'
import { eventLinkKinds, eventStatuses, figureBounds, figureSubjects, ploverTypes } from '../event.ts'
import {
  evidenceSchema,
  idSchema,
  originSchema,
  passageSchema,
  scoreSchema,
  textSchema,
  whenSchema,
} from './evidence.ts'

/** Largest and smallest event score, in tenths. */
const scaleLimit = 100

export const figureSchema = z
  .strictObject({
    what: z.enum(figureSubjects),
    of: z.exactOptional(textSchema),
    bound: z.enum(figureBounds),
    value: z.exactOptional(z.number()),
    upper: z.exactOptional(z.number()),
    unit: z.exactOptional(textSchema),
    asOf: z.exactOptional(whenSchema),
    said: z.exactOptional(idSchema),
    evidence: passageSchema,
  })
  .meta({ id: 'Figure', description: 'A number a report gives, with what it counts and how firmly.' })

const participantSchema = z.strictObject({ id: idSchema, evidence: z.exactOptional(passageSchema) })

const mentionSchema = z
  .strictObject({
    evidence: passageSchema,
    trigger: passageSchema,
    actors: z.array(participantSchema),
    recipients: z.array(participantSchema),
    when: z.exactOptional(whenSchema),
    place: z.exactOptional(idSchema),
    status: z.enum(eventStatuses),
    statusCue: z.exactOptional(passageSchema),
    figures: z.array(figureSchema),
    origin: originSchema,
    dropped: z.exactOptional(idSchema),
  })
  .meta({ id: 'EventMention', description: 'What one passage says of an event.' })

const linkSchema = z.strictObject({ kind: z.enum(eventLinkKinds), to: idSchema, evidence: evidenceSchema })

export const eventSchema = z
  .strictObject({
    id: idSchema,
    type: z.enum([...ploverTypes, 'OTHER']),
    mode: z.exactOptional(textSchema),
    contexts: z.array(textSchema),
    cameo: z.exactOptional(z.string().regex(/^\d{2,4}$/)),
    scale: z.int().min(-scaleLimit).max(scaleLimit),
    actors: z.array(idSchema),
    recipients: z.array(idSchema),
    when: z.exactOptional(whenSchema),
    place: z.exactOptional(idSchema),
    status: z.enum(eventStatuses),
    act: z.exactOptional(idSchema),
    within: z.array(idSchema),
    links: z.array(linkSchema),
    figures: z.array(figureSchema),
    mentions: z.array(mentionSchema),
    summary: textSchema,
    origins: z.array(originSchema),
    confidence: z.exactOptional(scoreSchema),
  })
  .meta({ id: 'Event', description: 'Who did what to whom, with what became of it.' })
