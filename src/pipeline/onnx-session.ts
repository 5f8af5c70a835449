import type { InferenceSession } from 'onnxruntime-web'
import type { EncoderSession, InputTensor, OutputTensor } from '../annotate/models/session.ts'

/** What of ONNX Runtime is used; its builds for Node and for WebAssembly have it alike. */
type Runtime = Pick<typeof import('onnxruntime-web'), 'InferenceSession' | 'Tensor' | 'env'>

/** Opens a network: in `onnxruntime-node` where it is installed and loads, which is about four times as fast, else in WebAssembly, which runs anywhere. */
export async function openSession(network: Uint8Array): Promise<EncoderSession> {
  const runtime = (await importNative()) ?? (await importWasm())
  const session = await runtime.InferenceSession.create(network, options)
  return { run: (inputs) => run(runtime, session, inputs) }
}

/**
 * One thread: with more, sums are rounded otherwise in their last digits, and the same reports could give another account on another
 * machine. Without the arena, which keeps what it once took, the native build needs 50 MB less and is as fast.
 */
const options: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableCpuMemArena: false,
  logSeverityLevel: 3,
}

/** The native build, where it is there and loads. */
async function importNative(): Promise<Runtime | undefined> {
  if (process.env.SITREP_RUNTIME === 'wasm') return undefined
  // A name that compilers do not follow: the package is optional, and may be missing.
  const name = 'onnxruntime-node'
  try {
    const found = (await import(name)) as Partial<Runtime> & { readonly default?: Runtime }
    // Loaders differ in how they give the exports of a CommonJS module.
    return found.InferenceSession === undefined ? found.default : (found as Runtime)
  } catch {
    return undefined
  }
}

async function importWasm(): Promise<Runtime> {
  const runtime = await import('onnxruntime-web')
  runtime.env.wasm.numThreads = 1
  return runtime
}

async function run(
  { Tensor }: Runtime,
  session: InferenceSession,
  inputs: Readonly<Record<string, InputTensor>>,
): Promise<Readonly<Record<string, OutputTensor>>> {
  // WebAssembly runs on this thread: let signals and streams be served between batches.
  await new Promise((resolve) => setImmediate(resolve))
  const feeds = Object.fromEntries(
    Object.entries(inputs).map(([name, { data, dims }]) => [name, new Tensor('int64', data, dims)]),
  )
  const outputs = await session.run(feeds)
  return Object.fromEntries(
    Object.entries(outputs).map(([name, { data, dims }]) => [name, { data: data as Float32Array, dims }]),
  )
}
