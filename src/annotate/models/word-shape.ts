/**
 * Number of a word's form among the classes that the encoder was trained with: its base reads small letters only.
 *
 * The classes and their order of precedence are those of `training/encoder/README.md`.
 */
export function shapeOf(word: string, shapes: readonly string[]): number {
  return Math.max(0, shapes.indexOf(nameShape(word)))
}

const opening: ReadonlySet<string> = new Set('“ ‘ « ‹ „ ‚ `` `'.split(' '))
const closing: ReadonlySet<string> = new Set("” ’ » › ''".split(' '))

function nameShape(word: string): string {
  if (opening.has(word)) return 'open'
  if (closing.has(word)) return 'close'
  if (word === '"' || word === "'") return 'straight'
  const letters = word.match(/\p{L}/gu)
  const hasDigit = /\p{N}/u.test(word)
  if (!letters) return hasDigit ? 'number' : 'mark'
  if (hasDigit) return 'code'
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length
  if (capitals === 0) return 'lower'
  if (capitals === letters.length) return capitals === 1 ? 'capital' : 'upper'
  return capitals === 1 && /\p{Lu}/u.test(letters[0] ?? '') ? 'title' : 'mixed'
}
