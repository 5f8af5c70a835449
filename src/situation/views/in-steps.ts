/** What takes long, made piece by piece: whoever makes it may do something else between two of them. */
export type InSteps<Value> = Generator<undefined, Value>

/** Makes it all at once. */
export function finish<Value>(steps: InSteps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** Items of one step: at a few microseconds each, a step is a millisecond or two. */
const ofStep = 200

/** Does something for each item, a few of them at each step. */
export function* forEachInSteps<Item>(items: readonly Item[], act: (item: Item) => void): InSteps<void> {
  for (const [index, item] of items.entries()) {
    if (index % ofStep === ofStep - 1) yield
    act(item)
  }
}
