/** How many plain words a word of a name or a number counts as; chosen by the `stories` task on its train part. */
const nameWeight = 3
const numberWeight = 2

/** Adds the words of a text to their weights; a capital not at the start of a sentence or line marks a name. */
export function countWords(text: string, weight: number, weights: Map<string, number>): void {
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)) {
    const [form] = match
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    const named = /^\p{Lu}/u.test(form) && match.index > 0 && !/[.!?:”"“\n]\s*$/u.test(before)
    const word = stem(form)
    if (word.length < 2 || functionWords.has(word)) continue
    weights.set(word, (weights.get(word) ?? 0) + weight * (named ? nameWeight : /^\d/u.test(form) ? numberWeight : 1))
  }
}

/** A word without its commonest endings, so that 'quakes' and 'quake' are one. */
function stem(form: string): string {
  const word = form.toLowerCase().replace(/[’']s?$/u, '')
  if (word.length < 5) return word
  return word
    .replace(/(?:sses$)/u, 'ss')
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?<=[^s])s$/u, '')
    .replace(/(?<=.{4})(?:ing|ed)$/u, '')
}

/** Words of every English text (closed classes and the commonest verbs), which tell nothing of what it is about. */
const functionWords: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet if then than that this these those there here of to in on at by for from with without about into
  onto over under after before since until while during between among through against as is are was were be been being am do does
  did done have has had having will would shall should can could may might must not no he him his she her hers it its they them
  their we us our you your i me my who whom whose which what when where why how all any both each few more most other some such only
  own same too very just also now say said says told tell one two new year day time people mr mrs ms dr`.split(/\s+/u),
)
