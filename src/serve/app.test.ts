import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../client/routes.ts'
import type { Account } from '../model/index.ts'
import { openAccountDesk } from './account-desk.ts'
import { type App, createApp } from './app.ts'
import { buildExample } from './testing/build-example.ts'

const base = 'http://localhost:7373'

let account: Account
let app: App
let document: ApiDocument

interface ApiDocument {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

interface Operation {
  readonly operationId: string
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}

beforeAll(async () => {
  account = await buildExample()
  const earlier: Account = { ...account, made: { ...account.made, now: '2021-03-05' }, statements: [], events: [] }
  app = await createApp({ desk: openAccountDesk('quarry', [earlier, account]) })
  document = (await (await get('/api/openapi.json')).json()) as ApiDocument
}, 120_000)

function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Response> {
  return app.fetch(new Request(`${base}${path}`, { method, headers: { host: 'localhost:7373', ...headers } }))
}

describe('the OpenAPI document', () => {
  it('has every route under its name, and refers to nothing that is not there', () => {
    const names = Object.values(document.paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    )
    expect(document.openapi).toBe('3.1.0')
    expect(names.sort()).toEqual(Object.keys(routes).sort())
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name ?? '',
    )
    for (const name of refs) expect(document.components.schemas, name).toHaveProperty(name)
    expect(JSON.stringify(document)).not.toContain('#/$defs')
  })
})

