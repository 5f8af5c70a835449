/** A dense array as a session takes it: its numbers in row order. */
export interface InputTensor {
  readonly data: BigInt64Array
  readonly dims: readonly number[]
}

/** A dense array as a session gives it. */
export interface OutputTensor {
  readonly data: Float32Array
  readonly dims: readonly number[]
}

/** A loaded network: all that this folder asks of whatever runs it. */
export interface EncoderSession {
  run(inputs: Readonly<Record<string, InputTensor>>): Promise<Readonly<Record<string, OutputTensor>>>
}
