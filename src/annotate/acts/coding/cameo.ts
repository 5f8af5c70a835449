import type { PloverType } from '../../../model/index.ts'
import type { PloverCode } from '../../../model/plover.ts'
import { cameoTable } from './cameo-table.ts'

/** What a CAMEO code means in PLOVER. */
export interface CameoFacts extends PloverCode {
  readonly contexts: readonly string[]
}

const facts: ReadonlyMap<string, CameoFacts> = new Map(
  cameoTable
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', written = '', ...contexts] = line.split(' ')
      const [type, mode] = written.split('/') as [PloverType, string | undefined]
      return [code, { type, ...(mode === undefined ? {} : { mode }), contexts }] as const
    }),
)

/** Type, mode and contexts of a CAMEO code, a string with its leading zeros; CAMEO's 01 and 02 have none of their own in PLOVER. */
export function readCameo(code: string): CameoFacts | undefined {
  return facts.get(code)
}

/** All codes that have a place in PLOVER, in order. */
export const cameoCodes: readonly string[] = [...facts.keys()]