describe('answers', () => {
  it('hold to their schemas, whatever is asked', async () => {
    const validators = compileAnswers()
    const any = questions(account)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(any)), fc.infiniteStream(fc.nat()), async (name, numbers) => {
        const path = any[name]?.(() => numbers.next().value) ?? ''
        const response = await get(path)
        const media = response.headers.get('content-type') ?? ''
        const text = await response.text()
        if (response.status >= 500) throw new Error(`${path}: ${text}`)
        if (response.ok && (name === 'export' || !media.includes('json'))) {
          expect(response.status).toBe(200)
          return
        }
        const validate = validators.get(`${name} ${response.status}`) ?? validators.get(`${name} default`)
        const holds = validate?.(JSON.parse(text))
        expect(holds, `${path} ${response.status}: ${JSON.stringify(validate?.errors?.slice(0, 3))}`).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('would be found out where they do not', () => {
    const validate = compileAnswers().get('brief 200')
    expect(validate?.({ title: 'Quarry strike', sections: [{ kind: 'said' }] })).toBe(false)
  })

  it('carry a strong ETag for each encoding, and are not sent again to who has them', async () => {
    const [plain, small] = await Promise.all([
      get('/api/situations/quarry/brief'),
      get('/api/situations/quarry/brief', { 'accept-encoding': 'gzip, br;q=0' }),
    ])
    const [one, other] = [plain.headers.get('etag') ?? '', small.headers.get('etag') ?? '']
    expect(one).toMatch(/^"[\w-]{22}"$/)
    expect(other).toBe(one.replace(/"$/, '-gzip"'))
    expect(small.headers.get('content-encoding')).toBe('gzip')
    const again = await get('/api/situations/quarry/brief', { 'if-none-match': one })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const changed = await get('/api/situations/quarry/brief?revision=1', { 'if-none-match': one })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('sitrep-revision')).toBe('1')
  })

  it('tell texts as plain text that no browser runs', async () => {
    const report = account.reports.find(({ text }) => text?.includes('<script>'))
    const response = await get(`/api/reports/${report?.id}/text`)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).toBe(report?.text)
    const html = await (await get('/api/situations/quarry/exports/html')).text()
    expect(html).not.toContain('<script>alert')
  })

  it('page through lists without gap or overlap', async () => {
    const ids: string[] = []
    let cursor = ''
    do {
      const response = await get(`/api/situations/quarry/events?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)
      const page = (await response.json()) as { items: { id: string }[]; next?: string }
      ids.push(...page.items.map(({ id }) => id))
      cursor = page.next ?? ''
    } while (cursor !== '')
    expect(ids.length).toBeGreaterThan(2)
    expect([...ids].sort()).toEqual(account.events.map(({ id }) => id).sort())
  })

  it('tell changes since a day or a revision, and what an account was', async () => {
    for (const since of ['2021-03-06', '1']) {
      const response = await get(`/api/situations/quarry/changes?since=${since}`)
      const changes = (await response.json()) as { statements: unknown[] }
      expect(changes.statements).toHaveLength(account.statements.length)
    }
    const before = await get('/api/situations/quarry/account?asOf=2021-03-05')
    expect((await before.json()) as Account).toMatchObject({ statements: [] })
    expect((await get('/api/situations/quarry/account?asOf=2021-03-01')).status).toBe(404)
  })

  it('tell what changed and is asked for by rules, and what is wrong with a rule', async () => {
    const ask = (body: unknown, path = 'quarry/alerts?since=1') =>
      app.fetch(
        new Request(`${base}/api/situations/${path}`, {
          method: 'POST',
          headers: { host: 'localhost:7373', 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      )
    const rules = [{ name: 'said', things: ['statement'], channels: ['mail'] }]
    const response = await ask({ rules })
    expect(response.status).toBe(200)
    const alerts = (await response.json()) as { key: string; rule: string; change: { evidence: unknown[] } }[]
    expect(alerts).toHaveLength(account.statements.length)
    expect(alerts.every(({ rule, change }) => rule === 'said' && change.evidence.length > 0)).toBe(true)
    expect(new Set(alerts.map(({ key }) => key)).size).toBe(alerts.length)
    expect(await (await ask({ rules: [{ name: 'many', origins: 999 }] })).json()).toEqual([])
    for (const wrong of [{}, { rules: [{ name: 'all' }] }, { rules: [...rules, ...rules] }, { rules, channels: {} }])
      expect((await ask(wrong)).status).toBe(400)
    expect((await ask({ rules }, 'quarry/alerts')).status).toBe(400)
    expect((await ask({ rules }, 'other/alerts?since=1')).status).toBe(404)
  })

  it('lead from a fact to the passages that it rests on, each word for word', async () => {
    for (const { id } of [...account.statements, ...account.events]) {
      const response = await get(`/api/situations/quarry/evidence/${encodeURIComponent(id)}`)
      const { passages } = (await response.json()) as {
        passages: { report: string; start: number; end: number; quote: string }[]
      }
      expect(passages.length).toBeGreaterThan(0)
      for (const { report, start, end, quote } of passages) {
        expect(account.reports.find((one) => one.id === report)?.text?.slice(start, end)).toBe(quote)
      }
    }
  })
})

describe('exports', () => {
  it('are given in every form, file by file', async () => {
    const formats = (await (await get('/api/exports')).json()) as { format: string; files: string[] }[]
    expect(formats.length).toBeGreaterThan(3)
    for (const { format, files } of formats) {
      for (const file of files) {
        const response = await get(`/api/situations/quarry/exports/${format}?file=${encodeURIComponent(file)}`)
        const bytes = await response.arrayBuffer()
        expect([response.status, bytes.byteLength > 0], `${format} ${file}`).toEqual([200, true])
        expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="quarry\./)
      }
    }
    const json = await get('/api/situations/quarry/exports/json')
    expect(await json.json()).toEqual(await (await get('/api/situations/quarry/account')).json())
  })

  it('say which files there are where several could be meant', async () => {
    const response = await get('/api/situations/quarry/exports/csv')
    expect(response.status).toBe(400)
    expect(((await response.json()) as { detail: string }).detail).toContain('events.csv')
  })
})

describe('failures', () => {
  it('are problems that say what is wrong', async () => {
    const response = await get('/api/situations/quarry/timeline?since=yesterday&colour=red')
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await response.json()) as { errors: { at: string }[]; instance: string }
    expect(problem.errors.map(({ at }) => at)).toContain('query.since')
    expect(problem.instance).toBe(response.headers.get('x-request-id'))
  })

  it('name what there is', async () => {
    expect(await (await get('/api/situations/nowhere/brief')).json()).toMatchObject({
      status: 404,
      detail: "there is no situation 'nowhere'; there are quarry",
    })
    const wrong = await get('/api/situations', {}, 'POST')
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET'])
    expect((await get('/api/nothing')).status).toBe(404)
    expect((await get('/api/reports?cursor=made-up')).status).toBe(400)
  })

  it('refuse changes to an account that only is shown', async () => {
    const response = await get('/api/situations/quarry', {}, 'DELETE')
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('changes nothing') })
  })
})

/** Validators of each documented JSON answer by name and status. */
function compileAnswers(): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'api', components: document.components })
  const compiled = Object.values(document.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId, responses }) =>
      Object.entries(responses).flatMap(([status, { content = {} }]) => {
        const { schema } = content['application/json'] ?? content['application/problem+json'] ?? {}
        if (schema === undefined) return []
        const text = JSON.stringify(schema).replaceAll('"#/components', '"api#/components')
        return [[`${operationId} ${status}`, ajv.compile(JSON.parse(text) as object)] as const]
      }),
    ),
  )
  return new Map(compiled)
}

/** For each route that reads, an address made of numbers drawn: mostly good questions, some of things that are not there. */
function questions(from: Account): Readonly<Record<string, (draw: () => number) => string>> {
  const anyOf = (values: readonly string[], draw: () => number) =>
    encodeURIComponent(values[draw() % values.length] ?? '')
  const ids = [...from.statements, ...from.events, ...from.actors, ...from.matters, ...from.disagreements].map(
    ({ id }) => id,
  )
  const values: Readonly<Record<string, readonly string[]>> = {
    situation: ['quarry', 'quarry', 'quarry', 'nowhere'],
    id: [...ids, 'x|1|2|event'],
    report: [...from.reports.map(({ id }) => id), 'r0'],
    format: ['json', 'markdown', 'html', 'plover', 'csv', 'bibtex', 'tape'],
    file: ['events.csv', 'events.csv', 'brief.md', '../x'],
    asOf: ['2021-03-05', '2021-03-10', '2020-01-01', 'never'],
    revision: ['1', '2', '9', '-1', 'x'],
    since: ['1', '2', '2021-03-06', '2021', '2019-01-01', '0'],
    until: ['2021', '2021-03', '2021-03-04', ''],
    limit: ['1', '2', '500', '0', 'many'],
    cursor: ['MSAy', '%', ''],
    type: ['events', 'statements', 'AGREE', 'threat', 'x'],
    kind: ['report', 'statement,event', 'comment', 'warning'],
    q: ['union', '"return to work"', 'agreement -police', '(((', '\u0000'],
    actor: ['union', 'Okafor', 'nobody'],
  }
  return Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, item]) => {
      const { operationId, parameters } = (item.get ?? {}) as Operation & {
        parameters?: { name: string; in: string; required: boolean }[]
      }
      if (operationId === undefined || operationId === 'live') return []
      const question = (draw: () => number) => {
        const where = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => anyOf(values[name] ?? [name], draw))
        const query = (parameters ?? [])
          .filter((one) => one.in === 'query' && (one.required || draw() % 4 === 0))
          .map(({ name }) => `${name}=${anyOf(values[name] ?? ['Okafor', 'union', 'quarry'], draw)}`)
        return query.length === 0 ? where : `${where}?${query.join('&')}`
      }
      return [[operationId, question]]
    }),
  )
}
