import { parentPort, workerData } from 'node:worker_threads'
import { extractPages } from './extract-pages.ts'

/** Reads one document beside the main thread, so that one that takes too long can be ended. */
for await (const message of extractPages(workerData as Uint8Array)) parentPort?.postMessage(message)
