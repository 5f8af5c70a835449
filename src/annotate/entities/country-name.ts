import { countries } from '../names/gazetteer/countries.ts'

const commonNames: ReadonlyMap<string, string> = new Map(
  countries
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', names = ''] = line.split('|')
      return [code, names.split(';')[0] as string]
    }),
)

/** The common English name of a country by its ISO 3166-1 alpha-3 code; undefined for codes that are not in use. */
export function countryName(code: string): string | undefined {
  return commonNames.get(code)
}
