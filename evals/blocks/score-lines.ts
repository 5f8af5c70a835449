import { precisionRecall } from '../task.ts'

/** One line: whether it belongs by the gold, and by the prediction; absent gold: not scored. */
export interface ScoredLine {
  readonly gold?: boolean
  readonly predicted: boolean
}

/** F1, precision and recall of 'belongs to the report' over lines of all pages together. */
export function scoreLines(lines: readonly ScoredLine[]): { f1: number; precision: number; recall: number } {
  let correct = 0
  let predicted = 0
  let gold = 0
  for (const line of lines) {
    if (line.gold === undefined) continue
    if (line.predicted) predicted += 1
    if (line.gold) gold += 1
    if (line.gold && line.predicted) correct += 1
  }
  const { f1, precision, recall } = precisionRecall(correct, predicted, gold)
  return { f1, precision, recall }
}
