import { describe, expect, it } from 'vitest'
import { sketchReport } from '../../tests/annotated-report.ts'
import { packLayers } from './pack-layers.ts'

describe('packLayers', () => {
  const sketches = Array.from({ length: 300 }, (_, index) =>
    sketchReport({
      text: `The ferry “Ana” made trip ${index} – late.\nNobody was hurt.`,
      outlet: `Harbour Post ${index}`,
    }),
  )

  it('gives every layer back as it was, in any order, however many others are asked for between', () => {
    const pack = packLayers()
    const packed = sketches.map(({ layers }) => pack(layers))
    for (const order of [packed.keys(), [...packed.keys()].reverse()]) {
      for (const index of order) expect({ ...packed[index] }).toEqual(sketches[index]?.layers)
    }
  })

  it('hands out the same object while it is at hand', () => {
    const [sketch] = sketches
    const layers = sketch && packLayers()(sketch.layers)
    expect(layers?.blocks).toBe(layers?.blocks)
  })
})
