/** A WordPiece vocabulary: pieces by their number; those that go on with a word begin with '##'. */
export type Vocabulary = ReadonlyMap<string, number>

/** Numbers of the pieces that every BERT vocabulary has. */
export interface SpecialPieces {
  readonly padding: number
  readonly unknown: number
  readonly start: number
  readonly end: number
}

/** The vocabulary of a vocab.txt: one piece a line, its number the line's. */
export function readVocabulary(file: string): Vocabulary {
  const lines = file.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return new Map(lines.map((line, index) => [line.replace(/\r$/, ''), index]))
}

/** The special pieces of a vocabulary. @throws where one is missing */
export function findSpecial(vocabulary: Vocabulary): SpecialPieces {
  return { padding: find('[PAD]'), unknown: find('[UNK]'), start: find('[CLS]'), end: find('[SEP]') }

  function find(piece: string): number {
    const found = vocabulary.get(piece)
    if (found === undefined) throw new Error(`the vocabulary has no piece '${piece}'`)
    return found
  }
}

/** Words of more characters are one unknown piece, as in BERT. */
const longestWord = 100

/**
 * The pieces of one word, by the rules of uncased BERT: control characters dropped, accents stripped, small letters, marks and Chinese
 * characters apart, then the longest pieces of the vocabulary from left to right. At least one: a word of which nothing is left is unknown.
 */
export function splitPieces(word: string, vocabulary: Vocabulary, unknown: number): number[] {
  const found: number[] = []
  for (const part of splitMarks(plainForm(word))) found.push(...matchLongest(part, vocabulary, unknown))
  return found.length === 0 ? [unknown] : found
}

/** A word as the vocabulary writes it: clean, without accents, in small letters, Chinese characters between spaces. */
export function plainForm(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word
  if (/^[ -~]*$/.test(word)) return word.toLowerCase()
  const spaced = word
    .replace(dropped, '')
    .replace(/\p{White_Space}/gu, ' ')
    .replace(chinese, ' $& ')
  // Letter by letter: JavaScript writes a sigma at a word's end in another form.
  return Array.from(spaced.normalize('NFD').replace(/\p{Mn}/gu, ''), (letter) => letter.toLowerCase()).join('')
}

/** What is taken out of a text: control, format and private characters other than white space, and U+FFFD. */
const dropped = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/gu

/** The blocks of Chinese characters that BERT sets apart; Japanese and Korean letters are none. */
const chinese =
  /[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu

/** The parts of a plain form: runs without spaces, each mark apart. */
export function splitMarks(form: string): readonly string[] {
  return form.match(parts) ?? []
}

/** All of ASCII that is no letter, digit, space or control character counts as a mark. */
const parts = /[!-/:-@[-`{-~\p{P}]|[^\p{White_Space}!-/:-@[-`{-~\p{P}]+/gu

function matchLongest(part: string, vocabulary: Vocabulary, unknown: number): number[] {
  const letters = Array.from(part)
  if (letters.length > longestWord) return [unknown]
  const found: number[] = []
  for (let from = 0; from < letters.length; ) {
    let to = letters.length
    let piece: number | undefined
    for (; to > from && piece === undefined; to -= 1) {
      const text = letters.slice(from, to).join('')
      piece = vocabulary.get(from === 0 ? text : `##${text}`)
    }
    if (piece === undefined) return [unknown]
    found.push(piece)
    from = to + 1
  }
  return found
}
