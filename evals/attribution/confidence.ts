import type { Attribution } from '../../src/model/index.ts'
import type { Article } from './windows.ts'

/** A chance that was given, and whether it came true. */
export interface Given {
  readonly confidence: number
  readonly right: boolean
}

/** Each confidence of an article's attributions with whether the labels have a cue among its cue's words; those within others are not labelled. */
export function confidencesOf(article: Article, attributions: readonly Attribution[]): Given[] {
  return attributions.flatMap(({ within, cue, confidence }) => {
    if (within !== undefined || cue === undefined || confidence === undefined) return []
    const words = article.windows.flatMap(({ window, spans }) =>
      spans.flatMap(({ start, end }, at) => (start < cue.end && cue.start < end ? [window.labels[at] as string] : [])),
    )
    return words.length === 0 ? [] : [{ confidence, right: words.some((label) => label.endsWith('-cue')) }]
  })
}

const bins = 10

/** Expected calibration error: how far, on the mean, the chances in a tenth of the scale lie from the share that came true. */
export function calibrationError(given: readonly Given[]): number {
  let sum = 0
  for (let bin = 0; bin < bins; bin += 1) {
    const tenth = given.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin)
    const promised = tenth.reduce((total, { confidence }) => total + confidence, 0)
    sum += Math.abs(promised - tenth.filter(({ right }) => right).length)
  }
  return given.length === 0 ? 0 : sum / given.length
}

/** On every third article the temperatures of the encoder were fitted; chances are judged on the others. */
const fittedEvery = 3

/** Whether the chances of the article that stands at this place are judged. */
export function isJudged(index: number): boolean {
  return index % fittedEvery !== 0
}
