import type { AnnotatedReport } from '../../model/index.ts'
import { disjointSets } from '../disjoint-sets.ts'
import { type Memo, noMemo } from '../memo.ts'
import { agencyByKey, type NamedOutlet } from './name-outlets.ts'
import { initials, nameKey, nameWords, outletKey, ownsDomain } from './outlet-name.ts'

/** An abbreviation in brackets after a name, or a name in brackets after its abbreviation. */
const bracketed = /^(?:\s+(?:news agency|agency))?\s*\(\s*([\p{L}][\p{L}&.\s-]{1,60}?)\s*\)/iu

/** Shortest abbreviation that stands for a name of the same initials without the text saying so. */
const shortestInitials = 3

/** Which names mean one outlet: from a name's key (see `nameKey`) to the smallest key of its set. */
export function joinNames(
  reports: readonly AnnotatedReport[],
  named: readonly (readonly NamedOutlet[])[],
  memo: Memo = noMemo,
): ReadonlyMap<string, string> {
  const forms = new Map<string, Set<string>>()
  for (const { name } of named.flat()) if (name !== undefined) addForm(forms, name)
  const namedIn = memo.note('outlets named', new Map(reports.map((report, index) => [report, named[index]])))
  const bracketPairs = reports.flatMap((one) =>
    memo.keep('outlets in brackets', one, (report) => readBrackets(report, namedIn.get(report) ?? [])),
  )
  for (const pair of bracketPairs) for (const name of pair) addForm(forms, name)
  for (const { layers } of reports) if (layers.metadata.domain) addForm(forms, layers.metadata.domain)
  const keys = [...forms.keys()].sort()
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const sets = disjointSets(keys.length)
  for (const [left, right] of bracketPairs) join(nameKey(left), nameKey(right))
  for (const [left, right] of [...agencyPairs(keys), ...domainPairs(reports), ...initialPairs(forms)]) join(left, right)
  return new Map(keys.map((key, number) => [key, keys[sets.root(number)] as string]))

  function join(left: string, right: string): void {
    const [one, other] = [numbers.get(left), numbers.get(right)]
    if (one !== undefined && other !== undefined) sets.join(one, other)
  }
}

function addForm(forms: Map<string, Set<string>>, name: string): void {
  const key = outletKey(name)
  if (key === '') return
  const seen = forms.get(key)
  if (seen) seen.add(name)
  else forms.set(key, new Set([name]))
}

function agencyPairs(keys: readonly string[]): [string, string][] {
  const first = new Map<number, string>()
  const pairs: [string, string][] = []
  for (const key of keys) {
    const agency = agencyByKey.get(key)
    if (agency === undefined) continue
    pairs.push([first.get(agency) ?? key, key])
    first.set(agency, first.get(agency) ?? key)
  }
  return pairs
}

/** 'Korean Central News Agency (KCNA)': the text itself says that the two are one. */
function readBrackets({ reading, layers }: AnnotatedReport, named: readonly NamedOutlet[]): [string, string][] {
  const pairs: [string, string][] = []
  const spans = [
    ...named.flatMap(({ name, evidence }) => (name && 'start' in evidence ? [evidence] : [])),
    ...layers.names,
  ]
  const known = new Set(named.map(({ name }) => nameKey(name ?? '')))
  for (const { start, end } of spans) {
    const match = bracketed.exec(reading.text.slice(end, end + 90))
    if (!match) continue
    const [outside, inside] = [reading.text.slice(start, end), match[1] as string]
    const medium = [outside, inside].some((name) => known.has(nameKey(name)) || agencyByKey.has(nameKey(name)))
    if (medium && abbreviates(inside, outside)) pairs.push([outside, inside])
    else if (medium && abbreviates(outside, inside)) pairs.push([outside, inside])
  }
  return pairs
}

/** Whether a short form's letters are the first letters of the words of a name, in order, small words skipped or not. */
function abbreviates(short: string, name: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '')
  return letters.length >= 2 && letters === letters.toUpperCase() && initials(name).startsWith(letters.toLowerCase())
}

/** A site belongs to the outlet whose name it bears, or to the only one that its pages name. */
function domainPairs(reports: readonly AnnotatedReport[]): [string, string][] {
  const names = new Map<string, Set<string>>()
  for (const { layers } of reports) {
    const { domain, outlet } = layers.metadata
    if (!domain || !outlet) continue
    const seen = names.get(outletKey(domain)) ?? new Set()
    names.set(outletKey(domain), seen.add(outlet.value))
  }
  return [...names].flatMap(([domain, values]) => {
    const keys = new Set([...values].map((value) => nameKey(value)))
    return [...values]
      .filter((value) => keys.size === 1 || ownsDomain(value, `${domain}.x`))
      .map((value): [string, string] => [domain, nameKey(value)])
  })
}

/** 'KCNA' and 'Korean Central News Agency', where exactly one long name has these initials. */
function initialPairs(forms: ReadonlyMap<string, ReadonlySet<string>>): [string, string][] {
  const longNames = new Map<string, Set<string>>()
  for (const [key, names] of forms) {
    for (const name of names) {
      if (nameWords(name).length < shortestInitials) continue
      longNames.set(initials(name), (longNames.get(initials(name)) ?? new Set()).add(key))
    }
  }
  return [...forms].flatMap(([key, names]): [string, string][] => {
    const isAbbreviation = [...names].some((name) => name === name.toUpperCase() && nameWords(name).length === 1)
    const long = [...(longNames.get(key) ?? [])]
    return isAbbreviation && key.length >= shortestInitials && long.length === 1 ? [[key, long[0] as string]] : []
  })
}
