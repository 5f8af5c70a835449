import { describe, expect, it } from 'vitest'
import type { PartOfSpeech } from '../../model/index.ts'
import { actStem, clusterEvents } from './cluster-events.ts'
import { findEventHead } from './event-head.ts'

describe('clusterEvents', () => {
  it('joins one act in one story, in whatever form, and nothing across stories', () => {
    const mentions = [
      { id: 'c', head: 'announcement', story: 's' },
      { id: 'a', head: 'announce', story: 's' },
      { id: 'b', head: 'announce', story: 't' },
    ]
    expect(clusterEvents(mentions)).toEqual([['a', 'c'], ['b']])
    expect(clusterEvents([...mentions].reverse())).toEqual(clusterEvents(mentions))
  })

  it('keeps acts of saying apart', () => {
    expect(clusterEvents(['a', 'b'].map((id) => ({ id, head: 'say', story: 's' })))).toEqual([['a'], ['b']])
  })

  it('does not cut short words to nothing', () => {
    expect(actStem('ion')).toBe('ion')
    expect(actStem('war')).toBe('war')
    expect(actStem('attacker')).toBe(actStem('attack'))
  })
})

describe('findEventHead', () => {
  const head = (...words: [string, PartOfSpeech][]) =>
    findEventHead(words.map(([lemma, pos]) => ({ lemma, pos })))?.lemma

  it('takes the verb, the noun of a light verb, or the last noun', () => {
    expect(head(['check', 'VERB'], ['into', 'ADP'])).toBe('check')
    expect(head(['make', 'VERB'], ['an', 'DET'], ['attempt', 'NOUN'])).toBe('attempt')
    expect(head(['annual', 'ADJ'], ['award', 'NOUN'], ['ceremony', 'NOUN'])).toBe('ceremony')
    expect(head(['launch', 'NOUN'], ['of', 'ADP'], ['satellite', 'NOUN'])).toBe('launch')
    expect(head(['it', 'PRON'])).toBe('it')
    expect(head()).toBeUndefined()
  })
})
