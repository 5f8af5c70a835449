/** Words by which outlets correct, withdraw or annotate what they published. Compiled from how such notices are commonly put, not from any one outlet. */

/** What an outlet calls a piece of its own. */
const piece =
  '(?:(?:online|news|opinion|feature|wire|lead|front-page) )?(?:article|story|report|post|piece|dispatch|column|item|headline|obituary|editorial|review|newsletter|broadcast|episode|podcast|caption|graphic|map|chart|page|analysis|profile|interview|essay|live ?blog|entry|alert)s?'
const day = String.raw`(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? (?:\d{4},? )?|\d{1,2} \p{Lu}\p{L}{2,8}\.? (?:\d{4} )?)`

/** The report itself, or what stood there before: 'this article', 'an earlier version of this story', 'the original headline'. */
const own = String.raw`(?:(?:this|the above|the present) ${day}?${piece}|(?:an?|the|our|some|several|two)?\s?(?:earlier|previous|prior|original|initial|first) (?:online |print |published )?(?:version|edition|iteration)s?\b(?: of (?:this|the|our) ${piece})?|the original ${piece})`
/** Another piece of the same outlet: 'our report of Tuesday', 'a story published on 3 May'. */
const another = String.raw`(?:(?:our|one of our) (?:earlier |previous |recent )?${piece}|(?:in )?(?:an?|the|our|two|several) (?:earlier |previous |recent )?${piece} (?:published|posted|dated|of|on|from|that (?:ran|appeared)|which (?:ran|appeared)|about|${day}))`
/** What may stand before it: 'Because of an editing error, …', 'A caption with …'. */
const opening = String.raw`(?:(?:because of|due to|owing to) [^.;:"“”]{1,80}?,? |in (?=an?|the|our|this)|an? (?:photo |picture )?(?:headline|caption|map|chart|graphic|summary|photograph|table)s? (?:in|of|on|with|for|to|accompanying) |the (?:headline|caption|summary|photograph)s? (?:in|of|on|with|for|to|accompanying) )?`
const slip =
  '(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately|falsely|in error|by mistake|mis(?:stated|identified|spel(?:led|t)|quoted|attributed|characteri[sz]ed|represented|named|translated|reported|interpreted|described|dated|labell?ed))'
const told =
  '(?:said|stated|reported|suggested|gave|described|referred|attributed|quoted|named|put|claimed|implied|indicated|listed|read|identified|wrote|had)'
const gone = '(?:retracted|withdrawn|taken down|unpublished|removed|deleted|pulled|rescinded)'
const been = '(?:has|have|had|was|were|is|are)(?: now| since| also)?(?: been| being)?(?: fully| formally)?'

const start = String.raw`^[\s[(*_•·▪◦‣–-]*`
const anywhere = (...parts: readonly string[]) => new RegExp(parts.join(''), 'iu')

/** A label before the words: 'Correction:', 'Retraction —', 'Clarification (3 May):', 'Editor's note:'. */
const afterLabel = String.raw`(?: (?:appended|notice))?(?: ?(?:, ?|\()[^:;.()\n]{1,40}\)?)?(?: ?:| ?[–—]| -|\.(?=\s)|\]|\)|\s*$)`
export const correctionLabel = anywhere(
  start,
  '(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|erratum|errata|corrigend(?:um|a)|for the record(?= ?[:–—]))',
  afterLabel,
)
export const retractionLabel = anywhere(
  start,
  '(?:(?:notice of )?retractions?|withdrawal|(?:retracted|withdrawn)(?= ?[:–—]))',
  afterLabel,
)
export const noteLabel = anywhere(
  start,
  String.raw`(?:editor(?:['’]?s?['’]?|ial) ?note|(?:a )?note (?:from|by) (?:the|our) editors?|(?:a )?note to (?:our )?readers)(?:`,
  afterLabel,
  String.raw`|\s+(?=(?:This|An|The|We)\b))`,
)

/** 'This article has been withdrawn', 'We retract this story', 'We have taken down our report of Monday'. */
export const withdrawsThis = [
  anywhere(start, opening, own, ' ', been, ' ', gone, String.raw`\b`),
  anywhere(
    start,
    String.raw`(?:we|the editors?) (?:have |are |has |hereby )?(?:now )?(?:retract(?:ed|ing|s)?|withdraw(?:n|ing|s)?|withdrew|unpublished|taken down|removed) (?:this|the above) `,
    piece,
  ),
]
export const withdrawsAnother = [
  anywhere(start, opening, another, String.raw`[^.;"“”]{0,160}? `, been, ' ', gone, String.raw`\b`),
  anywhere(
    start,
    String.raw`(?:we|the editors?) (?:have |are |has |hereby )?(?:now )?(?:retract(?:ed|ing|s)?|withdraw(?:n|ing|s)?|withdrew|unpublished|taken down|removed) (?:our|an?|the) [^.;"“”]{0,40}?`,
    piece,
    String.raw`\b`,
  ),
]

