import { readFileSync } from 'node:fs'
import type { EventStatus, PloverType, Span } from '../../src/model/index.ts'

/** SHA-256 of labels.jsonl: the labels were fixed before anything was measured on them. */
export const labelsHash = 'efbeac8c028945a767e62eb95d6f8df2c9dd5fa3d39f16552b4e78747f3dc6ca'

/** One sentence's main event, as a reader labelled it. */
export interface Label {
  readonly source: 'plover_gsr' | 'PLV_train'
  readonly id: string
  /** First 12 hexadecimal digits of the SHA-256 of the sentence, by which it is found and checked. */
  readonly sha: string
  /** The readings that are right, the first preferred; most sentences have one. */
  readonly readings: readonly EventReading[]
  readonly actors: readonly Span[]
  readonly recipients: readonly Span[]
  /** Participants whose part is a matter of taste: naming them is neither asked for nor a mistake. */
  readonly optional: readonly Span[]
}

export interface EventReading {
  readonly type: PloverType
  readonly status: EventStatus
}

/** A line of labels.jsonl. */
interface Line extends EventReading {
  readonly source: Label['source']
  readonly id: string
  readonly sha: string
  readonly actor: readonly Pair[]
  readonly recipient: readonly Pair[]
  readonly maybe?: readonly Pair[]
  readonly or?: readonly EventReading[]
}

type Pair = readonly [start: number, end: number]

/** The text of the labels' file. */
export function readLabelsFile(): string {
  return readFileSync(new URL('labels.jsonl', import.meta.url), 'utf8')
}

/** The labels of a file, in its order, which is that of their hashes. */
export function parseLabels(file: string): Label[] {
  return file
    .trimEnd()
    .split('\n')
    .map((line) => toLabel(JSON.parse(line) as Line))
}

function toLabel({ source, id, sha, type, status, actor, recipient, maybe = [], or = [] }: Line): Label {
  return {
    source,
    id,
    sha,
    readings: [{ type, status }, ...or],
    actors: actor.map(toSpan),
    recipients: recipient.map(toSpan),
    optional: maybe.map(toSpan),
  }
}

function toSpan([start, end]: Pair): Span {
  return { start, end }
}

/** The half of the labels that a split names: `dev` every second from the first on, `train` the others. */
export function halfOf(labels: readonly Label[], split: string): Label[] {
  const rest = ['dev', 'train'].indexOf(split)
  return split === 'all' ? [...labels] : labels.filter((_, index) => index % 2 === rest)
}

/** The sentences that `dev` scores, each as its source and id: whatever is trained on these sets must leave them out. */
export function scoredIds(): ReadonlySet<string> {
  return new Set(halfOf(parseLabels(readLabelsFile()), 'dev').map(({ source, id }) => `${source} ${id}`))
}
