import { expect, test } from 'vitest'
import type { StatementKind, TimeExpression, Token } from '../../model/index.ts'
import { verbTime } from './verb-times.ts'

/** The words that date the saying by a verb that its cue is joined to; a word is 'text pos relation head', times stand in brackets. */
function timeOf(cue: string, ...lines: readonly string[]): string | undefined {
  return timeIn(cue, undefined, lines)
}

/** The same where all words from the cue on are what is said, as an act of speech of a kind. */
function timeIn(cue: string, kind: StatementKind | undefined, lines: readonly string[]): string | undefined {
  let text = ''
  const syntax: Token[] = []
  const times: TimeExpression[] = []
  for (const line of lines) {
    const [word = '', pos, relation, head] = line.split(' ')
    const plain = word.replace(/[[\]]/g, '')
    const span = { start: text.length, end: text.length + plain.length }
    if (word !== plain) times.push({ ...span, type: 'date', value: plain })
    syntax.push({
      ...span,
      sentence: 0,
      lemma: plain.toLowerCase(),
      pos: pos as Token['pos'],
      ...(relation === undefined ? {} : { relation }),
      ...(head === undefined ? {} : { head: Number(head) }),
    })
    text += `${plain} `
  }
  const start = text.indexOf(cue)
  const said = kind === undefined ? [] : [{ start, end: text.length, kind, form: 'indirect' as const }]
  const attribution = { cue: { start, end: start + cue.length }, content: said, claims: said }
  const found = verbTime(attribution, text, { syntax, times })
  return found === undefined ? undefined : times[found]?.value
}

const broke = ['She PRON nsubj 1', 'left VERB root', '[Monday] NOUN obl 1', ', PUNCT punct 4', 'broke VERB conj 1']

test('a verb joined to another has its time, the nearest before it', () => {
  expect(timeOf('demanded', ...broke, '[Friday] NOUN obl 4', 'and CCONJ cc 7', 'demanded VERB conj 4')).toBe('Friday')
  expect(timeOf('demanded', ...broke, 'and CCONJ cc 6', 'demanded VERB conj 1')).toBe('Monday')
})

test('a verb with a subject or time of its own has not', () => {
  expect(timeOf('demanded', ...broke, 'Lind PROPN nsubj 6', 'demanded VERB conj 4')).toBeUndefined()
  expect(timeOf('demanded', ...broke, 'later ADV advmod 6', 'demanded VERB conj 4')).toBeUndefined()
})

test('a time that stands in a clause of its own dates no other', () => {
  const lines = ['She PRON nsubj 1', 'left VERB root', 'men NOUN obj 1', 'seen VERB acl 2', '[Monday] NOUN obl 3']
  expect(timeOf('asked', ...lines, 'and CCONJ cc 6', 'asked VERB conj 1')).toBeUndefined()
})

test('a day in the phrase of an act of speech is that of the act, unless it tells of what is to come', () => {
  const lines = ['She PRON nsubj 1', 'conceded VERB root', 'defeat NOUN obj 1', 'on ADP case 4', '[Friday] NOUN obl 1']
  expect(timeIn('conceded', 'confirmation', lines)).toBe('Friday')
  expect(timeIn('conceded', 'promise', lines)).toBeUndefined()
  expect(timeIn('conceded', 'confirmation', [...lines.slice(0, 3), 'by ADP case 4', ...lines.slice(4)])).toBeUndefined()
})
