import { z } from 'zod'
import { textSchema } from '../../model/schema/evidence.ts'
import type { Job } from '../jobs.ts'
import { refuse } from '../refuse.ts'
import { defineRoute, type RouteContext } from '../route.ts'
import { jobSchema } from '../schema/records.ts'

const uploadSchema = z
  .strictObject({
    situation: z.array(textSchema).min(1),
    files: z.array(z.string().meta({ format: 'binary' })).min(1),
  })
  .meta({ id: 'Upload', description: 'Files to read, and the situations they belong to; each field may be repeated.' })

const urlsSchema = z.strictObject({
  urls: z.array(z.url({ protocol: /^https?$/ })).min(1),
  situations: z.array(textSchema).min(1),
})

/** Sending reports in, and watching how they are read. */
export const intakeRoutes = {
  upload: defineRoute({
    summary: 'Read files into situations; answers at once with the job that does it',
    tag: 'intake',
    role: 'write',
    body: uploadSchema,
    bodyMedia: 'multipart/form-data',
    answer: {
      description: 'The job, which `GET /api/jobs/{id}` and the live events tell of',
      status: 202,
      schema: jobSchema,
    },
    async handle(_, context): Promise<Job> {
      const form = await readForm(context.request)
      const situations = form.getAll('situation').filter((value) => typeof value === 'string')
      const files = form.getAll('files').filter((value) => value instanceof File)
      await checkSituations(situations, context)
      if (files.length === 0) throw refuse('bad-request', "an upload needs at least one file in the field 'files'")
      if (files.length > context.limits.files)
        throw refuse('too-large', `an upload may have ${context.limits.files} files; this one has ${files.length}`)
      const read = files.map(async (file) => ({ name: nameOf(file), bytes: new Uint8Array(await file.arrayBuffer()) }))
      return context.jobs.start({ files: await Promise.all(read), urls: [], situations })
    },
  }),
  addUrls: defineRoute({
    summary: 'Fetch pages and read them into situations; answers at once with the job that does it',
    tag: 'intake',
    role: 'write',
    body: urlsSchema,
    answer: { description: 'The job', status: 202, schema: jobSchema },
    async handle({ body }, context): Promise<Job> {
      await checkSituations(body.situations, context)
      if (body.urls.length > context.limits.urls)
        throw refuse('too-large', `${context.limits.urls} addresses at a time; these are ${body.urls.length}`)
      return context.jobs.start({ files: [], urls: body.urls, situations: body.situations })
    },
  }),
  jobs: defineRoute({
    summary: 'Jobs of this run of the server, the newest first',
    tag: 'intake',
    role: 'read',
    answer: { description: 'Jobs', schema: z.array(jobSchema) },
    handle: (_, { jobs }): readonly Job[] => jobs.list(),
  }),
  job: defineRoute({
    summary: 'One job: how far it is, and what went wrong',
    tag: 'intake',
    role: 'read',
    answer: { description: 'The job', schema: jobSchema },
    handle({ params }, { jobs }): Job {
      const found = jobs.get(params.id ?? '')
      if (found !== undefined) return found
      throw refuse('not-found', `there is no job '${params.id}'; jobs are remembered for one run of the server`)
    },
  }),
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch (cause) {
    if (cause instanceof Error && 'refusal' in cause) throw cause
    throw refuse('bad-request', 'the body is no form; send it as multipart/form-data')
  }
}

/** Characters of a file's name that are kept. */
const longestName = 200

/** A file's name without its folders: it is told, and never opened. */
function nameOf(file: File): string {
  const name = file.name
    .replace(/^.*[\\/]/, '')
    .replace(/\p{C}/gu, '')
    .slice(-longestName)
  return name === '' ? 'upload' : name
}

async function checkSituations(ids: readonly string[], { desk }: RouteContext): Promise<void> {
  if (desk.readOnly !== undefined) throw refuse('forbidden', desk.readOnly)
  if (ids.length === 0) throw refuse('bad-request', "say in 'situation' which situations the reports belong to")
  const known = new Set((await desk.store.situations()).map(({ id }) => id))
  const strange = ids.filter((id) => !known.has(id))
  if (strange.length > 0)
    throw refuse(
      'not-found',
      `there is no situation '${strange.join("', '")}'; create it first with PUT /api/situations/…`,
    )
}
