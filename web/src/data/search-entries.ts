import { type Evidence, reportBlockRoles } from '../../../src/model/index.ts'
import { forEachInSteps, type InSteps } from '../../../src/situation/views/in-steps.ts'
import { clean } from '../../../src/text/clean.ts'
import { deriveInSteps } from './derived.ts'
import { directoryOf } from './views.ts'

/** Something that words are looked for in. */
export interface Entry {
  readonly kind: 'event' | 'statement' | 'report'
  readonly key: string
  readonly label: string
  readonly folded: string
  readonly evidence: readonly Evidence[]
}

/** Everything in the account that words can be looked for in. */
export const entriesOf = deriveInSteps(function* (account): InSteps<readonly Entry[]> {
  const own: ReadonlySet<string> = new Set(reportBlockRoles)
  const { actorName } = directoryOf(account)
  const entries: Entry[] = []
  yield* forEachInSteps(account.events, ({ id, summary, mentions }) => {
    const evidence = mentions.map((mention) => mention.evidence)
    entries.push(entry('event', id, summary, evidence, evidence.map(({ quote }) => quote).join(' ')))
  })
  yield* forEachInSteps(account.statements, ({ id, speaker, renderings }) => {
    const evidence = renderings.map((rendering) => rendering.evidence)
    const label = `${actorName(speaker)}: ${evidence[0]?.quote ?? ''}`
    // The first wording is in the label.
    const others = evidence.slice(1).map(({ quote }) => quote)
    entries.push(entry('statement', id, label, evidence, others.join(' ')))
  })
  yield* forEachInSteps(account.reports, ({ id, text = '', blocks }) => {
    for (const { start, end, role } of blocks) {
      if (text === '' || !own.has(role)) continue
      const quote = text.slice(start, end)
      entries.push(entry('report', `${id}|${start}`, quote, [{ report: id, start, end, quote }], ''))
    }
  })
  return entries
})

function entry(kind: Entry['kind'], id: string, label: string, evidence: readonly Evidence[], more: string): Entry {
  return {
    kind,
    key: `${kind}:${id}`,
    label: clean(label),
    folded: fold(more === '' ? label : `${label} ${more}`),
    evidence,
  }
}

/** Beyond these characters a text may hold accents, or other forms of letters. */
const plain = /^[\0-\x7f]*$/

/** Text without case and accents. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
