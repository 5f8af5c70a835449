/** Orders mention keys by report, then by offsets as numbers. */
export function compareKeys(left: string, right: string): number {
  const [reportA = '', startA = '0', endA = '0'] = left.split('|')
  const [reportB = '', startB = '0', endB = '0'] = right.split('|')
  if (reportA !== reportB) return reportA < reportB ? -1 : 1
  return Number(startA) - Number(startB) || Number(endA) - Number(endB)
}
