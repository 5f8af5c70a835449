import { isHidden, skippedElements } from '../html/element-kinds.ts'
import { isElement, isText, type Page, type PageElement, type PageNode } from '../html/page-node.ts'
import { elementsOf, namesOf } from './open-page.ts'
import { isA, stringOf, structuredThings, thingsOf } from './structured-things.ts'

/** What stands before an article. */
export type Wall = 'paywall' | 'consent'

/** Ids and classes that consent frameworks (IAB TCF and the like) and their kind give their boxes. */
const consentNames =
  /(?:^|[\s_-])(?:onetrust|didomi|qc-cmp2?|sp_message|cybotcookiebot|cookiebot|usercentrics|truste|trustarc|fc-consent|cmpbox|cmp-?(?:container|wrapper|root|app|modal)|iubenda-cs|klaro|osano-cm|cc-window|gdpr|cookie-?(?:wall|banner|consent|notice|dialog|modal|overlay|policy|law)|consent)(?:[\s_-]|$)/i

/** Addresses that ask for consent before they lead back. */
const consentAddress =
  /(?:^|[./_-])(?:consent|cookie-?wall|cookie-?consent|privacy-?(?:gate|wall|consent)|gdpr)(?:[./_?-]|$)/i

/** Ids and classes of what stands where the rest of a paid article would. */
const paywallNames =
  /(?:^|[\s_-])(?:pay-?wall|reg(?:istration)?-?wall|meter(?:ed)?-?wall|offer-?wall|subscri(?:be|ber|ption)s?-?(?:wall|prompt|offers?|box|required|only|gate|barrier)|premium-?(?:wall|gate|barrier)|locked-(?:content|article)|article-?(?:locked|gate|barrier|wall)|barrier-page|tp-modal|piano-(?:offer|template|inline|container)|poool-widget)(?:[\s_-]|$)/i

/** Letters of running text from which a page has an article of its own beside a consent box. */
const articleLetters = 200
/** Letters of a box from which it says something. */
const boxLetters = 40
/** Letters in the paid part from which it counts as sent along. */
const paidLetters = 200
/** Letters of a body up to which a page beside a subscription block is a teaser; declared as paid, more may be one. */
const teaserLetters = 1000
export const declaredTeaserLetters = 2500
/** Letters from which a paragraph outside of boxes counts as running text. */
const paragraphLetters = 60

/**
 * Whether a page shows a consent form or the teaser of a paid article instead of the article, by its structure: schema.org's
 * isAccessibleForFree and hasPart, what frameworks call their boxes, and how much text stands beside them.
 */
export function findWall(
  page: Page,
  bodyLetters: number,
  address: { readonly asked: string; readonly url: string },
): Wall | undefined {
  if (isConsent(page, address)) return 'consent'
  return isPaywall(page, bodyLetters) ? 'paywall' : undefined
}

function isConsent(page: Page, { asked, url }: { readonly asked: string; readonly url: string }): boolean {
  const boxes = outermost(page, (element) => consentNames.test(namesOf(element)))
  const form = [...page.querySelectorAll('form')].some((element) =>
    consentAddress.test(element.getAttribute('action') ?? ''),
  )
  const isLed = url !== asked && consentAddress.test(placeOf(url)) && !consentAddress.test(placeOf(asked))
  const speaks = boxes.some((box) => letters(box) >= boxLetters)
  if (!speaks && !form && !isLed) return false
  if (isLed && (form || speaks)) return true
  return runningLetters(page.body, new Set(boxes)) < articleLetters && (speaks || form)
}

function placeOf(address: string): string {
  const { hostname, pathname } = new URL(address)
  return `${hostname}${pathname}`
}

function isPaywall(page: Page, bodyLetters: number): boolean {
  const { isPaid, selectors } = declaration(page)
  const parts = selectors.flatMap((selector) => select(page, selector))
  if (isPaid && parts.reduce((sum, part) => sum + letters(part), 0) >= paidLetters) return false
  const hasBlock = outermost(page, (element) => paywallNames.test(namesOf(element))).some(
    (block) => letters(block) >= boxLetters / 2,
  )
  if (isPaid) return hasBlock || bodyLetters < declaredTeaserLetters
  return hasBlock && bodyLetters < teaserLetters
}

