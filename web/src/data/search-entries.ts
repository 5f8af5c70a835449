import { type Evidence, reportBlockRoles } from '../../../src/model/index.ts'
import { clean } from '../../../src/text/clean.ts'
import { derive } from './derived.ts'
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
export const entriesOf = derive((account): readonly Entry[] => {
  const own: ReadonlySet<string> = new Set(reportBlockRoles)
  const { actorName } = directoryOf(account)
  return [
    ...account.events.map(({ id, summary, mentions }) => {
      const evidence = mentions.map((mention) => mention.evidence)
      return entry('event', id, summary, evidence, evidence.map(({ quote }) => quote).join(' '))
    }),
    ...account.statements.map(({ id, speaker, renderings }) => {
      const evidence = renderings.map((rendering) => rendering.evidence)
      const name = actorName(speaker)
      return entry(
        'statement',
        id,
        `${name}: ${evidence[0]?.quote ?? ''}`,
        evidence,
        evidence.map(({ quote }) => quote).join(' '),
      )
    }),
    ...account.reports.flatMap(({ id, text = '', blocks }) =>
      blocks
        .filter(({ role }) => text !== '' && own.has(role))
        .map(({ start, end }) => {
          const quote = text.slice(start, end)
          return entry('report', `${id}|${start}`, quote, [{ report: id, start, end, quote }], '')
        }),
    ),
  ]
})

function entry(kind: Entry['kind'], id: string, label: string, evidence: readonly Evidence[], more: string): Entry {
  return { kind, key: `${kind}:${id}`, label: clean(label), folded: fold(`${label} ${more}`), evidence }
}

/** Text without case and accents. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
