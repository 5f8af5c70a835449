/** Shares of true positive, false positive and false negative shingles; they sum to one unless both texts are empty. */
export interface ShingleMatch {
  readonly correct: number
  readonly extra: number
  readonly missing: number
}

const shingleLength = 4

/** What Python's `\w+` matches with `re.UNICODE`: letters, numbers and '_', without combining marks. */
const token = /[\p{L}\p{N}_]+/gu

/** Compares two texts as bags of four-token shingles, normalised by page so that long texts do not weigh more. */
export function matchShingles(gold: string, predicted: string): ShingleMatch {
  const goldCounts = countShingles(gold)
  const predictedCounts = countShingles(predicted)
  let correct = 0
  let extra = 0
  let missing = 0
  for (const key of new Set([...goldCounts.keys(), ...predictedCounts.keys()])) {
    const inGold = goldCounts.get(key) ?? 0
    const inPredicted = predictedCounts.get(key) ?? 0
    correct += Math.min(inGold, inPredicted)
    extra += Math.max(0, inPredicted - inGold)
    missing += Math.max(0, inGold - inPredicted)
  }
  const sum = correct + extra + missing
  return sum === 0
    ? { correct, extra, missing }
    : { correct: correct / sum, extra: extra / sum, missing: missing / sum }
}

/** Mean precision and mean recall over pages, and the harmonic mean of the two. */
export function scorePages(pages: readonly ShingleMatch[]): { f1: number; precision: number; recall: number } {
  const precision = mean(pages.filter((page) => page.correct + page.extra > 0).map((page) => ratio(page, page.extra)))
  const recall = mean(pages.filter((page) => page.correct + page.missing > 0).map((page) => ratio(page, page.missing)))
  return { f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall }
}

/** A text shorter than a shingle counts as one; an empty text has none. */
function countShingles(text: string): Map<string, number> {
  const tokens = text.match(token) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, tokens.length - shingleLength + 1); at += 1) {
    const shingle = tokens.slice(at, at + shingleLength).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function ratio(page: ShingleMatch, wrong: number): number {
  if (page.extra === 0 && page.missing === 0) return 1
  if (page.correct === 0 && wrong === 0) return 0
  return page.correct / (page.correct + wrong)
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
