import { type Evidence, hash, type Outlet, type OutletKind } from '../../model/index.ts'
import { type Agency, agencies } from './agencies.ts'
import { agencyByKey, type NamedOutlet } from './name-outlets.ts'
import { initials, isHost, nameKey, nameWords, outletKey } from './outlet-name.ts'

/** All the places where one outlet is named. */
export interface OutletNames {
  /** Keys of its names, sorted. */
  readonly keys: readonly string[]
  readonly named: readonly NamedOutlet[]
  /** Further names that a text gives it, such as what stands in brackets. */
  readonly domains: readonly string[]
}

/** Most places kept as evidence of an outlet. */
const evidenceKept = 5

/** The outlet that a set of names means, with the state that controls it where known. */
export function describeOutlet(
  { keys, named, domains }: OutletNames,
  overridden: ReadonlySet<string>,
): { outlet: Outlet; controller?: string } {
  const forms = countForms(named)
  const key = keys.find((candidate) => agencyByKey.has(candidate) && !overridden.has(candidate))
  const agency = key === undefined ? undefined : agencies[agencyByKey.get(key) ?? -1]
  const name = agency?.name ?? fullForm(forms) ?? domains[0] ?? ''
  const described = named.find(({ description, country }) => description && country)
  const country = agency?.country ?? described?.country
  const domain = domains[0]
  const kind = outletKind(name, agency, named, domains)
  const controller = kind === 'state-media' || kind === 'official' ? country : undefined
  const outlet: Outlet = {
    id: `o${hash(outletKey(name))}`,
    name,
    aliases: surfaceForms(named).filter((form) => form !== name),
    kind,
    ...(country === undefined ? {} : { country }),
    ...(domain === undefined ? {} : { domain }),
    evidence: sortEvidence(named.map(({ evidence }) => evidence)).slice(0, evidenceKept),
  }
  return { outlet, ...(controller === undefined ? {} : { controller }) }
}

/** The form met most often, or the name that its letters abbreviate. */
function fullForm(forms: readonly string[]): string | undefined {
  const [first] = forms
  if (first === undefined || !/^\p{Lu}+$/u.test(first)) return first
  return forms.find((form) => nameWords(form).length > 1 && initials(form) === nameKey(first)) ?? first
}

/** An outlet that is only described, such as 'state media' of a country whose media no list or text names. */
export function describeStateOutlet(country: string, evidence: readonly Evidence[]): Outlet {
  const name = `state media of ${country}`
  const aliases = [...new Set(evidence.map(({ quote }) => quote))].sort()
  const kept = sortEvidence(evidence).slice(0, evidenceKept)
  return { id: `o${hash(name)}`, name, aliases, kind: 'state-media', country, evidence: kept }
}

/** Every form that the reports use, descriptions included. */
function surfaceForms(named: readonly NamedOutlet[]): string[] {
  const forms = named.map(({ use, name, evidence }) =>
    use === 'publisher' || use === 'credit' ? name : evidence.quote,
  )
  return [...new Set(forms)].filter((form) => form !== undefined).sort()
}

/** The names met, hosts last, most frequent first, then those of more words, then by alphabet. */
function countForms(named: readonly NamedOutlet[]): string[] {
  const counts = new Map<string, number>()
  for (const { name } of named) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort(
      ([left, leftCount], [right, rightCount]) =>
        Number(isHost(left)) - Number(isHost(right)) ||
        rightCount - leftCount ||
        nameWords(right).length - nameWords(left).length ||
        compare(left, right),
    )
    .map(([form]) => form)
}

function outletKind(
  name: string,
  agency: Agency | undefined,
  named: readonly NamedOutlet[],
  domains: readonly string[],
): OutletKind {
  if (agency) return agency.state ? 'state-media' : agency.form === 'agency' ? 'agency' : 'publisher'
  if (domains.some((domain) => /\.(?:gov|mil|gob|gouv|int)(?:\.[a-z]{2})?$/u.test(domain))) return 'official'
  if (named.some(({ description }) => description)) return 'state-media'
  const credited = named.some(({ use }) => use === 'credit') && !named.some(({ use }) => use === 'publisher')
  if (credited) return 'agency'
  return /\b(?:news|press) (?:agency|association|service)\b|\bnewswires?\b/iu.test(name) ? 'agency' : 'publisher'
}

function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  const keyed = evidence.map((item) => [evidenceKey(item), item] as const)
  return [...new Map(keyed)].sort(([left], [right]) => compare(left, right)).map(([, item]) => item)
}

function evidenceKey(evidence: Evidence): string {
  return 'start' in evidence
    ? `${evidence.report}|1|${String(evidence.start).padStart(9, '0')}|${evidence.end}`
    : `${evidence.report}|0|${evidence.field}|${evidence.quote}`
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
