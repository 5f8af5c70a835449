/** Phrases by which a report says, on a line of its own, whose words it prints: 'contributed to this report', 'with material from'. */
const credit =
  /\bcontributed (?:\p{L}+ )?to (?:this|the) (?:report|reporting|story|article)\b|^\W*(?:(?:with|additional|further) )+(?:reporting|material|input|information|inputs|files) (?:by|from)\b|\b(?:republished|reprinted|reproduced|syndicated) (?:from|by|with|courtesy|under)\b|\b(?:first|originally) (?:published|appeared|posted) (?:by|in|on|at)\b|^\W*(?:source|sources|agency|wire)\s?:\s?\p{Lu}/iu
const mostWords = 24

/** Whether a line does nothing but name whose words or work a report holds. */
export function isCreditLine(line: string): boolean {
  return line.length < 400 && credit.test(line) && line.split(/\s+/u).length <= mostWords
}
