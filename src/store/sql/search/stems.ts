import { sql } from 'kysely'
import type { Queries } from '../home.ts'

/** Stems of words, as the index has them; '' for words that it leaves out ('the', 'of'). */
export type Stemmer = (db: Queries, words: Iterable<string>) => Promise<ReadonlyMap<string, string>>

/** Words whose stems stay at hand. */
const atHand = 50_000

/** Asks the database, which made the index, and remembers the answers. */
export function openStemmer(): Stemmer {
  const known = new Map<string, string>()
  return async (db, words) => {
    const wanted = [...new Set(words)]
    const strange = wanted.filter((word) => !known.has(word))
    if (known.size + strange.length > atHand) known.clear()
    const asked = wanted.filter((word) => !known.has(word))
    if (asked.length > 0) {
      const { rows } = await sql<{ word: string; stem: string | null }>`
        select word, (ts_lexize('english_stem', word))[1] as stem from unnest(${asked}::text[]) as word`.execute(db)
      for (const { word, stem } of rows) known.set(word, stem ?? '')
    }
    return new Map(wanted.map((word) => [word, known.get(word) ?? word]))
  }
}
