/** Words in a shingle, as in the article extraction benchmark that the gold bodies come from. */
const shingleSize = 4
/** Share of a line's shingles that must stand in the gold body. */
const alignedShare = 0.6

/**
 * For each line, whether it belongs to the gold body: at least `alignedShare` of its 4-word shingles stand there, or for shorter
 * lines the whole line is a line of the body, or lies between two lines that belong and its words stand there together.
 */
export function alignLines(lines: readonly string[], body: string): boolean[] {
  const bodyWords = words(body)
  const shingles = new Set(shinglesOf(bodyWords))
  const bodyLines = new Set(body.split('\n').map((line) => words(line).join(' ')))
  const joined = ` ${bodyWords.join(' ')} `
  const belongs = lines.map((line) => {
    const found = shinglesOf(words(line))
    if (found.length === 0) return false
    return found.filter((shingle) => shingles.has(shingle)).length >= alignedShare * found.length
  })
  return lines.map((line, index) => {
    const tokens = words(line)
    if (tokens.length === 0 || tokens.length >= shingleSize) return belongs[index] === true
    const key = tokens.join(' ')
    const near = nearest(belongs, index, -1) && nearest(belongs, index, 1)
    return near && (bodyLines.has(key) || joined.includes(` ${key} `))
  })
}

/** How far from a line of three words or fewer a longer line of the body must stand, on both sides. */
const reach = 4

function nearest(belongs: readonly boolean[], index: number, step: 1 | -1): boolean {
  for (let distance = 1; distance <= reach; distance += 1) if (belongs[index + step * distance]) return true
  return false
}

/** Lower-cased runs of letters and digits. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function shinglesOf(tokens: readonly string[]): string[] {
  const found: string[] = []
  for (let index = 0; index + shingleSize <= tokens.length; index += 1) {
    found.push(tokens.slice(index, index + shingleSize).join(' '))
  }
  return found
}
