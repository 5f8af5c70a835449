import { describe, expect, it } from 'vitest'
import { sketchReport } from '../../tests/annotated-report.ts'
import { openPacked, packLayers } from './pack-layers.ts'

describe('packed layers', () => {
  const sketches = Array.from({ length: 300 }, (_, index) =>
    sketchReport({
      text: `The ferry “Ana” made trip ${index} – late.\nNobody was hurt.`,
      outlet: `Harbour Post ${index}`,
    }),
  )

  it('gives every layer back as it was, in any order, however many others are asked for between', () => {
    const open = openPacked()
    const packed = sketches.map(({ layers }) => open(packLayers(layers)))
    for (const order of [packed.keys(), [...packed.keys()].reverse()]) {
      for (const index of order) expect({ ...packed[index] }).toEqual(sketches[index]?.layers)
    }
  })

  it('hands out the same object while it is at hand', () => {
    const [sketch] = sketches
    const layers = sketch && openPacked()(packLayers(sketch.layers))
    expect(layers?.blocks).toBe(layers?.blocks)
  })
})
