/** People and the ties between them: without direction, none to oneself, none twice. */
export interface Network {
  readonly names: readonly string[]
  /** The two ends of each tie, as places in `names`; that in `from` is the lower one. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Strength of each tie, such as contacts a month; above 0. */
  readonly weight: Float64Array
}

/** Who is tied to whom, person by person: those of person `i` stand from `start[i]` to `start[i + 1]`. */
export interface Neighbours {
  readonly start: Int32Array
  readonly person: Int32Array
  /** The tie, as a place in the network's arrays. */
  readonly tie: Int32Array
}

export function neighboursOf({ names, from, to }: Network): Neighbours {
  const start = new Int32Array(names.length + 1)
  const count = (person: number) => {
    start[person + 1] = (start[person + 1] as number) + 1
  }
  from.forEach(count)
  to.forEach(count)
  for (let i = 1; i < start.length; i += 1)
    start[i] = (start[i] as number) + (start[i - 1] as number)
  const next = start.slice()
  const person = new Int32Array(2 * from.length)
  const tie = new Int32Array(2 * from.length)
  const put = (one: number, other: number, at: number) => {
    const place = next[one] as number
    next[one] = place + 1
    person[place] = other
    tie[place] = at
  }
  for (let at = 0; at < from.length; at += 1) {
    put(from[at] as number, to[at] as number, at)
    put(to[at] as number, from[at] as number, at)
  }
  return { start, person, tie }
}

/** Ties of each person: Freeman's degree (1978, Social Networks 1). */
export function degreesOf({ names, from, to }: Network): Int32Array {
  const degree = new Int32Array(names.length)
  for (const end of from) degree[end] = (degree[end] as number) + 1
  for (const end of to) degree[end] = (degree[end] as number) + 1
  return degree
}
