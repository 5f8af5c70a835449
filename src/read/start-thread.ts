import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts a module of this program in a thread of its own. From the checkout, the thread first loads what runs TypeScript; the package
 * has it as JavaScript.
 *
 * @param module Address of the module without its ending, such as `new URL('./pdf-worker', import.meta.url)`.
 */
export function startThread(module: URL, options: Omit<WorkerOptions, 'eval'>): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`${module}.js`), options)
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = new URL('./dist/esm/api/index.mjs', tsx)
  const script = `import('${loader}').then(({ register }) => { register(); return import('${module}.ts') })`
  return new Worker(script, { ...options, eval: true })
}
