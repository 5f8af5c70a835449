import fc from 'fast-check'

/** Pieces that parsers stumble over. */
const pieces = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [',
    ']>',
    '<?xml',
    '?>',
    '/>',
    '&#',
    ';',
    '&#x110000;',
    '&#0;',
  ],
  ...[
    '\u0000',
    '\uFFFD',
    '\uD800',
    '\u202E',
    '\n\n',
    ' '.repeat(200),
    'a'.repeat(5000),
    '<a href="'.repeat(50),
    '<div>'.repeat(300),
    '{',
    '}',
    '[',
    '\\u',
  ],
  ...[
    'http://',
    '://',
    'data:text/html,x',
    '//[',
    '?page=2',
    '#',
    '%',
    '99999999999999999999',
    '-1',
    'NaN',
    '2024-13-45T99:99:99Z',
    '__proto__',
  ],
]

/** A text of the given ones with a few mutations: pieces put in, stretches cut, doubled, moved or broken off. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  const mutation = fc.oneof(
    fc.record({ kind: fc.constant('insert' as const), at: place, piece: fc.constantFrom(...pieces) }),
    fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(200) }),
    fc.record({ kind: fc.constant('double' as const), at: place, length: fc.nat(200) }),
    fc.record({ kind: fc.constant('move' as const), at: place, to: place, length: fc.nat(200) }),
    fc.record({ kind: fc.constant('end' as const), at: place }),
    fc.record({ kind: fc.constant('flip' as const), at: place, code: fc.nat(0xffff) }),
  )
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { maxLength: 12 }))
    .map(([text, mutations]) => mutations.reduce(mutate, text))
}

type Mutation =
  | { readonly kind: 'insert'; readonly at: number; readonly piece: string }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'double'; readonly at: number; readonly length: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number; readonly length: number }
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'flip'; readonly at: number; readonly code: number }

function mutate(text: string, change: Mutation): string {
  const at = Math.floor(change.at * text.length)
  if (change.kind === 'insert') return text.slice(0, at) + change.piece + text.slice(at)
  if (change.kind === 'cut') return text.slice(0, at) + text.slice(at + change.length)
  if (change.kind === 'double') return text.slice(0, at + change.length) + text.slice(at)
  if (change.kind === 'end') return text.slice(0, at)
  if (change.kind === 'flip') return text.slice(0, at) + String.fromCharCode(change.code) + text.slice(at + 1)
  const rest = text.slice(0, at) + text.slice(at + change.length)
  const to = Math.floor(change.to * rest.length)
  return rest.slice(0, to) + text.slice(at, at + change.length) + rest.slice(to)
}

/** A short run with a fixed seed; with SITREP_FUZZ_SECONDS, as many runs as the time allows, with a seed of their own. */
export function fuzzRuns(numRuns: number): fc.Parameters<unknown> {
  const seconds = Number(process.env.SITREP_FUZZ_SECONDS ?? 0)
  if (seconds <= 0) return { numRuns, seed: 20240305 }
  return { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false }
}
