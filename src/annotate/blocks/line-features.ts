import {
  colloquial,
  firstPerson,
  functionWords,
  type PageWordClass,
  pageWords,
  reporting,
  secondPerson,
} from '../lang/en/page-words.ts'
import { clusterFeatures } from './line-clusters.ts'
import { lineCohesion } from './line-cohesion.ts'

/** What one line looks like by itself; counts are of words unless said otherwise. */
interface Line {
  readonly text: string
  readonly lower: readonly string[]
  readonly count: number
  /** Whether it reads as running text: enough words and a final stop. */
  readonly running: boolean
  readonly values: readonly number[]
  readonly classes: ReadonlySet<PageWordClass>
  readonly content: ReadonlySet<string>
}

/** Words of a line that are looked at: a line longer than this is running text whatever follows. */
const maxWords = 120
const runningWords = 9
/** A distance that stands for 'never'. */
const never = 200
const classNames = Object.keys(pageWords) as PageWordClass[]
const tracked = ['comment', 'legal', 'related', 'site', 'social'] as const
const nearOffsets = [-3, -2, -1, 1, 2, 3] as const
/** Places among a line's own values that tell talk from reports over several lines: persons, slang, reporting verbs, names, digits. */
const trendValues = [28, 29, 30, 31, 2, 6, 14] as const
const trendReach = 6
const personalValues = [28, 29, 30] as const
/** How many of a line's own values its neighbours get to see. */
const seenByNeighbours = 8

/**
 * Numbers that describe every line of a text: its form, its vocabulary, its neighbours and its place. The trees of the line
 * classifier refer to them by index, so their order is part of the weights.
 */
export function lineFeatures(texts: readonly string[]): Float32Array[] {
  const quoted = quotedParts(texts)
  const lines = texts.map((text, index) => describeLine(text, quoted[index] as string))
  const repeats = countBy(texts.map((text) => text.toLowerCase()))
  const spread = wordSpread(lines)
  const words = lines.map((line) => (line.running ? Math.min(line.count, 80) : 0))
  const sums = runningSums(words)
  const total = sums.at(-1) as number
  const clusters = [3, 8].map((gap) => clusterFeatures(words, gap))
  const behind = tracked.map((name) => distances(lines, name))
  const ahead = tracked.map((name) => distances([...lines].reverse(), name).reverse())
  const trends = trendValues.map((value) =>
    runningSums(lines.map((line) => (line.count > 5 ? (line.values[value] as number) : 0))),
  )
  const contrast = personalContrast(lines)
  const cohesion = lineCohesion(
    lines.map(({ content }) => content),
    lines.map(({ running }) => running),
  )
  const none = Array.from({ length: seenByNeighbours }, () => -1)
  return lines.map((line, index) => {
    const left = lines.length - 1 - index
    const found = [...line.values, repeats.get(line.text.toLowerCase()) ?? 0, topicShare(line, spread)]
    found.push(index, left, index / lines.length, share(sums[index] as number, total), Math.log1p(total))
    for (const width of [2, 5, 12]) {
      found.push(mean(sums, index - width, index), mean(sums, index + 1, index + 1 + width))
    }
    found.push(...(contrast[index] as readonly number[]), ...(cohesion[index] as readonly number[]))
    for (const list of trends) found.push(mean(list, index - trendReach, index), mean(list, index, index + trendReach))
    for (const offset of nearOffsets) found.push(...(lines[index + offset]?.values.slice(0, seenByNeighbours) ?? none))
    for (const list of [...behind, ...ahead]) found.push(list[index] as number)
    for (const cluster of clusters) found.push(...(cluster[index] as readonly number[]))
    return Float32Array.from(found)
  })
}

