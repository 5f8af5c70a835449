import type { PloverType } from '../../../model/index.ts'

/** One sense of one trigger: the word or words that name an act, what must stand with them, and the act's code. */
export interface ActRow {
  readonly pos: 'verb' | 'noun' | 'adjective'
  /** Lemmas in order; '…' stands for a few words between. */
  readonly trigger: readonly string[]
  readonly needs: readonly Need[]
  readonly type: PloverType | 'OTHER'
  readonly mode?: string
  readonly cameo?: string
  /** Where those who act are named, the surest place first. */
  readonly actors: readonly Place[]
  /** Where those whom it is done to are named, the surest place first. */
  readonly recipients: readonly Place[]
  /** Whether all who take part do it to each other: 'met', 'signed an agreement'. */
  readonly reciprocal: boolean
  /** A sentence of our own in which the row holds. */
  readonly example: string
}

/** What must stand in one of some places, or must not. */
export interface Need {
  readonly places: readonly Place[]
  /** Lemmas, several words joined by spaces; absent where any word will do. */
  readonly words?: ReadonlySet<string>
  readonly not: boolean
}

/**
 * A place beside a trigger: `obj` and `subj` of a verb (`obj` of a passive is what stands as its subject), `poss` the possessor of a
 * noun or of a verb's object, `mod` the nouns and adjectives before a noun, `inf` an infinitive, `that` a clause, or a preposition.
 */
export type Place = string

/** A table of rows of one type, as the files of `lang/en` write them. */
export interface ActTable {
  readonly type: PloverType | 'OTHER'
  /**
   * One row a line, six columns parted by bars: part of speech (v, n, a) | trigger | needs | mode and CAMEO code | places | example.
   *
   * Needs are parted by semicolons: `obj sanction, embargo` (one of these words), `obj @aid` (a word of a class), `on, to` (a phrase with
   * 'on' or 'to'), `!obj` (no object). Places are those of the recipients, or `actors > recipients`; `~` marks a mutual act.
   */
  readonly rows: string
}

/** Where actors are named unless a row says otherwise. */
const usualActors = { verb: ['subj'], adjective: ['subj'], noun: ['poss', 'by', 'mod'] } as const

const partsOfSpeech: Readonly<Record<string, ActRow['pos']>> = { v: 'verb', n: 'noun', a: 'adjective' }

/** The rows of a table; `classes` holds the words of each class, parted by commas. */
export function readTable({ type, rows }: ActTable, classes: Readonly<Record<string, string>>): ActRow[] {
  return rows
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [letter = '', trigger = '', needs = '', code = '', places = '', example = ''] = line
        .split('|')
        .map((column) => column.trim())
      const pos = partsOfSpeech[letter] ?? 'verb'
      const [left, right] = places.includes('>') ? places.split('>') : [undefined, places]
      const cameo = /\d+/.exec(code)?.[0]
      const mode = /[a-z][a-z-]*/.exec(code)?.[0]
      return {
        pos,
        trigger: trigger.split(' '),
        needs: needs === '' ? [] : needs.split(';').map((need) => readNeed(need.trim(), classes)),
        type,
        ...(mode === undefined ? {} : { mode }),
        ...(cameo === undefined ? {} : { cameo }),
        actors: left === undefined ? usualActors[pos] : readPlaces(left),
        recipients: readPlaces(right ?? ''),
        reciprocal: places.includes('~'),
        example,
      }
    })
}

function readPlaces(text: string): Place[] {
  return text.split(/\s+/).filter((place) => place !== '' && place !== '~')
}

function readNeed(text: string, classes: Readonly<Record<string, string>>): Need {
  const not = text.startsWith('!')
  const bare = text.slice(not ? 1 : 0)
  if (/^[a-z]+(?:, [a-z]+)*$/.test(bare)) return { places: bare.split(', '), not }
  const [place = '', ...rest] = bare.split(' ')
  const words = rest
    .join(' ')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .flatMap((word) => (word.startsWith('@') ? listWords(classes[word.slice(1)] ?? '') : [word]))
  return { places: [place], not, words: new Set(words) }
}

function listWords(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
