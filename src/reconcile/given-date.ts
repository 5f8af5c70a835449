import type { Judgement, When } from '../model/index.ts'
import { readEdtf } from '../text/edtf.ts'

/** The date that a person gave in a judgement; nothing where there is none or it is no EDTF date. */
export function givenDate(judgement: Judgement | undefined): When | undefined {
  if (judgement?.value === undefined) return undefined
  const limits = readEdtf(judgement.value)
  if (limits === undefined) return undefined
  const reason = `given by ${judgement.by}${judgement.reasons.map((one) => `: ${one}`).join('')}`
  return {
    edtf: judgement.value,
    ...limits,
    basis: 'stated',
    bounds: (['earliest', 'latest'] as const).flatMap((side) => {
      const date = limits[side]
      return date === undefined ? [] : [{ side, date, reason }]
    }),
  }
}
