import { z } from 'zod'
import type { Situation } from '../../store/store.ts'
import { refuse } from '../refuse.ts'
import { defineRoute, type RouteContext } from '../route.ts'
import { situationSchema, situationSettingSchema } from '../schema/records.ts'

/** What a situation is called in addresses: lower-case words joined by '-'. */
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const longestId = 80

/** Situations: what the store keeps apart. */
export const situationRoutes = {
  situations: defineRoute({
    summary: 'All situations',
    tag: 'situations',
    role: 'read',
    answer: {
      description: 'Situations, as they stand',
      schema: z.array(situationSchema),
      value: [] as readonly Situation[],
    },
    handle: (_, { desk }) => desk.store.situations(),
  }),
  situation: defineRoute({
    summary: 'One situation',
    tag: 'situations',
    role: 'read',
    answer: { description: 'The situation', schema: situationSchema },
    handle: ({ params }, context): Promise<Situation> => findSituation(params.situation ?? '', context),
  }),
  putSituation: defineRoute({
    summary: 'Create a situation, or change its title or definition',
    tag: 'situations',
    role: 'write',
    body: situationSettingSchema,
    answer: { description: 'The situation as it stands now', schema: situationSchema },
    handle: ({ params, body }, { desk }): Promise<Situation> => {
      const id = params.situation ?? ''
      if (idPattern.test(id) && id.length <= longestId) return desk.store.putSituation({ ...body, id })
      throw refuse(
        'bad-request',
        `'${id}' is no name for a situation: lower-case words joined by '-', such as 'gambia-2016'`,
      )
    },
  }),
  removeSituation: defineRoute({
    summary: 'Remove a situation; its reports stay in the store',
    tag: 'situations',
    role: 'admin',
    answer: { description: 'What was removed', schema: z.strictObject({ removed: z.string() }) },
    async handle({ params }, { desk }): Promise<{ readonly removed: string }> {
      const id = params.situation ?? ''
      if (await desk.store.removeSituation(id)) return { removed: id }
      throw refuse('not-found', `there is no situation '${id}'`)
    },
  }),
}

async function findSituation(id: string, { desk }: RouteContext): Promise<Situation> {
  const situations = await desk.store.situations()
  const found = situations.find((one) => one.id === id)
  if (found !== undefined) return found
  throw refuse('not-found', noSituation(id, situations))
}

/** Situations that a message names. */
const mostNamed = 8

/** What is said of a situation that is not there. */
export function noSituation(id: string, situations: readonly Situation[]): string {
  const names = situations.slice(0, mostNamed).map((one) => one.id)
  const more = situations.length > mostNamed ? ' …' : ''
  return `there is no situation '${id}'; ${names.length === 0 ? 'there is none yet' : `there are ${names.join(', ')}${more}`}`
}
