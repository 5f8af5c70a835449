import { z } from 'zod'
import { actorKinds } from '../actor.ts'
import { countrySchema, evidenceSchema, idSchema, passageSchema, textSchema, whenSchema } from './evidence.ts'

const roleSchema = z.strictObject({
  title: textSchema,
  of: z.exactOptional(idSchema),
  when: z.exactOptional(whenSchema),
  evidence: z.array(evidenceSchema),
})

const placeSchema = z.strictObject({
  country: z.exactOptional(countrySchema),
  geonameid: z.exactOptional(z.int().positive()),
  latitude: z.exactOptional(z.number().min(-90).max(90)),
  longitude: z.exactOptional(z.number().min(-180).max(180)),
})

export const actorSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    named: z.boolean(),
    kind: z.enum(actorKinds),
    country: z.exactOptional(countrySchema),
    code: z.exactOptional(textSchema),
    partOf: z.exactOptional(idSchema),
    aliases: z.array(textSchema),
    roles: z.array(roleSchema),
    place: z.exactOptional(placeSchema),
    wikidata: z.exactOptional(z.string().regex(/^Q[1-9]\d*$/)),
    mentions: z.array(passageSchema),
  })
  .meta({ id: 'Actor', description: 'Anyone or anything that acts, speaks or is acted upon.' })
