import { z } from 'zod'
import { routes } from '../client/routes.ts'
import { version } from '../pipeline/version.ts'
import type { AnyRoute } from './routes/index.ts'

/** A JSON object of the document. */
type Json = { [key: string]: unknown }

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', description: "The request's id, as in the server's log" },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['at', 'message'],
        properties: { at: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
}

const failed = {
  description: 'A problem (RFC 9457)',
  content: { 'application/problem+json': { schema: refTo('ProblemDetails') } },
}

/** The OpenAPI 3.1 document of the API, made from the schemas that requests and answers are held to. */
export function describeApi(table: Readonly<Record<string, AnyRoute>>): Json {
  const names = Object.keys(routes) as (keyof typeof routes)[]
  const outputs = collect(
    names.map((name) => [name, table[name]?.answer.schema]),
    'output',
  )
  const inputs = collect(
    names.flatMap((name) => [
      [`${name} query`, table[name]?.query],
      [`${name} body`, table[name]?.body],
    ]),
    'input',
  )
  const paths: Record<string, Json> = {}
  for (const name of names) {
    const [method = '', path = ''] = routes[name].split(' ')
    const route = table[name]
    if (route === undefined) continue
    paths[path] ??= {}
    const item = paths[path]
    if (item !== undefined)
      item[method.toLowerCase()] = describeRoute(name, path, route, inputs.schemas, outputs.schemas)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'sitrep',
      version,
      description: 'Reports on a situation, and one sourced account of it: who said and did what, through whom, when.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    paths,
    components: {
      schemas: { ...inputs.shared, ...outputs.shared, ProblemDetails: problem },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: "As 'sitrep token add' gives it" } },
    },
  }
}

function describeRoute(
  name: string,
  path: string,
  route: AnyRoute,
  inputs: Readonly<Record<string, Json>>,
  outputs: Readonly<Record<string, Json>>,
): Json {
  const { status = 200, description, media = 'application/json' } = route.answer
  const body = inputs[`${name} body`]
  const schema = outputs[name] ?? { type: 'string' }
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.tag],
    'x-role': route.role,
    parameters: [...pathParameters(path), ...queryParameters(inputs[`${name} query`])],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { [route.bodyMedia ?? 'application/json']: { schema: body } } } }),
    responses: {
      [status]: { description, content: { [media]: { schema } } },
      ...(path.includes('{') && route.ofAccount ? { 304: { description: 'It is as the ETag says' } } : {}),
      default: failed,
    },
  }
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(schema: Json | undefined): Json[] {
  const { properties = {}, required = [] } = (schema ?? {}) as {
    readonly properties?: Readonly<Record<string, Json>>
    readonly required?: readonly string[]
  }
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: rest,
  }))
}

/** Schemas as JSON Schema, those with a name of their own once and referred to. */
function collect(
  given: readonly (readonly [string, z.ZodType | undefined])[],
  io: 'input' | 'output',
): { readonly schemas: Readonly<Record<string, Json>>; readonly shared: Json } {
  const present = given.flatMap(([name, schema]) => (schema === undefined ? [] : [[name, schema] as const]))
  const whole = z.toJSONSchema(z.strictObject(Object.fromEntries(present)), { io })
  const moved = JSON.parse(JSON.stringify(whole).replaceAll('"#/$defs/', '"#/components/schemas/')) as {
    readonly properties?: Record<string, Json>
    readonly $defs?: Json
  }
  const shared = Object.entries(moved.$defs ?? {}).map(([name, schema]) => {
    const { id: _, $id: __, ...rest } = schema as Json
    return [name, rest]
  })
  return { schemas: moved.properties ?? {}, shared: Object.fromEntries(shared) }
}

function refTo(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}
