import { sortItems, sortValue } from '../../model/index.ts'
import type { Law } from './law.ts'
import { arraysOf } from './walk.ts'

/** Arrays are in canonical order, so that the same reports give the same bytes. */
export const order: Law = {
  name: 'order',
  summary: 'every array is in canonical order',
  *check(account) {
    for (const { path, value } of arraysOf(account)) {
      const place = path.replaceAll(/\[\d+\]/g, '')
      const sorted = sortItems(
        value.map((item) => sortValue(item, place)),
        place,
      )
      const own = value.map((item) => JSON.stringify(sortValue(item, place)))
      if (sorted.some((item, index) => JSON.stringify(item) !== own[index])) {
        yield { subject: path, message: 'is not sorted' }
      }
    }
  },
}
