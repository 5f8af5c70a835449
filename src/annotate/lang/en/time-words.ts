/** English words of time, as fragments of patterns; longer alternatives stand first. */

export const monthNumbers: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

export const weekdayNumbers: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tues: 2,
  tue: 2,
  wed: 3,
  thurs: 4,
  thur: 4,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

/** TIMEX3 codes of the seasons. */
export const seasonCodes: Readonly<Record<string, string>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}

/** TIMEX3 codes of the parts of a day. */
export const dayPartCodes: Readonly<Record<string, string>> = {
  dawn: 'MO',
  daybreak: 'MO',
  morning: 'MO',
  afternoon: 'AF',
  dusk: 'EV',
  evening: 'EV',
  night: 'NI',
  nighttime: 'NI',
  overnight: 'NI',
}

export const cardinals: Readonly<Record<string, number>> = {
  zero: 0,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
}

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const ones = 'one|two|three|four|five|six|seven|eight|nine'
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'

/** A month's name in full or shortened; that it begins with a capital is the rule's to check. */
export const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)'

export const weekdayName = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
export const shortWeekday = '(?:(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\\b\\.?)'

/** A day of the month: '2', '02', '2nd', 'the 2nd'. */
export const dayOfMonth = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
export const ordinalWord = `(?:(?:${tens.replace('|ninety', '')})[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)`

export const yearDigits = "(?:1[0-9]\\d\\d|20\\d\\d|['’]\\d\\d)"
/** 'nineteen ninety-six', 'two thousand and four', 'twenty fourteen'. */
export const yearWords = `(?:(?:(?:eight|nine)teen)[- ](?:hundred|(?:oh|o)[- ](?:${ones})|(?:${tens})(?:[- ](?:${ones}))?|${teens})|twenty[- ](?:(?:oh|o)[- ](?:${ones})|${teens}|(?:${tens.split('|').slice(0, 3).join('|')})(?:[- ](?:${ones}))?)|two thousand(?: and)?(?: (?:${ones}|${teens}))?)`
export const year = `(?:${yearDigits}|${yearWords})`

export const season = '(?:spring(?:time)?|summer(?:time)?|autumn|fall|winter(?:time)?)'
export const dayPart = '(?:morning|afternoon|evening|night(?:time)?|dawn|daybreak|dusk)'
export const unit =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|millenni(?:um|a))'
/** Units that 'last', 'this' and 'next' go with. */
export const longUnit = '(?:week|weekend|fortnight|month|quarter|year|decade|century|millennium)'

const number = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d+)?(?:[- ]1/[234]|[½¼¾])?)`
const words = `(?:(?:${tens})(?:[- ](?:${ones}))?|${teens}|${ones})`
/** An exact count: '5', '2 1/2', 'twenty-five', 'two hundred', 'a hundred', 'one and a half'. */
export const cardinal = `(?:${number}|(?:an?|${words}) (?:hundred|thousand|dozen)|half a dozen|${words})(?: and a half)?`
/** A count left open. */
export const fewWords =
  '(?:a couple(?: of)?|a few|(?:a )?handful of|several|many|some|few|dozens of|scores of|hundreds of|thousands of|tens of)'
/** What comes before a count without changing it much; the expression includes it. */
export const approximation =
  '(?:about|around|approximately|roughly|nearly|almost|some|over|under|at least|at most|up to|no (?:more|less|fewer) than|not (?:more|less) than|(?:more|less|fewer) than|an? (?:mere|estimated|additional|extra|full|whole)|the)'

export const early =
  '(?:the )?(?:very )?(?:early|start of|beginning of|first half of|first part of|early part of|early days of|opening of)'
export const late =
  '(?:the )?(?:very )?(?:late|end of|close of|latter half of|second half of|latter part of|late part of)'
export const middle = '(?:the )?(?:middle of|midst of)'
/** 'early', 'mid-', 'the end of': they narrow what follows. */
export const portion = `(?:(?:${early}|${late}|${middle})[- ]|(?:the )?mid[- ])`
