import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import { containerChoice } from './container-choice.ts'
import { pageBlocks } from './page-blocks.ts'
import { pageTree } from './page-tree.ts'

const sentence =
  'The harbour office said on Monday that the pier, the quay and the lock would open again, after repairs.'
const menu =
  '<div class="nav"><a href="/a">Home and other things to see</a> <a href="/b">Boats, oars and tackle</a></div>'

function taken(body: string): string[] {
  const blocks = pageBlocks(pageTree(`<html><head></head><body>${body}</body></html>`).documentElement)
  const choice = containerChoice(blocks)
  return blocks.filter((_, index) => choice[index]).map(({ text }) => text)
}

describe('containerChoice', () => {
  it('takes the element that the paragraphs stand in, and not what stands beside it', () => {
    const story = `<div class="story"><h2>Lock</h2>${`<p>${sentence}</p>`.repeat(4)}</div>`
    expect(taken(`${menu}${story}<div class="teasers"><p>Short, here.</p></div>`)).toEqual([
      'Lock',
      ...Array(4).fill(sentence),
    ])
  })

  it('leaves out long threads of comments', () => {
    const found = taken(
      `<div>${`<p>${sentence}</p>`.repeat(3)}</div><div class="comments">${`<p>I agree. ${sentence}</p>`.repeat(9)}</div>`,
    )
    expect(found).toEqual(Array(3).fill(sentence))
  })

  it('takes what is named unlikely where little else is there', () => {
    expect(taken(`<div class="comments">${`<p>${sentence}</p>`.repeat(3)}</div>`)).toEqual(Array(3).fill(sentence))
  })

  it('takes like elements beside it', () => {
    const part = `<div class="part">${`<p>${sentence}</p>`.repeat(2)}</div>`
    expect(taken(`${menu}<div>${part}${part}${part}</div>`)).toHaveLength(6)
  })

  it('takes nothing of a page without text', () => {
    expect(taken('<div><img src="a.png"></div>')).toEqual([])
  })

  it('reads a deep page with many blocks in linear time', () => {
    const started = cpuTime()
    taken('<div>'.repeat(150) + `<p>${sentence}</p>`.repeat(5000))
    expect(cpuTime() - started).toBeLessThan(4000)
  })
})
