import { isSorted } from '../../model/index.ts'
import type { Law } from './law.ts'
import { arraysOf } from './walk.ts'

/** Arrays are in canonical order, so that the same reports give the same bytes. */
export const order: Law = {
  name: 'order',
  summary: 'every array is in canonical order',
  *check(account) {
    for (const { path, value } of arraysOf(account)) {
      if (!isSorted(value, path.replaceAll(/\[\d+\]/g, ''))) yield { subject: path, message: 'is not sorted' }
    }
  },
}
