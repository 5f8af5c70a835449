const brackets: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
}

/** Puts tokenised text (Penn Treebank marks, spaces between tokens) back into running text. */
export function runningText(tokens: string): string {
  return tokens
    .replace(/-[LR][RSC]B-/gu, (mark) => brackets[mark] ?? mark)
    .replace(/`` ?/gu, '“')
    .replace(/ ?''/gu, '”')
    .replace(/` ?/gu, '‘')
    .replace(/ (?=[.,;:!?%)\]}…])/gu, '')
    .replace(/(?<=[([{$£€]) /gu, '')
    .replace(/ (?=(?:n't|n’t|'(?:s|re|ve|ll|d|m))\b)/giu, '')
    .replace(/ '(?=[\s.,])/gu, '’')
    .replace(/[ \t]+/gu, ' ')
    .replace(/ *\n */gu, '\n')
    .trim()
}
