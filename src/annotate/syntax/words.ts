import { wordCluster } from '../names/tagger/clusters.ts'
import { hashWords } from '../names/tagger/hash.ts'

/** What features ask of the words of one sentence, numbers by word. */
export interface Words {
  readonly length: number
  /** The word as it stands, with digits as 0. */
  readonly form: Int32Array
  readonly lower: Int32Array
  readonly cluster: Int32Array
  /** Pattern of capitals, digits and marks. */
  readonly shape: Int32Array
  readonly prefix: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
}

/** Numbers for the words of one sentence. */
export function readWords(sentence: readonly string[]): Words {
  const { length } = sentence
  const column = () => new Int32Array(length)
  const words: Words = {
    length,
    form: column(),
    lower: column(),
    cluster: column(),
    shape: column(),
    prefix: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
  }
  const flat = isFlat(sentence)
  for (const [index, written] of sentence.entries()) {
    const form = plain(written)
    const lower = form.toLowerCase()
    words.form[index] = hashWords(flat ? lower : form)
    words.lower[index] = hashWords(lower)
    words.cluster[index] = wordCluster(lower)
    words.shape[index] = (flat ? 64 : 0) + shapeOf(form, index)
    words.prefix[index] = hashWords(lower.slice(0, 3))
    words.suffix2[index] = hashWords(lower.slice(-2))
    words.suffix3[index] = hashWords(lower.slice(-3))
    words.suffix4[index] = hashWords(lower.slice(-4))
  }
  return words
}

/** A word with digits as 0 and marks of one kind in one form. */
function plain(word: string): string {
  return word
    .slice(0, longestWord)
    .replace(/\d/g, '0')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[–—]/g, '-')
}

/** Longer words are garbage or addresses; their ends tell nothing. */
const longestWord = 60

/** Whether a sentence of several words is all in capitals or all in small letters, so that case tells nothing. */
function isFlat(sentence: readonly string[]): boolean {
  const letters = sentence.join('')
  return sentence.length > 3 && (letters === letters.toLowerCase() || letters === letters.toUpperCase())
}

function shapeOf(form: string, index: number): number {
  const first = index === 0 ? 32 : 0
  if (/^\p{L}+$/u.test(form)) {
    if (form === form.toLowerCase()) return first + 1
    if (form.length > 1 && form === form.toUpperCase()) return first + 2
    return first + (form.slice(1) === form.slice(1).toLowerCase() ? 3 : 4)
  }
  if (/^[\d.,:]*\d[\d.,:]*$/.test(form)) return first + 5
  if (!/[\p{L}\d]/u.test(form)) return first + 6
  const capital = /^\p{Lu}/u.test(form) ? 1 : 0
  return first + 7 + capital + (/\d/.test(form) ? 2 : 0) + (form.includes('.') ? 4 : 0) + (/[@/]/.test(form) ? 8 : 0)
}
