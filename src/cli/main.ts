#!/usr/bin/env node
import { loadPipeline } from './load-pipeline.ts'
import { runCommand } from './program.ts'
import type { Session } from './session.ts'

const controller = new AbortController()

/** The first Ctrl-C lets the run end cleanly; a second one ends it at once. */
process.on('SIGINT', () => {
  if (controller.signal.aborted) process.exit(130)
  controller.abort()
})

/** A reader that has seen enough (`| head`) is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

const session: Session = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  signal: controller.signal,
  loadPipeline,
}

process.exitCode = await runCommand(process.argv.slice(2), session)
