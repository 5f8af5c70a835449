import { sep } from 'node:path'
import type { Input } from './find-inputs.ts'

/** Inputs with locations that differ: those that would share one get as many of their parent folders as tell them apart. */
export function distinctLocations(inputs: readonly Input[]): Input[] {
  const locations = inputs.map((input) => input.location)
  for (let again = true; again; ) {
    again = false
    for (const indexes of groupBy(locations)) {
      if (indexes.length < 2) continue
      for (const index of indexes) {
        const longer = withParent(inputs[index]?.path, locations[index] as string)
        if (longer === locations[index]) continue
        locations[index] = longer
        again = true
      }
    }
  }
  return inputs.map((input, index) => ({ ...input, location: locations[index] as string }))
}

function groupBy(locations: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  for (const [index, location] of locations.entries()) {
    groups.set(location, [...(groups.get(location) ?? []), index])
  }
  return [...groups.values()]
}

function withParent(path: string | undefined, location: string): string {
  const parts = path?.split(sep) ?? []
  const known = location.split('/').length
  return (
    parts
      .slice(-known - 1)
      .filter((part) => part !== '')
      .join('/') || location
  )
}
