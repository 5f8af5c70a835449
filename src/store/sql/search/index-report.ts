import { sql } from 'kysely'
import { type Id, reportBlockRoles, type Span } from '../../../model/index.ts'
import type { KeptReport } from '../../store.ts'
import type { Queries } from '../home.ts'
import { plain } from '../rows.ts'
import { wordsOf } from './split-words.ts'

/** Characters of a report that are searched: a tsvector has a limit of its own (1 MB). */
const searchedLength = 300_000

/** Makes a report findable by its own words, before any account is made of it; what accounts know of it is left as it is. */
export async function indexReport(
  db: Queries,
  { reading: { id, text }, layers: { blocks, metadata } }: Pick<KeptReport, 'reading' | 'layers'>,
): Promise<void> {
  const passages = ownRanges(text, blocks)
  const body = passages.map(({ start, end }) => text.slice(start, end)).join(' ')
  const outlet = plain(metadata?.outlet?.value ?? metadata?.domain ?? '')
  const [from, to] = [metadata?.published?.earliest, metadata?.published?.latest].map((date) => date?.slice(0, 10))
  const title = plain(metadata?.title?.value ?? '')
  const row = {
    title,
    passages: JSON.stringify(passages.map(({ start, end }) => [start, end])),
    words: sql<string>`setweight(to_tsvector('english', ${wordsOf(title)}), 'A') || setweight(to_tsvector('simple', ${wordsOf(outlet)}), 'B') || to_tsvector('english', ${wordsOf(body)})`,
    outlets: [outlet, metadata?.domain ?? ''].filter((name) => name !== '').map((name) => name.toLowerCase()),
    outlet: outlet === '' ? null : outlet,
    date_from: from ?? null,
    date_to: to ?? null,
    date_sort: from ?? to ?? '',
  }
  await db
    .insertInto('documents')
    .values({
      key: `report|${id}`,
      kind: 'report',
      id,
      situation: null,
      situations: [],
      report: id,
      digest: '',
      actors: [],
      type: null,
      status: null,
      origins: null,
      ...row,
    })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute()
}

/** Tells the documents of reports which situations they are in, and whom the accounts of these meet in them. */
export async function nameSituations(db: Queries, reports: readonly Id[]): Promise<void> {
  if (reports.length === 0) return
  // What is told already is not written again: each write renews the row's places in the indexes.
  await sql`update sitrep.documents d set situations = now.situations, actors = now.actors
    from (
      select r.key,
        array(select m.situation from sitrep.members m where m.report = r.report and m.removed is null order by 1) as situations,
        array(select distinct unnest(m.actors) from sitrep.members m where m.report = r.report and m.removed is null order by 1) as actors
      from sitrep.documents r where r.key in (${sql.join(reports.map((id) => `report|${id}`))})
    ) now
    where d.key = now.key and (d.situations, d.actors) is distinct from (now.situations, now.actors)`.execute(db)
}

/** The stretches of a text that belong to the report itself, neighbours as one; all of it where its blocks are not known. */
function ownRanges(text: string, blocks: KeptReport['layers']['blocks']): readonly Span[] {
  if (blocks === undefined) return [{ start: 0, end: Math.min(text.length, searchedLength) }]
  const own: ReadonlySet<string> = new Set(reportBlockRoles)
  const ranges: { start: number; end: number }[] = []
  for (const { role, start, end } of blocks) {
    if (!own.has(role) || start >= searchedLength) continue
    const last = ranges.at(-1)
    if (last?.end === start) last.end = end
    else ranges.push({ start, end })
  }
  return ranges
}
