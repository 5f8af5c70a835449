/** UTF-16 units that two half-open ranges share. */
export function overlap(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}
