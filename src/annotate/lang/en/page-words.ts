/**
 * Words that pages use about themselves, by what they are about. Common English vocabulary of page furniture, not phrases of
 * particular outlets: a line's share of each class is a feature of the line classifier, which learns what it is worth.
 */
export const pageWords = {
  account: words(
    'account login log sign signed register password username profile member membership subscriber premium',
  ),
  newsletter: words(
    'newsletter newsletters subscribe subscription inbox email mail signup alerts notifications daily briefing',
  ),
  social: words(
    'share sharing follow followers facebook twitter instagram whatsapp linkedin pinterest reddit telegram youtube tweet retweet like likes connect',
  ),
  legal: words(
    'rights reserved copyright privacy policy terms conditions cookie cookies disclaimer consent gdpr trademark licence license agreement permission permitted reproduced redistributed prohibited',
  ),
  related: words(
    'read related more also latest popular trending recommended recommendations previous next continue story stories topics tags tagged archive featured',
  ),
  comment: words(
    'comment comments reply replies replied vote voted votes moderated moderator upvote downvote discussion feedback feedbacks anonymous guest posted thread flag abuse conversation',
  ),
  advert: words(
    'advertisement advertisements advertise advertiser advertising sponsored sponsor promoted promotion ad ads offer offers deal deals shop buy discount coupon affiliate commission partner',
  ),
  site: words(
    'home homepage menu search site website page contact about careers sitemap navigation skip content help faq rss app apps download browser javascript top bottom back close open toggle',
  ),
  picture: words(
    'photo photos photograph image images picture pictures video videos gallery getty file pool credit illustration graphic watch courtesy screenshot',
  ),
  credit: words(
    'reporting editing contributed contributor correspondent additional writing compiled edited writes author reporter editor staff agencies wire',
  ),
} as const

export type PageWordClass = keyof typeof pageWords

/** Words by which a writer or reader speaks of and to persons present. */
export const firstPerson = words('i me my mine myself we us our ours ourselves im ive id ill')
export const secondPerson = words('you your yours yourself youre u ur')

/** Words of talk rather than of reports. */
export const colloquial = words(
  'lol lmao omg wow yeah yep nope gonna wanna gotta dont cant wont isnt doesnt didnt thats whats hes shes theyre lets ok okay hey hi thanks thank please guys guy dude folks stupid dumb idiot idiots crap hell damn shit fuck fucking sucks awesome crazy ridiculous bullshit pathetic moron morons haha hahaha btw imo imho maybe anyway hope sorry really stuff kinda sheeple',
)

/** Verbs by which reports hand on what others said. */
export const reporting = words(
  'said says told tells added announced reported stated claimed confirmed denied warned according spokesman spokeswoman spokesperson officials statement accused urged insisted noted explained declared',
)

/** Function words: their share tells running text from lists of names and headlines. */
export const functionWords = words(
  'the a an of to in and or but that this these those it its is are was were be been being has have had having do does did will would can could may might must shall should not no nor for with on at by from as into about after before between over under out up down if when while where which who whom whose what how than then there here their they them he him his she her also more most some any all both each other such only own same so too very just because until against during without within through',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
