/**
 * People move: prospects → customers → ex-customers → customers again, or out of reach. One month:
 *
 *     new        = prospects · conversion
 *     lost       = churn · active             (of those who were there when the month began)
 *     recovered  = recovery · ex-customers    (likewise)
 *     outOfReach = unreachable · (ex-customers − recovered)
 *
 * All rates are fractions a month. Customers of fraction are kept: these are expected numbers.
 */
export interface FlowInput {
  /** Interested people a month. */
  readonly prospects: number
  /** The share of prospects that becomes customers. */
  readonly conversion: number
  /** Customers and ex-customers still within reach, when the first month begins. */
  readonly start: number
  readonly exCustomers: number
  readonly churn: number
  readonly recovery: number
  /** The share of ex-customers that can never be asked again: moved, no consent, data deleted. */
  readonly unreachable: number
  /** Money a month for every customer who is there when it begins. */
  readonly value: number
  /** Money for every new customer (winning back is not charged). */
  readonly cac: number
  readonly months: number
}

/**
 * Month by month. Index 0 is the start; `active[t]`, `exCustomers[t]`, `gone[t]` and `cumulative[t]`
 * hold at the end of month t, the flows of index t happen in month t (0 at index 0).
 */
export interface Flow {
  readonly input: FlowInput
  readonly active: readonly number[]
  readonly exCustomers: readonly number[]
  readonly gone: readonly number[]
  readonly newCustomers: readonly number[]
  readonly lost: readonly number[]
  readonly recovered: readonly number[]
  /** Value of all customers so far less what was spent to win the new ones. */
  readonly cumulative: readonly number[]
  readonly longRun: LongRun
}

/** Where the active base goes if nothing ever changes. */
export type LongRun =
  | { readonly kind: 'level'; readonly active: number }
  | { readonly kind: 'growth'; readonly perMonth: number }

/** Runs the months. Inputs within the bounds of FLOW_FIELDS; numbers stay finite and not negative. */
export function customerFlow(input: FlowInput): Flow {
  const joining = input.prospects * input.conversion
  const active = [input.start]
  const exCustomers = [input.exCustomers]
  const gone = [0]
  const newCustomers = [0]
  const lost = [0]
  const recovered = [0]
  const cumulative = [0]
  let [a, e, g, sum] = [input.start, input.exCustomers, 0, 0]
  for (let month = 1; month <= input.months; month += 1) {
    const leaving = input.churn * a
    const returning = input.recovery * e
    const fading = input.unreachable * (e - returning)
    sum += input.value * a - input.cac * joining
    a += joining + returning - leaving
    e += leaving - returning - fading
    g += fading
    active.push(a)
    exCustomers.push(e)
    gone.push(g)
    newCustomers.push(joining)
    lost.push(leaving)
    recovered.push(returning)
    cumulative.push(sum)
  }
  return {
    input,
    active,
    exCustomers,
    gone,
    newCustomers,
    lost,
    recovered,
    cumulative,
    longRun: longRun(input)
  }
}

/**
 * The fixed point of the two stocks A (active) and E (ex-customers). With n new a month, churn c,
 * recovery r and fading f = unreachable · (1 − r), standing still means
 *
 *     c·A = n + r·E      and      c·A = (r + f)·E
 *
 * A share ρ = r / (r + f) of the leavers comes back one day, to churn again. Hence c·A·(1 − ρ) = n and
 *
 *     A* = n / (c · (1 − ρ)) = n · (r + f) / (c · f)
 *
 * which is n / c without recovery. If nobody gets out of reach (f = 0) every leaver returns one day:
 * n more people a month share themselves between the stocks as A : E = r : c, so that A grows by
 * n·r / (c + r) a month without end, or, with n = 0, settles at that share of the people there are.
 */
export function longRun(input: FlowInput): LongRun {
  const { start, exCustomers } = input
  const [c, r] = [atAll(input.churn), atAll(input.recovery)]
  const f = atAll(input.unreachable) * (1 - r)
  const n = input.prospects * input.conversion
  if (c === 0) {
    // Nobody leaves: the new ones pile up on those of old and those who return.
    const returning = r === 0 ? 0 : exCustomers * (r / (r + f))
    return n > 0 ? { kind: 'growth', perMonth: n } : { kind: 'level', active: start + returning }
  }
  if (r === 0) return { kind: 'level', active: n / c }
  if (f > 0) return { kind: 'level', active: (n / c) * (1 + r / f) }
  const share = r / (c + r)
  return n > 0
    ? { kind: 'growth', perMonth: n * share }
    : { kind: 'level', active: (start + exCustomers) * share }
}

/** A rate that would move nobody in a thousand lifetimes is none, and keeps quotients finite. */
const atAll = (rate: number): number => (rate < 1e-12 ? 0 : rate)
