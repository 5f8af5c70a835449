/** One page: the day it was published and the day that was found, as 'YYYY-MM-DD'. */
export interface DatedPage {
  readonly gold: string
  readonly predicted?: string
}

/**
 * Precision, recall and F1 over pages as in htmldate's evaluation (`tests/evaluation.py`): a right day is a true positive, a wrong one a
 * false positive only, none a false negative.
 */
export function scoreDates(pages: readonly DatedPage[]): { f1: number; precision: number; recall: number } {
  const right = pages.filter(({ gold, predicted }) => predicted === gold).length
  const missing = pages.filter(({ predicted }) => predicted === undefined).length
  const wrong = pages.length - right - missing
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return {
    f1: share(2 * right, 2 * right + wrong + missing),
    precision: share(right, right + wrong),
    recall: share(right, right + missing),
  }
}
