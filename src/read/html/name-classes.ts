/**
 * What names, ids and classes of elements tell of their content, by the words of such names: the vocabulary of page templates, the same
 * kind of list as Readability's own, in English because class names are.
 */
const vocabulary = {
  caption: 'caption captions figcaption cutline legend',
  credit: 'credit credits attribution copyright source photographer',
  byline: 'byline author authors bio contributor writer avatar',
  date: 'date dateline datetime time timestamp published updated posted pubdate',
  meta: 'meta info details detail kicker eyebrow category categories',
  related:
    'related recommended recommend recommendation recirc more also read next trending popular latest most headlines teaser card rail river',
  promo:
    'promo promotion newsletter signup subscribe subscription cta marketing offer product deal deals shop commerce affiliate paywall',
  share: 'share sharing social follow facebook twitter email print whatsapp',
  comment: 'comment comments disqus discussion reply respond conversation',
  advert: 'ad ads advert advertisement advertising sponsor sponsored banner dfp taboola outbrain',
  navigation:
    'nav navigation menu submenu breadcrumb breadcrumbs header masthead toolbar topbar search login skip pagination pager',
  footer: 'footer foot bottom legal disclaimer cookie cookies consent gdpr privacy terms',
  body: 'body content article articlebody story storybody entry post text richtext prose paragraph wysiwyg copy',
  title: 'title headline hed heading h1',
  standfirst: 'standfirst dek deck lede lead summary excerpt subtitle subheadline abstract intro description',
  tags: 'tag tags topic topics label labels keyword keywords filed',
  media:
    'gallery slideshow slide slider carousel video player image img photo photos media picture figure lightbox audio thumbnail thumb',
  quote: 'quote blockquote pullquote pull',
  embed: 'embed embedded tweet instagram',
  aside: 'sidebar widget aside secondary tertiary complementary supplemental inset infobox box module',
  hidden: 'hidden modal popup overlay tooltip screenreader sr offscreen noscript',
} as const

export type NameClass = keyof typeof vocabulary

export const nameClasses = Object.keys(vocabulary) as readonly NameClass[]

const byWord = new Map<string, NameClass>(
  nameClasses.flatMap((name) => vocabulary[name].split(' ').map((word): [string, NameClass] => [word, name])),
)

/** The classes that the words of a name stand for: 'articleImage-caption' is body, media and caption. */
export function classesOfName(name: string): Set<NameClass> {
  const found = new Set<NameClass>()
  for (const [word] of name.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)) {
    const known = byWord.get(word.toLowerCase())
    if (known) found.add(known)
  }
  return found
}
