import type { Pipeline } from './session.ts'

/** Loads what reads, annotates and builds: only commands that need it wait for its word lists and weights. */
export async function loadPipeline(): Promise<Pipeline> {
  const { build } = await import('../pipeline/build.ts')
  const { buildSituations } = await import('../pipeline/build-situations.ts')
  const { annotateFile } = await import('../pipeline/annotate-file.ts')
  return { build, buildSituations, annotateFile }
}
