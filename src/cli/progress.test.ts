import { describe, expect, it } from 'vitest'
import { watchProgress } from './progress.ts'

function written(isTTY: boolean) {
  const lines: string[] = []
  const output = { isTTY, columns: 80, write: (text: string) => lines.push(text) > 0 }
  return { progress: watchProgress(output as unknown as Parameters<typeof watchProgress>[0]), lines }
}

describe('watchProgress', () => {
  it('tells once that kept reports are read again, on a terminal or not', () => {
    for (const isTTY of [false, true]) {
      const { progress, lines } = written(isTTY)
      progress.show({ stage: 'read', done: 1 })
      for (const done of [1, 2, 3]) progress.show({ stage: 'renew', done, subject: 'a.txt' })
      progress.clear()
      expect(lines.join('').match(/read again/g)).toHaveLength(1)
    }
  })

  it('shows nothing else where there is no terminal', () => {
    const { progress, lines } = written(false)
    progress.show({ stage: 'read', done: 1, subject: 'a.txt' })
    progress.clear()
    expect(lines).toEqual([])
  })
})
