import type { Bound, When } from '../../model/index.ts'
import { readEdtf } from '../../text/edtf.ts'
import type { Law } from './law.ts'
import { datesOf } from './walk.ts'

/** Dates are valid, their limits are in order and agree with the expression and with the bounds they were narrowed by. */
export const dates: Law = {
  name: 'dates',
  summary: 'every date is valid EDTF, and its limits agree with it and with its bounds',
  *check(account) {
    for (const { path, value } of datesOf(account)) {
      for (const message of faultsOf(value)) yield { subject: path, message }
    }
  },
}

function* faultsOf(when: When): Generator<string> {
  const { edtf, earliest, latest, bounds } = when
  const limits = readEdtf(edtf)
  if (limits === undefined) {
    yield `'${edtf}' is not EDTF`
    return
  }
  if (earliest === undefined && latest === undefined) yield `'${edtf}' has no limits beside it`
  if (isBefore(latest, earliest)) yield `begins on ${earliest} after it ends on ${latest}`
  for (const side of ['earliest', 'latest'] as const) {
    const [limit, expected] = [when[side], limits[side]]
    if (limit !== undefined && readEdtf(limit) === undefined) yield `'${side}' is not a date: ${limit}`
    else if (limit === undefined && expected !== undefined) yield `has no '${side}', though '${edtf}' is closed there`
    else if (limit !== undefined && expected === undefined)
      yield `has '${side}' ${limit}, though '${edtf}' is open there`
  }
  const isApproximate = /[~?%]/.test(edtf)
  if (!isApproximate && (isBefore(earliest, limits.earliest) || isBefore(limits.latest, latest))) {
    yield `${earliest ?? '..'}–${latest ?? '..'} reaches outside of '${edtf}'`
  }
  for (const bound of bounds) yield* faultsOfBound(bound, when)
}

function* faultsOfBound({ side, date }: Bound, { earliest, latest }: When): Generator<string> {
  const limits = readEdtf(date)
  if (limits === undefined) yield `a bound's date is not a date: ${date}`
  else if (side !== 'latest' && isBefore(earliest, limits.earliest)) yield `${earliest} is before the bound ${date}`
  else if (side !== 'earliest' && isBefore(limits.latest, latest)) yield `${latest} is after the bound ${date}`
}

/** Whether one day lies before another, where both are known; times of day are left aside. */
function isBefore(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && left.slice(0, dayLength) < right.slice(0, dayLength)
}

const dayLength = 'YYYY-MM-DD'.length
