/** Writes `src/export/country-codes.ts` from i18n-iso-countries. Run it again after raising the pin: `npx tsx training/countries/codes.ts`. */
import { writeFileSync } from 'node:fs'
import countries from 'i18n-iso-countries'

const pairs = Object.entries(countries.getAlpha3Codes())
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([three, two]) => `${three}${two}`)
/** Pairs on one line of the file. */
const pairsOfLine = 18
const lines: string[] = []
for (let at = 0; at < pairs.length; at += pairsOfLine) lines.push(pairs.slice(at, at + pairsOfLine).join(' '))

writeFileSync(
  new URL('../../src/export/country-codes.ts', import.meta.url),
  `/** ISO 3166-1: alpha-3 and alpha-2 codes, joined (i18n-iso-countries, MIT). Written by training/countries/codes.ts. */
const pairs = \`
${lines.join('\n')}
\`

const codes: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\\s+/)
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
)

/** The two letters of a country that is known by three. */
export function alpha2Of(alpha3: string | undefined): string | undefined {
  return alpha3 === undefined ? undefined : codes.get(alpha3)
}
`,
)
