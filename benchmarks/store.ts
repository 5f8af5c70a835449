import { type Account, hash, reportId, type Statement } from '../src/model/index.ts'
import { openStore } from '../src/store/open-store.ts'
import type { KeptReport, Store } from '../src/store/store.ts'
import { folderHome, serverHome, whyNoServer } from '../tests/contract/homes.ts'

/**
 * `npx tsx benchmarks/store.ts [100000] [folder|server]`: adds made-up reports one by one, keeps an account with so many statements of
 * them, and asks searches. Words follow Zipf's law over a vocabulary of 20,000: 120 a report, 30 a statement.
 */
const [, , count = '100000', only] = process.argv
const documents = Number(count)
const reports = Math.ceil(documents / 100)

const vocabularySize = 20_000
const wordsOfReport = 120
const searches = 200

let state = 1
/** Numbers from 0 to 1, the same in every run (Lehmer, MINSTD). */
function random(): number {
  state = (state * 48_271) % 2_147_483_647
  return state / 2_147_483_647
}

/** A word of a rank: few ranks make most of a text. */
function word(): string {
  const rank = Math.floor(vocabularySize ** random()) - 1
  return wordOf(rank)
}

function wordOf(rank: number): string {
  const digits = hash(`word ${rank}`).replaceAll(/[^a-f]/g, '')
  return `${'bcdfgklmnprst'[rank % 13]}${'aeiou'[rank % 5]}${digits}${rank.toString(36).replaceAll(/\d/g, 'o')}`
}

function madeUp(number: number): KeptReport {
  const title = Array.from({ length: 8 }, word).join(' ')
  const body = Array.from({ length: wordsOfReport }, word).join(' ')
  const text = `${title}\n${body}.`
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 3650))).toISOString().slice(0, 10)
  const id = reportId(`https://made.test/${number}`, text)
  return {
    reading: {
      id,
      location: `${number}.txt`,
      format: 'text',
      url: `https://made.test/${number}`,
      text,
      language: 'en',
      segments: [],
      fields: [],
    },
    layers: {
      blocks: [
        { start: 0, end: title.length + 1, role: 'title' },
        { start: title.length + 1, end: text.length, role: 'paragraph' },
      ],
      metadata: {
        title: { value: title, evidence: { report: id, start: 0, end: title.length, quote: title } },
        authors: [],
        genre: 'news',
        credits: [],
        published: { edtf: day, earliest: day, latest: day, basis: 'stated', bounds: [] },
      },
    },
    keys: { blocks: 'blocks@1', metadata: 'metadata@1' },
    problems: [],
  }
}

/** An account of so many statements in the reports, each of some thirty words. */
function madeUpAccount(base: readonly KeptReport[]): Account {
  const perReport = Math.ceil(documents / base.length)
  const speaker = {
    id: 'a1',
    name: 'Speaker',
    named: true,
    kind: 'person' as const,
    aliases: [],
    roles: [],
    mentions: [],
  }
  const statements = base.flatMap(({ reading: { id } }) =>
    Array.from({ length: perReport }, (_, index): Statement => {
      const quote = Array.from({ length: 30 }, word).join(' ')
      const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 3650))).toISOString().slice(0, 10)
      return {
        id: `${id}|${index}|${index + quote.length}|statement`,
        speaker: 'a1',
        kind: 'claim',
        when: { edtf: day, earliest: day, latest: day, basis: 'stated', bounds: [] },
        targets: [],
        about: [],
        renderings: [
          { evidence: { report: id, start: index, end: index + quote.length, quote }, form: 'indirect', chain: [] },
        ],
        origins: [{ kind: 'report', id, credited: false }],
      }
    }),
  )
  return {
    schema: 'sitrep/account@1',
    made: { version: '0.0.0', engine: 'rules', annotators: [], now: '2024-01-01' },
    title: 'Made up',
    reports: base.map(({ reading: { id, location, language, text } }) => ({
      id,
      location,
      language,
      genre: 'news',
      text,
      blocks: [],
      credits: [],
      copied: [],
    })),
    outlets: [],
    actors: [speaker],
    statements,
    events: [],
    matters: [],
    dyads: [],
    disagreements: [],
    judgements: [],
    problems: [],
  }
}

async function measure(name: string, location: string): Promise<void> {
  const store = await openStore(location)
  try {
    await store.putSituation({ id: 'made' })
    const base = Array.from({ length: reports }, (_, number) => madeUp(number))
    let started = performance.now()
    for (const report of base) await store.addReport(report, ['made'])
    const added = (reports / (performance.now() - started)) * 1000
    const account = madeUpAccount(base)
    started = performance.now()
    await store.putAccount('made', account, undefined)
    const indexed = (account.statements.length / (performance.now() - started)) * 1000
    console.log(
      `${name}: ${reports} reports added one by one at ${Math.round(added)}/s; ${account.statements.length} statements indexed at ${Math.round(indexed)}/s`,
    )
    await search(name, store)
  } finally {
    await store.close()
  }
}

async function search(name: string, store: Store): Promise<void> {
  const kinds: readonly (readonly [string, () => Parameters<Store['search']>[0]])[] = [
    ['one word', () => ({ words: word() })],
    ['one of the 50 commonest', () => ({ words: wordOf(Math.floor(random() * 50)) })],
    ['two words', () => ({ words: `${word()} ${word()}` })],
    ['a phrase', () => ({ words: `"${wordOf(Math.floor(random() * 30))} ${wordOf(Math.floor(random() * 30))}"` })],
    ['a word in a year', () => ({ words: word(), from: '2018-01-01', to: '2018-12-31', situation: 'made' })],
    ['no word, newest', () => ({ kinds: ['statement'] })],
  ]
  const all: number[] = []
  const spent: number[] = []
  for (const [kind, query] of kinds) {
    const times: number[] = []
    for (let count = 0; count < searches / kinds.length; count += 1) {
      const asked = query()
      const before = process.cpuUsage()
      const started = performance.now()
      await store.search(asked)
      times.push(performance.now() - started)
      const { user, system } = process.cpuUsage(before)
      spent.push((user + system) / 1000)
    }
    all.push(...times)
    console.log(`${name}: search for ${kind}: ${figures(times)}`)
  }
  console.log(`${name}: search, all: ${figures(all)}; processor time of this process: ${figures(spent)}`)
}

function figures(times: readonly number[]): string {
  const sorted = [...times].sort((left, right) => left - right)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`
}

for (const open of [folderHome, serverHome]) {
  if (only !== undefined && (only === 'server') !== (open === serverHome)) continue
  if (open === serverHome && whyNoServer() !== undefined) {
    console.log(`PostgreSQL: skipped, ${whyNoServer()}`)
    continue
  }
  const home = await open()
  try {
    await measure(home.name, await home.newLocation())
  } finally {
    await home.stop()
  }
}
