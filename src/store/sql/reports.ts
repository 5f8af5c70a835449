import { type Expression, type SqlBool, sql } from 'kysely'
import { type Id, PipelineError } from '../../model/index.ts'
import type { KeptReport, MemberStamp, ReportQuery, Store, StoredReport } from '../store.ts'
import { addReport } from './add-report.ts'
import type { Home, Queries } from './home.ts'
import { putLayers, readLayers } from './layers.ts'
import { removeReport } from './remove-report.ts'
import { isoTime, present } from './rows.ts'

/** How many rows are asked for at a time. */
const pageSize = 100
/** How many readings, with their layers, are asked for at a time. */
const heavyPageSize = 16

/** Reports with their layers. */
export function keepReports(
  home: Home,
): Pick<
  Store,
  | 'addReport'
  | 'removeReport'
  | 'report'
  | 'reports'
  | 'members'
  | 'memberStamps'
  | 'keptReports'
  | 'stale'
  | 'putLayers'
> {
  const { read, write } = home
  return {
    addReport: (report, to) => write((db) => addReport(db, report, to, home.now().toISOString())),
    removeReport: (id, options = {}) => write((db) => removeReport(db, id, options, home.now().toISOString())),
    report: (id) => read(async (db) => (await selectReports(db, sql`r.id = ${id}`, 1))[0]),
    reports: (query) => listReports(home, query),
    members: (situation, at) => listMembers(home, situation, at),
    memberStamps: (situation) => listStamps(home, situation),
    keptReports: (ids) => listKept(home, ids),
    stale: (keys) => listStale(home, Object.entries(keys)),
    putLayers: (id, layers, keys) => write((db) => putLayers(db, id, layers, keys, home.now().toISOString())),
  }
}

async function* listReports({ read }: Home, query: ReportQuery = {}): AsyncGenerator<StoredReport> {
  let { limit: left = Number.POSITIVE_INFINITY, after } = query
  while (left > 0) {
    const page = await read(async (db) => selectReports(db, await matches(db, query, after), Math.min(left, pageSize)))
    yield* page
    left -= page.length
    after = page.at(-1)?.id
    if (page.length < pageSize) return
  }
}

/** @throws not-found where the report after which to go on is not known */
async function matches(
  db: Queries,
  { situation, outlet, at }: ReportQuery,
  after: Id | undefined,
): Promise<Expression<SqlBool>> {
  const moment = at?.toISOString()
  const conditions = [
    moment === undefined
      ? sql`r.removed is null`
      : sql`r.added <= ${moment} and (r.removed is null or r.removed > ${moment})`,
  ]
  if (outlet !== undefined) conditions.push(sql`lower(r.outlet) = lower(${outlet})`)
  if (situation !== undefined) {
    conditions.push(sql`exists (select from sitrep.members m
      where m.report = r.id and m.situation = ${situation} and ${stays(moment)})`)
  }
  if (after !== undefined) {
    const known = await db.selectFrom('reports').select('seq').where('id', '=', after).executeTakeFirst()
    if (known === undefined) throw new PipelineError('not-found', `there is no report '${after}'`)
    conditions.push(sql`r.seq > ${known.seq}`)
  }
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

/** Whether a stay `m` holds now, or held at a moment. */
function stays(moment: string | undefined) {
  return moment === undefined
    ? sql`m.removed is null`
    : sql`m.added <= ${moment} and (m.removed is null or m.removed > ${moment})`
}

async function selectReports(db: Queries, where: unknown, limit: number): Promise<readonly StoredReport[]> {
  const rows = await db
    .selectFrom('reports as r')
    .select(['id', 'location', 'url', 'title', 'outlet', 'language', 'published_from', 'published_to', 'problems'])
    .select(['added', 'removed'])
    .select(
      sql<readonly string[]>`array(select m.situation from sitrep.members m
        where m.report = r.id and m.removed is null order by m.situation)`.as('situations'),
    )
    .where(where as Expression<SqlBool>)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map((row) => {
    const { published_from: earliest, published_to: latest } = row
    return {
      id: row.id,
      location: row.location,
      ...present({ url: row.url, title: row.title, outlet: row.outlet }),
      language: row.language,
      ...(earliest === null && latest === null ? {} : { published: present({ earliest, latest }) }),
      situations: row.situations,
      added: isoTime(row.added),
      ...(row.removed === null ? {} : { removed: isoTime(row.removed) }),
      problems: JSON.parse(row.problems) as StoredReport['problems'],
    }
  })
}

async function* listMembers({ read }: Home, situation: string, at?: Date): AsyncGenerator<KeptReport> {
  let after = ''
  for (;;) {
    const page = await read(async (db) => {
      const rows = await db
        .selectFrom('reports as r')
        .select(['r.id', 'r.reading', 'r.problems'])
        .where('r.id', '>', after)
        .where(
          sql<SqlBool>`exists (select from sitrep.members m where m.report = r.id and m.situation = ${situation} and ${stays(at?.toISOString())})`,
        )
        .orderBy('r.id')
        .limit(heavyPageSize)
        .execute()
      return readLayers(db, rows)
    })
    for (const { id: _, ...report } of page) yield report
    after = page.at(-1)?.id ?? ''
    if (page.length < heavyPageSize) return
  }
}

/** How many stamps are asked for at a time. */
const stampPageSize = 1000

/** The transactions that last wrote a report's row and each of its layers: whatever is written anew has a number of its own. */
async function* listStamps({ read }: Home, situation: string): AsyncGenerator<MemberStamp> {
  let after = ''
  for (;;) {
    const page = await read(
      async (db) =>
        (
          await sql<MemberStamp>`select r.id, r.xmin::text || ' ' ||
              coalesce((select string_agg(l.xmin::text, ' ' order by l.name) from sitrep.layers l where l.report = r.id), '') as stamp
            from sitrep.reports r
            where r.id > ${after}
              and exists (select from sitrep.members m where m.report = r.id and m.situation = ${situation} and m.removed is null)
            order by r.id limit ${stampPageSize}`.execute(db)
        ).rows,
    )
    yield* page
    after = page.at(-1)?.id ?? ''
    if (page.length < stampPageSize) return
  }
}

async function* listKept({ read }: Home, ids: readonly Id[]): AsyncGenerator<KeptReport> {
  const sorted = [...new Set(ids)].sort()
  for (let first = 0; first < sorted.length; first += heavyPageSize) {
    const page = await read(async (db) => {
      const rows = await db
        .selectFrom('reports as r')
        .select(['r.id', 'r.reading', 'r.problems'])
        .where('r.id', 'in', sorted.slice(first, first + heavyPageSize))
        .orderBy('r.id')
        .execute()
      return readLayers(db, rows)
    })
    for (const { id: _, ...report } of page) yield report
  }
}

async function* listStale({ read }: Home, keys: readonly (readonly [string, string])[]): AsyncGenerator<Id> {
  if (keys.length === 0) return
  const wanted = sql.join(keys.map(([name, key]) => sql`(${name}::text, ${key}::text)`))
  let after = ''
  for (;;) {
    const page = await read((db) =>
      db
        .selectFrom('reports as r')
        .select('r.id')
        .where('r.id', '>', after)
        .where('r.removed', 'is', null)
        .where(
          sql<SqlBool>`(select count(*) from sitrep.layers l where l.report = r.id and (l.name, l.key) in (${wanted})) < ${keys.length}`,
        )
        .orderBy('r.id')
        .limit(pageSize)
        .execute(),
    )
    for (const { id } of page) yield id
    after = page.at(-1)?.id ?? ''
    if (page.length < pageSize) return
  }
}
