/** Longest file name that a title gives. */
const longestSlug = 60

/** A title as a file name: letters and digits with hyphens between. */
export function slug(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/['’]/g, '').toLowerCase()
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  let name = ''
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`
    if (longer.length > longestSlug) break
    name = longer
  }
  return name === '' ? 'situation' : name
}
