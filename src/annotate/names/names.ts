import { defineAnnotator, type Name, type Token } from '../../model/index.ts'
import { slice } from '../../text/span.ts'
import { internationalBodies, mediaNames, organizationWords } from '../lang/en/organization-words.ts'
import { placeWords, worldRegions } from '../lang/en/place-words.ts'
import { personTitles } from '../lang/en/titles.ts'
import { lookUpCountry } from './countries.ts'
import { lookUpPlace } from './places.ts'
import { findRuns } from './runs.ts'

/** Names of persons, organisations, countries, nationalities and places. */
export const names = defineAnnotator({
  name: 'names',
  version: 1,
  needs: ['sentences', 'syntax'],
  gives: 'names',
  annotate(reading, { sentences, syntax }) {
    const found: Name[] = []
    let from = 0
    for (const index of sentences.keys()) {
      let to = from
      while (to < syntax.length && (syntax[to] as Token).sentence === index) to += 1
      found.push(...findNames(reading.text, syntax, from, to))
      from = to
    }
    return found
  },
})

function findNames(text: string, tokens: readonly Token[], from: number, to: number): Name[] {
  return findRuns(text, tokens, from, to).flatMap((run) => {
    let first = run.first
    let titled = false
    const word = (at: number) => slice(text, tokens[at] as Token)
    const join = (a: number, b: number) => text.slice((tokens[a] as Token).start, (tokens[b] as Token).end)
    const parts: Name[] = []
    // Nationality or country before the rest: 'North Korean President …'.
    for (let last = Math.min(run.last, first + 3); last >= first && last < run.last; last -= 1) {
      const country = lookUpCountry(join(first, last))
      if (country && country.form !== 'capital' && personTitles.has(word(last + 1).toLowerCase())) {
        parts.push(toName(text, tokens, first, last, country.form === 'nationality' ? 'nationality' : 'country'))
        first = last + 1
      }
    }
    while (
      first <= run.last &&
      (personTitles.has(word(first).toLowerCase().replace('.', '')) || /^(the|a|an)$/i.test(word(first)))
    ) {
      titled = true
      first += 1
    }
    if (first > run.last) return parts
    if (/^['’]s$/.test(word(first)) || /^(of|for|and|the|-)$/.test(word(first))) return parts
    parts.push(toName(text, tokens, first, run.last, classify(join(first, run.last), titled)))
    return parts
  })
}

function classify(words: string, titled: boolean): Name['type'] {
  const country = lookUpCountry(words)
  if (country) return country.form === 'name' ? 'country' : country.form === 'capital' ? 'place' : 'nationality'
  if (titled) return 'person'
  const list = words.split(/\s+/)
  const tail = (list.at(-1) ?? '').toLowerCase()
  const head = /(\S+) (?:of|for) /.exec(words)?.[1]?.toLowerCase()
  if (worldRegions.has(words.toLowerCase())) return 'place'
  if (
    organizationWords.has(tail) ||
    (head && organizationWords.has(head)) ||
    internationalBodies.has(words) ||
    mediaNames.has(words)
  )
    return 'organization'
  if (placeWords.has(tail) || placeWords.has((list[0] as string).toLowerCase()) || lookUpPlace(words)) return 'place'
  if (/^[A-Z][A-Z.&]+$/.test(words)) return 'organization'
  return list.length >= 2 && list.length <= 4 ? 'person' : 'other'
}

function toName(text: string, tokens: readonly Token[], first: number, last: number, type: Name['type']): Name {
  const start = (tokens[first] as Token).start
  const end = (tokens[last] as Token).end
  const words = text.slice(start, end)
  const country = lookUpCountry(words)
  const kind = type === 'organization' ? kindOf(words) : undefined
  return {
    start,
    end,
    type,
    ...(kind ? { kind } : {}),
    ...(country ? { country: country.country } : {}),
    ...(country?.form === 'capital' ? { capital: true as const } : {}),
  }
}

function kindOf(words: string): Name['kind'] {
  if (internationalBodies.has(words)) return 'international'
  if (mediaNames.has(words)) return 'media'
  const head = (/(\S+) (?:of|for) /.exec(words)?.[1] ?? words.split(/\s+/).at(-1) ?? '').toLowerCase()
  return organizationWords.get(head) ?? 'organization'
}
