import type { LabelledDocument, TypedSpan } from './read-set.ts'

/** Runs of capitalised words, but for a sentence's first: one word is a place, two or three a person, more an organisation. */
export function capitalisedRuns({ sentences }: LabelledDocument): TypedSpan[] {
  const found: TypedSpan[] = []
  for (const sentence of sentences) {
    let run: { start: number; end: number; length: number } | undefined
    const close = () => {
      if (run) {
        const type = run.length === 1 ? 'place' : run.length <= 3 ? 'person' : 'organization'
        found.push({ start: run.start, end: run.end, type })
      }
      run = undefined
    }
    for (const { word, start, end } of sentence.slice(1)) {
      if (!/^\p{Lu}/u.test(word)) close()
      else run = { start: run?.start ?? start, end, length: (run?.length ?? 0) + 1 }
    }
    close()
  }
  return found
}
