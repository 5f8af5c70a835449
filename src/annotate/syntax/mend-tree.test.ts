import { describe, expect, test } from 'vitest'
import type { Token } from '../../model/index.ts'
import { mendTree } from './mend-tree.ts'

/** The tokens of a sentence with its tree, mended: word/tag/relation/head, heads counted from 0, '-' at the root. */
function mendedTokens(sketch: string): readonly Token[] {
  let text = ''
  const tokens = sketch.split(' ').map((word): Token => {
    const [form = '', pos = 'X', relation = 'dep', head = '-'] = word.split('/')
    const start = text.length
    text += `${form} `
    const at = head === '-' ? {} : { head: Number(head) + 5 }
    return { start, end: start + form.length, sentence: 0, pos: pos as Token['pos'], lemma: form, relation, ...at }
  })
  return mendTree(text, tokens, 5)
}

function mend(sketch: string): string[] {
  return mendedTokens(sketch).map(({ relation, head }) => `${relation} ${head === undefined ? '-' : head - 5}`)
}

describe('mendTree', () => {
  test("'at least' before a number leaves the noun what the verb does it to", () => {
    expect(
      mend('They/PRON/nsubj/1 held/VERB/root at/ADP/case/5 least/ADV/advmod/4 12/NUM/nummod/5 men/NOUN/obl/1'),
    ).toEqual(['nsubj 1', 'root -', 'advmod 5', 'advmod 4', 'nummod 5', 'obj 1'])
  })

  test('a past verb behind the only noun is the verb of the sentence', () => {
    expect(mend('Rebels/NOUN/root freed/VERB/acl/0 30/NUM/nummod/3 men/NOUN/obj/1 ./PUNCT/punct/0')).toEqual([
      'nsubj 1',
      'root -',
      'nummod 3',
      'obj 1',
      'punct 1',
    ])
  })

  test('a time before the sentence is not its root', () => {
    expect(
      mend('On/ADP/case/1 Monday/PROPN/root ,/PUNCT/punct/4 they/PRON/nsubj/4 left/VERB/parataxis/1 ./PUNCT/punct/1'),
    ).toEqual(['case 1', 'obl 4', 'punct 4', 'nsubj 4', 'root -', 'punct 4'])
  })

  test('the verb behind a relative clause is the verb of the sentence', () => {
    expect(
      mend('Men/NOUN/root who/PRON/nsubj/2 took/VERB/acl:relcl/0 it/PRON/nsubj/4 fled/VERB/ccomp/2 ./PUNCT/punct/0'),
    ).toEqual(['nsubj 4', 'nsubj 2', 'acl:relcl 0', 'obj 2', 'root -', 'punct 4'])
  })

  test.each([
    'Men/NOUN/root accused/VERB/acl/0 by/ADP/case/3 rebels/NOUN/obl/1',
    'Men/NOUN/root holding/VERB/acl/0 flags/NOUN/obj/1',
    'It/PRON/nsubj/1 came/VERB/root at/ADP/case/3 noon/NOUN/obl/1',
    'This/PRON/nsubj/3 is/AUX/cop/3 a/DET/det/3 deal/NOUN/root signed/VERB/acl/3 there/NOUN/obl/4',
  ])('what is in order stays: %s', (sketch) => {
    const before = sketch.split(' ').map((word) =>
      word
        .split('/')
        .slice(2)
        .join(' ')
        .replace(/^root$/, 'root -'),
    )
    expect(mend(sketch)).toEqual(before)
  })

  test('takes what has an object, or a subject of its own in a relative clause, for a verb', () => {
    const posOf = (sketch: string) => mendedTokens(sketch).map(({ pos, lemma }) => `${pos} ${lemma}`)
    expect(posOf('plan/NOUN/root ,/PUNCT/punct/2 dubbing/NOUN/parataxis/0 it/PRON/obj/2 art/NOUN/obl/2')[2]).toBe(
      'VERB dub',
    )
    expect(posOf('what/PRON/root Berg/PROPN/nsubj/2 terms/NOUN/acl:relcl/0 art/NOUN/nmod/2')[2]).toBe('VERB terms')
    expect(posOf('the/DET/det/1 building/NOUN/root it/PRON/obj/1')[1]).toBe('NOUN building')
  })
})
