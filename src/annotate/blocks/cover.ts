import type { Block, BlockRole, Span } from '../../model/index.ts'

/** Blocks that cover the whole text: what lies between two stretches belongs to the one before, what comes first to the first. */
export function coverText(length: number, stretches: readonly (Span & { readonly role: BlockRole })[]): Block[] {
  if (length === 0) return []
  if (stretches.length === 0) return [{ start: 0, end: length, role: 'other' }]
  return stretches.map(({ role, start }, index) => ({
    start: index === 0 ? 0 : start,
    end: stretches[index + 1]?.start ?? length,
    role,
  }))
}
