/** A word of a CoNLL-U file with its gold tag and arc. */
export interface GoldWord {
  readonly form: string
  readonly upos: string
  /** Index of the head in the sentence; -1 at the root. */
  readonly head: number
  readonly relation: string
}

/** The sentences of a CoNLL-U text, without ranges of joined words ('3-4') and empty words ('5.1'). */
export function readTrees(text: string): GoldWord[][] {
  return text
    .split(/\r?\n(?:\r?\n)+/)
    .map((block) =>
      block
        .split(/\r?\n/)
        .map((line) => line.split('\t'))
        .filter(([id]) => /^\d+$/.test(id ?? ''))
        .map(([, form, , upos, , , head, relation]) => ({
          form: form ?? '',
          upos: upos ?? '',
          head: Number(head) - 1,
          relation: relation ?? '',
        })),
    )
    .filter((words) => words.length > 0)
}

/** The sentences of a CoNLL-U text by document, as its '# newdoc' lines part them. */
export function readDocuments(text: string): GoldWord[][][] {
  return text
    .split(/^(?=# newdoc\b)/m)
    .map(readTrees)
    .filter((sentences) => sentences.length > 0)
}
