import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { PartOfSpeech, Span, Token } from '../../model/index.ts'

const nlp = winkNLP(model, ['pos'])
const { value, pos, lemma } = nlp.its

/** The words of a sentence with part of speech and lemma, by wink-nlp (MIT); its universal tags are about 95 % right on news. */
export function tokenizeSentence(text: string, sentence: Span, index: number): Token[] {
  return cutLong(text, sentence).flatMap((piece) => tokenize(text, piece, index))
}

/** The tokeniser's time grows with the square of a run without spaces, so longer ones are cut. */
const longestRun = 400

/** A sentence in pieces that are read quickly; all but hostile or broken text is one piece. */
function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  for (const { index, 0: run } of text.slice(start, end).matchAll(longRun)) {
    for (let at = start + index; at < start + index + run.length; at += longestRun) {
      if (at > from) pieces.push({ start: from, end: at })
      from = at
    }
  }
  pieces.push({ start: from, end })
  return pieces
}

const longRun = new RegExp(`\\S{${longestRun},}`, 'g')

function tokenize(text: string, sentence: Span, index: number): Token[] {
  const tokens = nlp.readDoc(text.slice(sentence.start, sentence.end)).tokens()
  const values = tokens.out(value) as string[]
  const tags = tokens.out(pos) as PartOfSpeech[]
  const lemmas = tokens.out(lemma as typeof value) as (string | undefined)[]
  const found: Token[] = []
  let from = sentence.start
  for (const [order, word] of values.entries()) {
    // Tabs and line ends are tokens to the model.
    if (word.trim() === '') continue
    const start = text.indexOf(word, from)
    if (start < 0 || start + word.length > sentence.end) continue
    found.push(...unread(text, from, start, index))
    from = start + word.length
    // The model has no lemma for a few words that are names of object properties, such as 'constructor'.
    const dictionaryForm = lemmas[order] ?? word
    found.push({ start, end: from, sentence: index, pos: tags[order] ?? 'X', lemma: dictionaryForm.toLowerCase() })
  }
  found.push(...unread(text, from, sentence.end, index))
  return found
}

/** Words between two tokens that the tokeniser gave in another form than the text has: no word is lost. */
function unread(text: string, from: number, to: number, sentence: number): Token[] {
  return [...text.slice(from, to).matchAll(/[^\s\u200b\ufeff]+/g)].map(({ 0: word, index }) => {
    const start = from + index
    return { start, end: start + word.length, sentence, pos: 'X', lemma: word.toLowerCase() }
  })
}
