import type { DatedSentence } from './dated-sentence.ts'

/** Chooses the sentences that tell best what happened on a day. */
export type SentenceChooser = (day: string, count: number) => readonly DatedSentence[]

/** Sentences at the head of a report that appeared on the day, or the day after, tell of it too. */
const leadSentences = 5
const daysAfter = 1
/** What a sentence that names the day counts for beside one that only stands in a report of the day. */
const namedWeight = 2
const fewestWords = 6
const mostWords = 45
const dayMs = 86_400_000

type Vector = ReadonlyMap<string, number>

/**
 * Readies a set of sentences for choosing; the words of all of them tell how much each word says.
 *
 * A day's sentences are those that name it, and the heads of reports that appeared then. Chosen one by one is the sentence that brings
 * the chosen nearest to the mean of all (TF-IDF, cosine; 'CentroidOpt' of Ghalandari 2017).
 */
export function readyChooser(sentences: readonly DatedSentence[]): SentenceChooser {
  const rarity = measureRarity(sentences)
  const candidates = collectByDay(sentences)
  return (day, count) => {
    const found = candidates.get(day) ?? []
    const vectors = found.map(({ text }) => toVector(text, rarity))
    const centroid = new Map<string, number>()
    for (const [index, vector] of vectors.entries())
      add(centroid, vector, found[index]?.days.includes(day) ? namedWeight : 1)
    return pick(found, vectors, centroid, count)
  }
}

function pick(
  found: readonly DatedSentence[],
  vectors: readonly Vector[],
  centroid: Vector,
  count: number,
): DatedSentence[] {
  const chosen: DatedSentence[] = []
  const texts = new Set<string>()
  const summary = new Map<string, number>()
  while (chosen.length < count) {
    let best: { readonly index: number; readonly likeness: number } | undefined
    for (const [index, sentence] of found.entries()) {
      if (texts.has(sentence.text)) continue
      const likeness = cosineOfSum(summary, vectors[index] ?? new Map(), centroid)
      if (best === undefined || likeness > best.likeness) best = { index, likeness }
    }
    const sentence = best === undefined ? undefined : found[best.index]
    if (best === undefined || sentence === undefined) break
    chosen.push(sentence)
    texts.add(sentence.text)
    add(summary, vectors[best.index] ?? new Map(), 1)
  }
  return chosen
}

function collectByDay(sentences: readonly DatedSentence[]): Map<string, DatedSentence[]> {
  const found = new Map<string, DatedSentence[]>()
  for (const sentence of sentences) {
    const words = sentence.text.split(' ').length
    if (words < fewestWords || words > mostWords) continue
    for (const day of daysOf(sentence)) found.set(day, [...(found.get(day) ?? []), sentence])
  }
  return found
}

function daysOf({ days, position, published }: DatedSentence): readonly string[] {
  if (days.length > 0 || position >= leadSentences) return days
  return Array.from({ length: daysAfter + 1 }, (_, back) =>
    new Date(Date.parse(published) - back * dayMs).toISOString().slice(0, 10),
  )
}

/** Inverse document frequency by sentence. */
function measureRarity(sentences: readonly DatedSentence[]): Vector {
  const counts = new Map<string, number>()
  for (const { text } of sentences)
    for (const term of new Set(termsOf(text))) counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Map([...counts].map(([term, count]) => [term, Math.log(sentences.length / count)]))
}

function toVector(text: string, rarity: Vector): Vector {
  const vector = new Map<string, number>()
  for (const term of termsOf(text)) vector.set(term, (vector.get(term) ?? 0) + (rarity.get(term) ?? 0))
  const length = Math.sqrt(dot(vector, vector)) || 1
  return new Map([...vector].map(([term, weight]) => [term, weight / length]))
}

function termsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function add(to: Map<string, number>, vector: Vector, times: number): void {
  for (const [term, weight] of vector) to.set(term, (to.get(term) ?? 0) + times * weight)
}

function cosineOfSum(summary: Vector, vector: Vector, centroid: Vector): number {
  const sum = new Map(summary)
  add(sum, vector, 1)
  return dot(sum, centroid) / (Math.sqrt(dot(sum, sum) * dot(centroid, centroid)) || 1)
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let total = 0
  for (const [term, weight] of small) total += weight * (large.get(term) ?? 0)
  return total
}