/** Whether a page says that it must be paid for, and which of its parts. */
function declaration(page: Page): { readonly isPaid: boolean; readonly selectors: readonly string[] } {
  const things = structuredThings(page).filter((thing) => isA(thing, /Article|Posting|Report|WebPage|CreativeWork/))
  const parts = things.flatMap((thing) => thingsOf(thing.hasPart)).filter((part) => isNo(part.isAccessibleForFree))
  const microdata = [...page.querySelectorAll('[itemprop="isAccessibleForFree"]')].some((element) =>
    isNo(element.getAttribute('content') ?? element.textContent),
  )
  const tier = [...page.querySelectorAll('meta')].some(
    (meta) =>
      /^(?:article:)?content_tier$/i.test(meta.getAttribute('property') ?? meta.getAttribute('name') ?? '') &&
      /^(?:locked|metered)$/i.test(meta.getAttribute('content') ?? ''),
  )
  return {
    isPaid: tier || microdata || things.some((thing) => isNo(thing.isAccessibleForFree)),
    selectors: parts.flatMap(({ cssSelector }) => stringOf(cssSelector) ?? []),
  }
}

function isNo(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^\s*(?:https?:\/\/schema\.org\/)?false\s*$/i.test(value))
}

/** Longest selector that is looked at. */
const longestSelector = 200

/**
 * What a selector of the page's own finds: the elements of its last part, a name with ids or classes. Google asks for no more, and
 * longer ones could be made to take any time.
 */
function select(page: Page, selector: string): PageElement[] {
  if (selector.length > longestSelector) return []
  return selector.split(',').flatMap((one) => {
    const last =
      one
        .trim()
        .split(/[\s>+~]+/)
        .at(-1) ?? ''
    return /^[\w-]*(?:[.#][a-z_][\w-]*)+$/i.test(last) ? [...page.querySelectorAll(last)] : []
  })
}

/** The outermost elements below the body that meet a condition; hidden ones are left out. */
function outermost(page: Page, meets: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = []
  const taken = new Set<PageNode>()
  for (const element of elementsOf(page.body)) {
    if (element === page.body) continue
    const parent = element.parentNode
    if (parent !== null && taken.has(parent)) taken.add(element)
    else if (!skippedElements.has(element.localName) && meets(element) && !isHidden(element)) {
      taken.add(element)
      found.push(element)
    }
  }
  return found
}

function letters(node: PageNode): number {
  return visibleText(node, new Set()).replace(/\P{L}+/gu, '').length
}

/** Letters of paragraphs outside of the given boxes. */
function runningLetters(root: PageElement, boxes: ReadonlySet<PageElement>): number {
  let sum = 0
  for (const element of elementsOf(root)) {
    if (!/^(?:p|article|section|main|div|li|blockquote)$/.test(element.localName)) continue
    if (isWithin(element, boxes)) continue
    const own = ownText(element).replace(/\P{L}+/gu, '').length
    if (own >= paragraphLetters) sum += own
  }
  return sum
}

function isWithin(element: PageElement, boxes: ReadonlySet<PageElement>): boolean {
  for (let node: PageElement | null = element; node; node = node.parentNode) if (boxes.has(node)) return true
  return false
}

/** Text of an element and of what stands in its lines, not of blocks in it. */
function ownText(element: PageElement): string {
  const parts: string[] = []
  for (const child of element.childNodes) {
    if (isText(child)) parts.push(child.textContent ?? '')
    else if (isElement(child) && /^(?:a|b|i|em|strong|span|u|q|cite|abbr|mark|time)$/.test(child.localName))
      parts.push(child.textContent ?? '')
  }
  return parts.join(' ')
}

function visibleText(root: PageNode, boxes: ReadonlySet<PageElement>): string {
  const parts: string[] = []
  const left: PageNode[] = [root]
  for (let node = left.pop(); node; node = left.pop()) {
    if (isText(node)) parts.push(node.textContent ?? '')
    else if (isElement(node) && !skippedElements.has(node.localName) && !boxes.has(node) && !isHidden(node)) {
      left.push(...node.childNodes)
    }
  }
  return parts.join(' ')
}
