/** What the encoder's config.json tells of its network, as far as running it needs. */
export interface EncoderConfig {
  /** Raised whenever the same words may be read in another way. */
  readonly version: number
  /** Pieces of one window at most, the marks of its start and end included. */
  readonly maxPieces: number
  readonly labels: {
    readonly upos: readonly string[]
    readonly relations: readonly string[]
    /** 'O', and 'B-' and 'I-' before each type. */
    readonly names: readonly string[]
    /** The sets whose scale of factuality the columns have; empty where the network does not tell it. */
    readonly factuality: readonly string[]
  }
  /** Classes of the form of a word, by their number; 0 is padding. */
  readonly shapes: readonly string[]
  /** What the scores of a head are divided by so that its chances are right, by its name; 1 where none is given. */
  readonly temperature: Readonly<Record<string, number>>
}

/** Reads a config.json. @throws where something that running needs is missing */
export function readConfig(json: string): EncoderConfig {
  const config = JSON.parse(json) as Record<string, unknown>
  const labels = (config.labels ?? {}) as Record<string, unknown>
  return {
    version: readNumber(config.version, 'version'),
    maxPieces: readNumber(config.maxPieces, 'maxPieces'),
    labels: {
      upos: readList(labels.upos, 'labels.upos'),
      relations: readList(labels.relations, 'labels.relations'),
      names: readList(labels.names, 'labels.names'),
      factuality: labels.factuality === undefined ? [] : readList(labels.factuality, 'labels.factuality'),
    },
    shapes: readList(config.shapeFeatures, 'shapeFeatures'),
    temperature: (config.temperature ?? {}) as Record<string, number>,
  }
}

function readNumber(value: unknown, name: string): number {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value
  if (typeof number === 'number' && Number.isFinite(number)) return number
  throw new Error(`the encoder's config.json has no number '${name}'`)
}

function readList(value: unknown, name: string): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value as string[]
  throw new Error(`the encoder's config.json has no list of words '${name}'`)
}
