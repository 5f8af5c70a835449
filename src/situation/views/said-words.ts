import type { Rendering } from '../../model/index.ts'

/** The words that a rendering gives as said, with '…' for a source or cue in their midst. */
export function saidWords({ evidence, parts }: Rendering): string {
  return parts === undefined ? evidence.quote : parts.map(({ quote }) => quote).join(' … ')
}