/** 'This article was amended', 'updated to correct', '(Corrects paragraph 3 …)', 'A quotation has been removed from this story'. */
export const correctsThis = [
  anywhere(
    start,
    opening,
    own,
    ' ',
    been,
    String.raw` (?:corrected|amended|clarified|(?:updated|edited|revised|changed|modified)(?: on ${day})? (?:to|in order to) (?:correct|reflect|clarify|remove|fix|amend|make clear))\b`,
  ),
  anywhere(
    start,
    opening,
    own,
    String.raw`\b[^.;"“”]{0,100}?\b(?:`,
    slip,
    '|',
    told,
    String.raw`|omitted|contained)\b`,
  ),
  anywhere(String.raw`^\s*[([](?:corrects?|corrected|refiles?|clarifies|removes) [^()[\]]{3,400}[)\]]\s*$`),
  anywhere(
    start,
    String.raw`(?:an?|the|two|some|several) (?:quotes?|quotations?|paragraphs?|sentences?|references?|photographs?|images?|lines?|passages?) (?:has|have) been (?:removed|deleted|taken out) from (?:this|the) `,
    piece,
  ),
]

/** 'This story has been updated': it says that something changed, and takes nothing back. */
export const annotatesThis = anywhere(
  start,
  own,
  ' ',
  been,
  String.raw` (?:updated|edited|revised|changed|modified|translated|republished)\b`,
)

/** 'Our report of Tuesday said …', 'In a story published on 3 May, we said …'. */
export const speaksOfAnother = anywhere(start, opening, another, String.raw`\b`)
/** By whom, where others may be told of too: the outlet itself is 'we' or a name. */
export const byUs =
  /^[\s[(*_•·▪◦‣–-]*(?:because of[^.;:"“”]{1,80}, |due to[^.;:"“”]{1,80}, |owing to[^.;:"“”]{1,80}, )?(?:(?:in )?(?:one of )?our\b|we\b)|,? we\b/iu
/** 'We wrongly said that …'. */
export const weErred = anywhere(
  start,
  String.raw`(?:on [^.;:"“”]{1,40}?,? |last \p{L}+,? |yesterday,? )?we (?:have |had )?(?:`,
  slip,
  String.raw`\b|`,
  told,
  String.raw`\b[^.;"“”]{0,30}? (?:incorrectly|wrongly|mistakenly|erroneously|in error|by mistake)\b)`,
)
/** What shows that a telling is being set right. */
export const setsRight = anywhere(
  String.raw`\b(?:`,
  slip,
  String.raw`|in fact|should have (?:said|read|been|given|named)|the correct|(?:regrets?|apologi[sz]es?) |(?:the|this|an|our) (?:error|mistake|inaccuracy)|rather than|(?:was|were) (?:wrong|incorrect|inaccurate|not correct))\b|;\s(?:it|that|this|the|he|she|they|there|in)\b`,
)

/** Where the words begin that were wrong: 'said that', 'wrongly gave the toll as'. */
export const wrongTelling = new RegExp(
  String.raw`\b(?:${slip} )?(?:${told}|misstated|misidentified|misquoted|misreported|misdescribed)\b(?:,? (?:incorrectly|wrongly|mistakenly|erroneously|in error|by mistake))?,?(?: that| as)? `,
  'iu',
)
/** Where the wrong words stand behind the right ones: 'nine, not 12'. */
export const notWords = /,? (?:not|rather than|instead of) (?=\S)/giu
/** Where a telling that was wrong ends and the right one begins. */
export const wrongEnds =
  /;|,? (?:when|whereas|but|although|while) (?:in fact|it|they|he|she|the|there)\b|\. (?=In fact)|[)\]]$/iu

/** '…, the colonel said': somebody tells it of something else that has the same name. */
export const toldByAnother =
  /^[^.;]{0,300}?(?:,["”’]? (?:the |an? )?[\p{L} .’'-]{2,60}? (?:said|told|added|announced|warned|wrote)\b|\baccording to\b)/iu
/** '(Corrects …)': the whole of it is a notice. */
export const inBrackets = /^\s*[([](?:corrects?|corrected|refiles?|clarifies|removes) /iu

/** Words of a sentence about the piece and not about the world. */
export const ofThePiece = anywhere(
  String.raw`\b(?:`,
  own,
  '|',
  another,
  String.raw`|we (?:have |are )?(?:regret|apologi[sz]e|correct|retract|withdr|removed)\p{L}*|regrets? the|apologi[sz]es? for|(?:the|this|an) (?:error|mistake|correction|retraction)|(?:our|editorial) standards)\b`,
)
