/** Words at the end of a name that the short form of it leaves out: in small letters any of them, in capitals these alone. */
const generic =
  /(?:\s+(?:news|agency|newspaper|newswire|service|daily|online|website|television|channel|network|magazine))+$/u
const genericCapitalised = /\s+(?:News|Online|Newspaper|Website|\.com)$/u

/** Country-code second levels, under which names are registered one level down ('koreatimes.co.kr'). */
const secondLevels = new Set(['co', 'com', 'net', 'org', 'gov', 'ac', 'edu', 'or', 'ne', 'go', 'gob', 'gouv'])

/** The words of a name in lower case, without accents, articles at the front and marks. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?(?=\s|$)/gu, (mark) => (mark.length > 1 ? 's' : ''))
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .replace(/\.(?=\p{Lu}\.|\s|$)/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word, index) => word !== '' && !(index === 0 && word === 'the'))
}

/**
 * What the forms of one name have in common: 'The Korea Times', 'TheKoreaTimes' and 'koreatimes' share a key, as do 'BBC News' and
 * 'BBC', 'Xinhua news agency' and 'Xinhua'. Empty where nothing but marks is left.
 */
export function nameKey(name: string): string {
  const words = nameWords(name.trim().replace(generic, '').replace(genericCapitalised, ''))
  return words.join('').replace(/^the(?=.{4})/u, '')
}

/** Whether a name is that of a host: 'koreatimes.co.kr'. */
export function isHost(name: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(name)
}

/** A name's key, or for a host name the key of the label it is registered under. */
export function outletKey(name: string): string {
  return isHost(name) ? nameKey(domainLabel(name)) : nameKey(name)
}

/** First letters of the words of a name, small words apart: 'kcna' for 'Korean Central News Agency'. */
export function initials(name: string): string {
  return nameWords(name)
    .filter((word) => !/^(?:of|and|the|for|in|de|du|da)$/u.test(word))
    .map((word) => word[0])
    .join('')
}

/** The label a site is registered under: 'koreatimes' of 'www.koreatimes.co.kr'. */
export function domainLabel(domain: string): string {
  const labels = domain
    .toLowerCase()
    .replace(/^www\d?\./u, '')
    .split('.')
  const last = labels.length - 1
  const index =
    last >= 2 && labels[last]?.length === 2 && secondLevels.has(labels[last - 1] ?? '') ? last - 2 : last - 1
  return labels[Math.max(0, index)] ?? ''
}

/** Whether a site's label is a name's own: the same letters, its initials, or the name with a generic word ('bbc' for 'BBC News'). */
export function ownsDomain(name: string, domain: string): boolean {
  const label = domainLabel(domain)
    .replace(/[^a-z0-9]/gu, '')
    .replace(/^the(?=.{3})/u, '')
  const squeezed = nameWords(name).join('')
  return (
    label !== '' && (label === squeezed || label === nameKey(name) || (label.length > 2 && label === initials(name)))
  )
}
