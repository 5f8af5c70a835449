import { z } from 'zod'
import { blockRoles, genres, outletKinds } from '../report.ts'
import {
  countrySchema,
  evidenceSchema,
  idSchema,
  offsetSchema,
  passageSchema,
  textSchema,
  whenSchema,
} from './evidence.ts'

const blockSchema = z.strictObject({ start: offsetSchema, end: offsetSchema, role: z.enum(blockRoles) })

export const reportSchema = z
  .strictObject({
    id: idSchema,
    location: textSchema,
    outlet: z.exactOptional(idSchema),
    title: z.exactOptional(textSchema),
    authors: z.exactOptional(z.array(textSchema)),
    language: textSchema,
    published: z.exactOptional(whenSchema),
    genre: z.enum(genres),
    text: z.exactOptional(z.string()),
    blocks: z.array(blockSchema),
    credits: z.array(z.strictObject({ outlet: idSchema, evidence: evidenceSchema })),
    copyOf: z.exactOptional(idSchema),
    copied: z.array(z.strictObject({ start: offsetSchema, end: offsetSchema, from: passageSchema })),
    versionOf: z.exactOptional(idSchema),
    corrects: z.exactOptional(idSchema),
    retracts: z.exactOptional(idSchema),
  })
  .meta({ id: 'Report', description: 'One report as it was read, boilerplate and all.' })

export const outletSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    aliases: z.array(textSchema),
    kind: z.enum(outletKinds),
    country: z.exactOptional(countrySchema),
    domain: z.exactOptional(textSchema),
    actor: z.exactOptional(idSchema),
    controlledBy: z.exactOptional(idSchema),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'Outlet', description: 'Who publishes or carries reports.' })
