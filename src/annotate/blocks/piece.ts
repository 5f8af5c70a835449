import type { BlockRole, Span } from '../../model/index.ts'

/** A stretch that has one role: mostly a line, or a part of one where several are glued together. */
export interface Piece extends Span {
  /** Its role, where its form alone decides it. */
  readonly role?: BlockRole
}
