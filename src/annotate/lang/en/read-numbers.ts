import { cardinals, ordinals } from './time-words.ts'

/** The number that words or digits give; `undefined` where they give none. */
export function readCardinal(text: string): number | undefined {
  const lower = text.toLowerCase().trim()
  const half = / and a half$/u.test(lower)
  const plain = lower.replace(/ and a half$/u, '')
  const whole = readWhole(plain)
  return whole === undefined ? undefined : half ? whole + 0.5 : whole
}

function readWhole(text: string): number | undefined {
  const digits = /^(\d[\d,]*(?:\.\d+)?)(?:[- ]1\/([234])|([½¼¾]))?$/u.exec(text)
  if (digits) {
    const fraction = digits[2]
      ? 1 / Number(digits[2])
      : digits[3]
        ? ({ '½': 0.5, '¼': 0.25, '¾': 0.75 }[digits[3]] ?? 0)
        : 0
    return Number((digits[1] as string).replaceAll(',', '')) + fraction
  }
  if (text === 'half a dozen') return 6
  const scale = /^(.*) (hundred|thousand|dozen)$/u.exec(text)
  if (scale) {
    const count = readWhole(scale[1] as string)
    return count === undefined
      ? undefined
      : count * ({ hundred: 100, thousand: 1000, dozen: 12 }[scale[2] as string] ?? 1)
  }
  const parts = text.split(/[- ]/u)
  let sum = 0
  for (const part of parts) {
    const value = cardinals[part]
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

/** The number of an ordinal: 'twenty-first', '21st', '21'. */
export function readOrdinal(text: string): number | undefined {
  const lower = text.toLowerCase().trim()
  const digits = /^(\d+)(?:st|nd|rd|th)?$/u.exec(lower)
  if (digits) return Number(digits[1])
  const parts = lower.split(/[- ]/u)
  const last = ordinals[parts.at(-1) as string]
  if (last === undefined) return undefined
  return parts.length === 1 ? last : last + (cardinals[parts[0] as string] ?? 0)
}

/** The year of digits or words; an apostrophe's two digits are of the century before 2030. */
export function readYear(text: string): number | undefined {
  const lower = text.toLowerCase()
  const short = /^['’](\d\d)$/u.exec(lower)
  if (short) return readShortYear(Number(short[1]))
  if (/^\d{3,4}$/u.test(lower)) return Number(lower)
  const parts = lower.split(/[- ]/u).filter((part) => part !== 'and' && part !== 'oh' && part !== 'o')
  if (parts[0] === 'two' && parts[1] === 'thousand') return 2000 + sum(parts.slice(2))
  const century = cardinals[parts[0] as string]
  if (century === undefined) return undefined
  return parts[1] === 'hundred' ? century * 100 : century * 100 + sum(parts.slice(1))
}

/** Two digits below this are of the 2000s. */
const shortYearTurn = 30

/** The year of two digits. */
export function readShortYear(two: number): number {
  return two < shortYearTurn ? 2000 + two : 1900 + two
}

function sum(words: readonly string[]): number {
  return words.reduce((total, word) => total + (cardinals[word] ?? 0), 0)
}
