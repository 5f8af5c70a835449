import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { type Account, sortAccount } from '../model/index.ts'
import { laws, uncheckedLaws, verifyAccount } from './verify.ts'

/** An account that may be written to, to break it. */
type Draft<T> = T extends string | number | boolean ? T : { -readonly [Key in keyof T]: Draft<T[Key]> }

const sound = sortAccount(sampleAccount())

/** Names of the laws that a change breaks. */
function broken(change: (draft: Draft<Account>) => void): string[] {
  const draft = structuredClone(sound) as Draft<Account>
  change(draft)
  return [...new Set(verifyAccount(draft as Account).map(({ law }) => law))]
}

function item<T>(items: readonly T[] | undefined, index = 0): T {
  const found = items?.[index]
  if (found === undefined) throw new Error('the sample has no such item')
  return found
}

function report(draft: Draft<Account>, id: string) {
  return item(draft.reports.filter((one) => one.id === id))
}

/** For each law, changes that break it, and at least it. */
const breaches: Readonly<Record<string, readonly ((draft: Draft<Account>) => void)[]>> = {
  'unique-ids': [
    (draft) => draft.actors.push(structuredClone(item(draft.actors))),
    (draft) => {
      item(draft.events).id = item(draft.statements).id
    },
  ],
  'ids-exist': [
    (draft) => {
      item(draft.statements).speaker = 'nobody'
    },
    (draft) => {
      item(draft.statements).about = ['nothing']
    },
    (draft) => {
      item(draft.reports).outlet = 'outlet:none'
    },
    (draft) => {
      item(item(draft.statements).origins).id = 'outlet:none'
    },
    (draft) => {
      item(item(draft.statements).renderings).chain = ['outlet:none']
    },
    (draft) => {
      item(draft.events).within = ['nothing']
    },
    (draft) => {
      item(draft.dyads).actors = ['ISL', 'XXX']
    },
    (draft) => {
      item(item(draft.actors).mentions).report = 'r9'
    },
  ],
  ranges: [
    (draft) => {
      item(item(draft.actors).mentions).end = 100_000
    },
    (draft) => {
      const mention = item(item(draft.actors).mentions)
      mention.end = mention.start
    },
  ],
  quotes: [
    (draft) => {
      item(item(draft.statements).renderings).evidence.quote += '!'
    },
    (draft) => {
      report(draft, 'r1').text = `x${report(draft, 'r1').text?.slice(1)}`
    },
  ],
  blocks: [
    (draft) => {
      report(draft, 'r1').blocks.splice(1, 1)
    },
    (draft) => {
      report(draft, 'r1').blocks.pop()
    },
    (draft) => {
      item(report(draft, 'r2').blocks, 1).start -= 1
    },
  ],
  'own-words': [
    (draft) => {
      item(report(draft, 'r1').blocks, 3).role = 'comment'
    },
  ],
  dates: [
    (draft) => {
      report(draft, 'r1').published = { edtf: '2024-02-30', basis: 'stated', bounds: [] }
    },
    (draft) => {
      report(draft, 'r1').published = { edtf: '../2024-03-05', earliest: '2024-01-01', basis: 'bounded', bounds: [] }
    },
    (draft) => {
      const span = { edtf: '2024-03-05/2024-03-08', basis: 'bounded' as const, bounds: [] }
      report(draft, 'r1').published = { ...span, earliest: '2024-03-08', latest: '2024-03-05' }
    },
    (draft) => {
      const span = { edtf: '2024-03', basis: 'bounded' as const, earliest: '2024-03-01', latest: '2024-03-31' }
      const bound = { side: 'latest' as const, date: '2024-03-20', reason: 'the day of reading' }
      report(draft, 'r1').published = { ...span, bounds: [bound] }
    },
    (draft) => {
      report(draft, 'r1').published = {
        edtf: '2024-03',
        earliest: '2024-02-01',
        latest: '2024-03-31',
        basis: 'stated',
        bounds: [],
      }
    },
  ],
  support: [
    (draft) => {
      item(draft.statements).renderings = []
    },
    (draft) => {
      item(draft.statements).origins = []
    },
    (draft) => {
      item(draft.events).mentions = []
    },
  ],
  origins: [
    (draft) => {
      const { origins } = item(draft.statements)
      origins.push({ ...item(origins), credited: true })
    },
  ],
  parts: [
    (draft) => {
      const rendering = item(item(draft.statements).renderings)
      const { evidence } = rendering
      const first = { ...evidence, end: evidence.start + 2, quote: evidence.quote.slice(0, 2) }
      rendering.parts = [first, { ...first, start: evidence.start + 3, end: evidence.start + 5 }]
    },
    (draft) => {
      const rendering = item(item(draft.statements).renderings)
      const { evidence } = rendering
      rendering.parts = [
        { ...evidence, end: evidence.end - 1 },
        { ...evidence, start: evidence.start + 1 },
      ]
    },
  ],
  chains: [
    (draft) => {
      item(item(draft.statements).renderings).chain = ['outlet:agency', 'outlet:agency']
    },
    (draft) => {
      const rendering = item(item(draft.statements).renderings)
      rendering.chain = [report(draft, rendering.evidence.report).outlet ?? '']
    },
  ],
  copies: [
    (draft) => {
      report(draft, 'r1').copyOf = 'r1'
    },
    (draft) => {
      report(draft, 'r1').copyOf = 'r2'
      report(draft, 'r2').copyOf = 'r3'
    },
    (draft) => {
      item(report(draft, 'r3').copied).from.report = 'r3'
    },
  ],
  cycles: [
    (draft) => {
      for (const actor of draft.actors) if (actor.id === 'NOR') actor.partOf = 'NORGOV'
    },
    (draft) => {
      report(draft, 'r1').versionOf = 'r2'
      report(draft, 'r2').versionOf = 'r1'
    },
  ],
  pairs: [
    (draft) => {
      item(draft.dyads).actors = ['ISL', 'ISL']
    },
    (draft) => {
      draft.dyads.push(structuredClone(item(draft.dyads)))
    },
  ],
  unnamed: [
    (draft) => {
      for (const actor of draft.actors) actor.named = false
    },
  ],
  positions: [
    (draft) => {
      item(draft.disagreements).positions.pop()
    },
  ],
  scales: [
    (draft) => {
      for (const event of draft.events) if (event.type === 'OTHER') event.scale = 10
    },
  ],
  'cluster-ids': [
    (draft) => {
      for (const matter of draft.matters) matter.id = 'matter:1'
    },
  ],
  order: [
    (draft) => {
      draft.reports.reverse()
    },
    (draft) => {
      for (const statement of draft.statements) statement.renderings.reverse()
    },
  ],
}

describe('verifyAccount', () => {
  it('finds nothing in a sound account', () => {
    expect(verifyAccount(sound)).toEqual([])
  })

  it.each(laws.map(({ name }) => [name]))('notices what breaks %s', (name) => {
    const changes = breaches[name] ?? []
    expect(changes.length).toBeGreaterThan(0)
    for (const change of changes) expect(broken(change)).toContain(name)
  })

  it('says which laws could not be checked without texts', () => {
    expect(uncheckedLaws(sound)).toEqual([])
    const reports = sound.reports.map(({ text: _, ...report }) => report)
    expect(uncheckedLaws({ ...sound, reports })).toEqual(['quotes'])
    expect(verifyAccount({ ...sound, reports })).toEqual([])
  })

  it('says where and what', () => {
    const draft = structuredClone(sound) as Draft<Account>
    item(draft.statements).speaker = 'nobody'
    expect(verifyAccount(draft as Account)).toEqual([
      { law: 'ids-exist', subject: 'statements[0].speaker', message: "there is no actor 'nobody'" },
    ])
  })
})
