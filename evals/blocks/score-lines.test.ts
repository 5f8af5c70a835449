import { describe, expect, it } from 'vitest'
import { alignLines } from './align.ts'
import { flattenPage } from './flatten.ts'
import { goldLines } from './gold-lines.ts'
import { scoreLines } from './score-lines.ts'

describe('scoreLines', () => {
  it('counts lines, and leaves out those without gold', () => {
    const lines = [
      { gold: true, predicted: true },
      { gold: true, predicted: true },
      { gold: true, predicted: false },
      { gold: false, predicted: true },
      { gold: false, predicted: false },
      { predicted: true },
    ]
    expect(scoreLines(lines)).toEqual({ f1: 2 / 3, precision: 2 / 3, recall: 2 / 3 })
  })
})

describe('alignLines', () => {
  const body =
    'The old bridge was closed to all traffic on Monday.\nWhat comes next\nWork will last until the first days of May.'

  it('finds lines of the body, whole or in part', () => {
    const lines = [
      'Home',
      'The old bridge was closed to all traffic on Monday.',
      'What comes next',
      'Work will last until the first days of May. Read more',
      'Monday',
      'Share',
    ]
    expect(alignLines(lines, body)).toEqual([false, true, true, true, false, false])
  })

  it('takes no short line for body outside it', () => {
    expect(alignLines(['What comes next', 'Menu', 'Search', 'Login', 'More', 'Else'], body)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('goldLines', () => {
  it('leaves open what the annotated bodies leave out', () => {
    const html =
      '<html><body><nav>Home <br>News</nav><h1>Bridge closed</h1><p>Mira Holt, 5 March 2019</p><p>The old bridge was closed to all traffic.</p>' +
      '<figure><img><figcaption>Cars before the bridge</figcaption></figure><p hidden>Not seen</p><footer>Terms of use</footer></body></html>'
    const lines = flattenPage(html)
    expect(lines.map(({ text }) => text)).toEqual([
      'Home',
      'News',
      'Bridge closed',
      'Mira Holt, 5 March 2019',
      'The old bridge was closed to all traffic.',
      'Cars before the bridge',
      'Terms of use',
    ])
    expect(goldLines(lines, 'The old bridge was closed to all traffic.', undefined)).toEqual([
      false,
      false,
      undefined,
      undefined,
      true,
      undefined,
      false,
    ])
  })
})
