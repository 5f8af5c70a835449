import { describe, expect, it } from 'vitest'
import type { Layers, Reading, StageContext } from '../../../model/index.ts'
import { syntax } from '../../syntax/syntax.ts'
import { readClauseTrees } from '../clause-tree.ts'
import { assessFactuality, scoreFeatures } from './assess-factuality.ts'

/** The factuality of the word between asterisks. */
function assess(marked: string) {
  const at = marked.indexOf('*')
  const text = marked.replaceAll('*', '')
  const sentences = [{ start: 0, end: text.length, block: 0 }]
  const tokens = syntax.annotate({ text } as Reading, { sentences }, {} as StageContext) as Layers['syntax']
  const [tree] = readClauseTrees(text, tokens)
  if (tree === undefined) throw new Error('no sentence')
  return assessFactuality(
    tree,
    tokens.findIndex(({ start }) => start === at),
  )
}

describe('assessFactuality', () => {
  it('puts what is told above what may be, and that above what is denied', () => {
    const told = assess('Norland *attacked* the port on Friday.').value
    const open = assess('Norland may *attack* the port.').value
    const denied = assess('Norland did not *attack* the port.').value
    expect(told).toBeGreaterThan(2)
    expect(open).toBeLessThan(told - 1)
    expect(denied).toBeLessThan(0)
    expect(denied).toBeLessThan(open)
  })

  it('gives the word that makes it less than a fact', () => {
    expect(assess('Norland refused to *sign* the treaty.').cue).toEqual({ start: 8, end: 15 })
    expect(assess('Norland *signed* the treaty.').cue).toBeUndefined()
  })
})

describe('scoreFeatures', () => {
  it('stays within the scale, and takes what is in doubt further down', () => {
    expect(scoreFeatures(['a'], { a: 5 })).toBe(3)
    expect(scoreFeatures(['a'], { a: -5 })).toBe(-3)
    expect(scoreFeatures(['a'], { a: 0.5 })).toBe(0)
    expect(scoreFeatures(['a', 'constructor'], { a: 2 })).toBe(2)
  })
})
