/** Orders mention keys by report, then by offsets as numbers. */
export function compareKeys(left: string, right: string): number {
  const [barA, barB] = [left.indexOf('|'), right.indexOf('|')]
  const [reportA, reportB] = [barA < 0 ? left : left.slice(0, barA), barB < 0 ? right : right.slice(0, barB)]
  if (reportA !== reportB) return reportA < reportB ? -1 : 1
  const [, startA = '0', endA = '0'] = left.split('|')
  const [, startB = '0', endB = '0'] = right.split('|')
  return Number(startA) - Number(startB) || Number(endA) - Number(endB)
}
