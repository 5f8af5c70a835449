import type { Id } from '../../model/index.ts'
import type { LocalEvent } from './local-event.ts'

/** Characters of a summary after which it is cut between words. */
const longest = 160

/** A lone pronoun, or one before a verb: its actor's name says more. */
const pronoun = /^(?:he|she|it|they|who|which|that|we|i)$/iu

/** One line for an event: the clause that names most of those who take part, with names in the place of pronouns. */
export function summarize(cluster: readonly LocalEvent[], names: ReadonlyMap<Id, string>): string {
  const ranked = [...cluster].sort(
    (left, right) =>
      named(right) - named(left) ||
      Math.abs(left.mention.evidence.quote.length - wished) - Math.abs(right.mention.evidence.quote.length - wished),
  )
  const best = ranked[0] as LocalEvent
  const { evidence, actors, recipients } = best.mention
  let text = evidence.quote
  const parts = [...actors, ...recipients]
    .filter((part) => part.evidence !== undefined && pronoun.test(part.evidence.quote))
    .sort((left, right) => (right.evidence?.start ?? 0) - (left.evidence?.start ?? 0))
  for (const { id, evidence: at } of parts) {
    if (!at || at.start < evidence.start || at.end > evidence.end) continue
    text = `${text.slice(0, at.start - evidence.start)}${names.get(id) ?? at.quote}${text.slice(at.end - evidence.start)}`
  }
  return cut(plain(text.replace(/\s+/gu, ' ').trim()))
}

/** A clause without the word that ties it to what is before, and without a relative pronoun behind its noun. */
function plain(text: string): string {
  const untied = text.replace(text.includes(',') ? joining : tying, '')
  const [, noun, rest] = relative.exec(untied) ?? []
  return noun === undefined ? untied : `${noun} ${rest}`
}

const joining = /^(?:and|but|or|as|that|while|because|when)\s+(?=\S+\s)/iu
const tying = /^(?:and|but|or|as|that|while|because|when|of|to|at|by|on|over|for|from|with)\s+(?=\S+\s)/iu
const relative =
  /^([^,]{3,80}),? (?:who|which|that) ((?:\p{Ll}+ed|is|are|was|were|has|had|have|took|met|led|won|lost)\b.*)$/u

/** Characters of a summary that tells enough. */
const wished = 90

function named({ mention }: LocalEvent): number {
  const own = [...mention.actors, ...mention.recipients].filter(
    ({ evidence }) => evidence && !pronoun.test(evidence.quote),
  )
  return own.length
}

function cut(text: string): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest)
  return `${text.slice(0, end > 0 ? end : longest)} …`
}
