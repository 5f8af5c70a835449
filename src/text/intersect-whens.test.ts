import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { When, WhenBasis } from '../model/index.ts'
import { isoDay } from './calendar.ts'
import { limits, writeEdtf } from './edtf.ts'
import { intersectWhens } from './intersect-whens.ts'

const when = (earliest: string | undefined, latest: string | undefined, basis: WhenBasis = 'stated'): When => ({
  edtf: writeEdtf(limits(earliest, latest)),
  ...limits(earliest, latest),
  basis,
  bounds: [{ side: 'both', date: earliest ?? latest ?? '', reason: basis }],
})

describe('intersectWhens', () => {
  test('narrows a month by a day in it', () => {
    const both = intersectWhens([when('2023-11-01', '2023-11-30'), when('2023-11-21', '2023-11-21', 'resolved')])
    expect(both).toMatchObject({ edtf: '2023-11-21', earliest: '2023-11-21', latest: '2023-11-21', basis: 'resolved' })
    expect(both?.bounds).toHaveLength(2)
  })

  test('what none of them says alone is bounded', () => {
    expect(intersectWhens([when('2023-11-20', undefined), when(undefined, '2023-11-25', 'published')])).toMatchObject({
      edtf: '2023-11-20/2023-11-25',
      basis: 'bounded',
    })
  })

  test('a time lies within its day', () => {
    expect(
      intersectWhens([when('2023-11-20', '2023-11-20'), when('2023-11-20T22:00', '2023-11-20T22:00')]),
    ).toMatchObject({
      earliest: '2023-11-20T22:00',
      latest: '2023-11-20T22:00',
    })
  })

  test('dates that cannot both be true, or none, give nothing', () => {
    expect(intersectWhens([when('2023-11-20', '2023-11-20'), when('2023-11-21', '2023-11-21')])).toBeUndefined()
    expect(intersectWhens([])).toBeUndefined()
  })

  test('order does not matter, and the result lies within each', () => {
    const some = fc
      .record({ from: fc.nat(40), length: fc.nat(40), open: fc.constantFrom('', 'start', 'end') })
      .map(({ from, length, open }) =>
        when(open === 'start' ? undefined : isoDay(from), open === 'end' ? undefined : isoDay(from + length)),
      )
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 5 }), (whens) => {
        const found = intersectWhens(whens)
        expect(intersectWhens([...whens].reverse())).toEqual(found)
        for (const one of whens) {
          if (found && one.earliest) expect(found.earliest && found.earliest >= one.earliest).toBe(true)
          if (found && one.latest) expect(found.latest && found.latest <= one.latest).toBe(true)
        }
      }),
    )
  })
})