function describeLine(text: string, unquoted: string): Line {
  const words = (text.slice(0, maxWords * 12).match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.&/-]*/gu) ?? []).slice(
    0,
    maxWords,
  )
  const lower = words.map((word) => word.toLowerCase().replace(/['’.]/gu, ''))
  const unspaced = (text.slice(0, 600).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length
  const count = Math.min(maxWords, words.length + Math.floor(unspaced / 2))
  const tail = text.slice(-4)
  const stop = /[.!?。！？]["'”’»)\]]*$/u.test(tail)
  const classShares = classNames.map((name) => share(countIn(lower, pageWords[name]), words.length))
  const furniture = Math.min(1, sum(classShares))
  const classes = new Set(classNames.filter((_, index) => (classShares[index] as number) > 0))
  const head = text.slice(0, 400)
  const values = [
    count,
    stop ? 1 : 0,
    share(words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length, words.length - 1),
    share(countIn(lower, functionWords), words.length),
    share(words.filter((word) => /^\p{Ll}{1,3}$/u.test(word)).length, words.length),
    furniture,
    share((head.match(/\p{N}/gu) ?? []).length, head.length),
    share((text.match(/,/gu) ?? []).length, words.length),
    share(words.filter((word) => /^\p{Ll}/u.test(word)).length, words.length),
    text.length / Math.max(1, words.length),
    ending(tail),
    words.length > 0 && words.every((word) => word === word.toUpperCase()) ? 1 : 0,
    /^\p{Ll}/u.test(text) ? 1 : 0,
    /^["“«‘„]/u.test(text) ? 1 : 0,
    (text.match(/["“”«»„]/gu) ?? []).length,
    /^(?:[•·▪*–-]|\p{N}+[.)])\s/u.test(text) ? 1 : 0,
    /^[([]/u.test(text) ? 1 : 0,
    (head.match(/\p{Ll}\p{Lu}\p{Ll}/gu) ?? []).length,
    (head.match(/[|›»•·]/gu) ?? []).length,
    /©|\(c\) ?\d{4}/iu.test(text) ? 1 : 0,
    /https?:\/\/|www\.|\.com\b/iu.test(text) ? 1 : 0,
    /[@#]\p{L}/u.test(text) ? 1 : 0,
    /\b(?:19|20)\d{2}\b/u.test(text) ? 1 : 0,
    /\b\d{1,2}[:.]\d{2}\b/u.test(text) ? 1 : 0,
    (head.match(/!/gu) ?? []).length,
    (head.match(/\?/gu) ?? []).length,
    (text.slice(0, 2000).match(/[.!?]["”’)]*\s+["“‘(]*\p{Lu}/gu) ?? []).length,
    /^by\s+\p{Lu}/iu.test(text) && count < 14 ? 1 : 0,
    share(countIn(plainWords(unquoted), firstPerson), words.length),
    share(countIn(plainWords(unquoted), secondPerson), words.length),
    share(countIn(plainWords(unquoted), colloquial), words.length),
    share(countIn(lower, reporting), words.length),
    ...classShares,
  ]
  const content = new Set(lower.filter((word) => word.length >= 5 && !functionWords.has(word)))
  return { text, lower, count, running: count >= runningWords && stop, values, classes, content }
}

function plainWords(text: string): string[] {
  const words = text.slice(0, maxWords * 12).match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []
  return words.map((word) => word.toLowerCase().replace(/['’]/gu, ''))
}

/** Lines over which a quotation may run on. */
const longestQuotation = 6

/** What of each line stands outside quotation marks; a quotation that opens in one line goes on until a later one closes it. */
function quotedParts(texts: readonly string[]): string[] {
  let open = 0
  return texts.map((text) => {
    let outside = ''
    for (const part of text.slice(0, maxWords * 12).split(/(["“”„«»])/u)) {
      if (part === '“' || part === '„' || part === '«') open = longestQuotation
      else if (part === '”' || part === '»') open = 0
      else if (part === '"') open = open > 0 ? 0 : 1
      else if (open === 0) outside += part
    }
    open = Math.max(0, open - 1)
    return outside
  })
}

/** How a line ends, as a number. */
function ending(tail: string): number {
  if (/[.!?。！？]["'”’»)\]]*$/u.test(tail)) return /\.\.\.$/u.test(tail) ? 3 : 0
  if (/["”’»]$/u.test(tail)) return 1
  if (/[:;,]$/u.test(tail)) return 2
  if (/…$/u.test(tail)) return 3
  if (/\)$/u.test(tail)) return 4
  if (/\p{L}$/u.test(tail)) return 5
  return /\p{N}$/u.test(tail) ? 6 : 7
}

/**
 * How personal the running text up to a line is, and how much more so the next few lines are: threads of comments differ from the
 * report before them, a column in the first person does not.
 */
function personalContrast(lines: readonly Line[]): number[][] {
  const personal = lines.map(({ running, values }) =>
    running ? personalValues.reduce((total, value) => total + (values[value] as number), 0) : 0,
  )
  const counts = runningSums(lines.map(({ running }) => (running ? 1 : 0)))
  const sums = runningSums(personal)
  return lines.map((_, index) => {
    const to = Math.min(lines.length, index + trendReach)
    const before = share(sums[index] as number, counts[index] as number)
    const ahead = share(
      (sums[to] as number) - (sums[index] as number),
      (counts[to] as number) - (counts[index] as number),
    )
    return [
      (counts[index] as number) < 3 ? -1 : before,
      (counts[index] as number) < 3 ? -1 : ahead - before,
      counts[index] as number,
    ]
  })
}

/** How many lines ago page words of a class last came, in a short line or, for law, in any but a long one. */
function distances(lines: readonly Line[], name: PageWordClass): number[] {
  let distance = never
  return lines.map((line) => {
    const before = distance
    const marks = line.classes.has(name) && (line.count <= 8 || (name === 'legal' && line.count < 40))
    distance = marks ? 1 : Math.min(never, distance + 1)
    return before
  })
}

/** In how many lines of running text each longer word occurs. */
function wordSpread(lines: readonly Line[]): Map<string, number> {
  const spread = new Map<string, number>()
  for (const line of lines) {
    if (!line.running) continue
    for (const word of line.content) spread.set(word, (spread.get(word) ?? 0) + 1)
  }
  return spread
}

/** Share of a line's longer words that other lines of running text hold too. */
function topicShare(line: Line, spread: ReadonlyMap<string, number>): number {
  const enough = line.running ? 2 : 1
  let shared = 0
  for (const word of line.content) if ((spread.get(word) ?? 0) >= enough) shared += 1
  return share(shared, line.content.size)
}

/** Mean of a stretch of a list given by its running sums; what lies outside counts nothing. */
function mean(sums: readonly number[], from: number, to: number): number {
  const last = sums.length - 1
  const low = Math.min(last, Math.max(0, from))
  const high = Math.min(last, Math.max(0, to))
  return ((sums[high] as number) - (sums[low] as number)) / (to - from)
}

function countIn(lower: readonly string[], set: ReadonlySet<string>): number {
  let count = 0
  for (const word of lower) if (set.has(word)) count += 1
  return count
}

function countBy(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function runningSums(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) as number) + value)
  return sums
}

function sum(values: readonly number[]): number {
  let total = 0
  for (const value of values) total += value
  return total
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : part / whole
}
