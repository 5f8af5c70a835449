import type { Evidence } from '../model/index.ts'
import type { Block, Document, DocumentSource } from '../text/document.ts'

/** The passages that one line rests on. */
export interface Footnote {
  readonly number: number
  /** By source, in the order of sources; passages in the order of the text. */
  readonly passages: readonly { readonly source: DocumentSource; readonly evidence: readonly Evidence[] }[]
}

/** The footnotes of a document. */
export interface Footnotes {
  readonly notes: readonly Footnote[]
  /** Number of the note of a block; absent for a block without evidence. */
  numberOf(block: Block): number | undefined
  /** Whether it is the first block with its note. */
  isFirst(block: Block): boolean
}

/** Numbers the blocks with evidence in the order they are read; the same passages get the same note. */
export function collectFootnotes({ sections, sources }: Document): Footnotes {
  const byReport = new Map(sources.map((source) => [source.report, source]))
  const notes: Footnote[] = []
  const numbers = new Map<string, number>()
  const ofBlock = new Map<Block, number>()
  const firsts = new Set<Block>()
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if ((block.kind !== 'entry' && block.kind !== 'point') || block.evidence.length === 0) continue
    const evidence = [...new Map(block.evidence.map((one) => [keyOf(one), one])).values()]
    const key = evidence.map(keyOf).sort().join('\n')
    const number = numbers.get(key) ?? notes.length + 1
    if (!numbers.has(key)) {
      numbers.set(key, number)
      firsts.add(block)
      notes.push({ number, passages: groupBySource(evidence, byReport) })
    }
    ofBlock.set(block, number)
  }
  return { notes, numberOf: (block) => ofBlock.get(block), isFirst: (block) => firsts.has(block) }
}

function groupBySource(
  evidence: readonly Evidence[],
  sources: ReadonlyMap<string, DocumentSource>,
): Footnote['passages'] {
  const groups = new Map<DocumentSource, Evidence[]>()
  for (const one of evidence) {
    const source = sources.get(one.report)
    if (source === undefined) continue
    const group = groups.get(source)
    if (group === undefined) groups.set(source, [one])
    else group.push(one)
  }
  return [...groups]
    .sort(([left], [right]) => left.number - right.number)
    .map(([source, group]) => ({ source, evidence: group.sort((left, right) => placeOf(left) - placeOf(right)) }))
}

function placeOf(evidence: Evidence): number {
  return 'start' in evidence ? evidence.start : -1
}

function keyOf(evidence: Evidence): string {
  const place = 'start' in evidence ? `${evidence.start}-${evidence.end}` : evidence.field
  return `${evidence.report} ${place}`
}
