import { STOPPING_RULES, type StoppingRule } from '../../analysis/statistics/stopping.ts'
import type { Precision } from '../../analysis/statistics/two-means.ts'
import { bestHoldOut } from '../../analysis/trials/best-hold-out.ts'
import { type Looked, lookedAt } from '../../analysis/trials/looked.ts'
import { type OwnTrial, ownTrial } from '../../analysis/trials/own-trial.ts'
import { makePeople, type Outcome, sdOf } from '../../analysis/trials/people.ts'
import {
  type Plan,
  powerOfPlan,
  precisionOf,
  type Sight,
  sightOf
} from '../../analysis/trials/plan.ts'
import { redraw, redrawNormal } from '../../analysis/trials/redraw.ts'
import { type Expected, expectedProfit, type Stakes } from '../../analysis/trials/stakes.ts'
import { testAndRoll } from '../../analysis/trials/test-and-roll.ts'
import type { Strip } from '../../charts/trial-strip.ts'
import type { RowOf } from '../../ingest/listed/spec.ts'
import type { NoResult } from '../declared/declaration.ts'
import type { ValuesOf } from '../fields/field.ts'
import { latest } from '../parts/latest.ts'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import { words } from './words.ts'

type Values = ValuesOf<typeof FIELDS>

/** More customers than this are not drawn one by one: it would take longer than a key takes. */
const ONE_BY_ONE = 20_000
/** Trials of the strip. */
const TRIALS = 100
/** The customers are always the same; only the lots are drawn again. */
const PEOPLE = 1

export interface Found {
  readonly plan: Plan
  /** The power wanted. */
  readonly wanted: number
  readonly sight: Sight
  readonly strip: Strip
  /** Whether its customers were drawn one by one. */
  readonly oneByOne: boolean
  /** Whether the rise would have left the range from nobody to everybody, and was cut. */
  readonly cut: boolean
  /** Power with equal groups. */
  readonly even: number
  /** Revenue of one unit of the effect: 1, or what a buyer spends. */
  readonly revenue: number
  readonly stakes: Stakes
  readonly now: Expected
  readonly best: Expected
  /** Customers in each group of a pilot. */
  readonly pilot: number
  readonly rule: StoppingRule
  readonly looked: readonly [Looked, ...Looked[]]
  readonly own: OwnTrial
}

/** All that the widget shows. */
export function resultOf(values: Values, rows: readonly RowOf<typeof COLUMNS>[]): Found | NoResult {
  const plan = planOf(values)
  const { outcome, confidence } = plan
  const sight = sightOf(plan, values.power)
  if (!sight) return { why: words.tooFew }
  const revenue = outcome.kind === 'money' ? 1 : values.worth
  const stakes = stakesOf(plan, revenue, values)
  const oneByOne = plan.customers <= ONE_BY_ONE
  return {
    ...{ plan, sight, revenue, stakes, oneByOne, wanted: values.power, rule: values.rule },
    cut: outcome.kind === 'share' && plan.effect !== values.rise,
    strip: stripOf({ plan, seed: values.seed, oneByOne }),
    even: powerOfPlan({ ...plan, control: Math.floor(plan.customers / 2) }) as number,
    now: expectedProfit(stakes, plan.control),
    best: bestOf(stakes),
    pilot: Math.round(testAndRoll(stakes.customers, stakes.sd, stakes.unsure / Math.SQRT2)),
    looked: lookedOf({ looks: values.looks, confidence, power: sight.power }),
    own: ownOf({ rows, confidence })
  }
}

function planOf({ outcome, customers, held, mean, sd, effect, base, rise, ...rest }: Values): Plan {
  const money = outcome === 'money'
  return {
    customers,
    control: Math.round(customers * held),
    outcome: money ? { kind: 'money', mean, sd } : { kind: 'share', base },
    // Nobody can be fewer than nobody; and who typed it must still see the field.
    effect: money ? effect : Math.min(1 - base, Math.max(-base, rise)),
    correlation: rest.correlation,
    confidence: rest.confidence
  }
}

/** In profit: margin on what is added, less the message. */
function stakesOf(plan: Plan, revenue: number, values: Values): Stakes {
  const { customers, outcome, effect, correlation } = plan
  const { margin, cost, again } = values
  const each = margin * revenue
  const unsure = isMoney(outcome) ? values.unsure : values.riseUnsure
  return {
    customers,
    later: again * customers,
    sd: each * sdOf(outcome) * Math.sqrt(1 - correlation ** 2),
    gain: each * effect - cost,
    unsure: each * unsure
  }
}

const isMoney = ({ kind }: Outcome): boolean => kind === 'money'

const bestOf = latest(bestHoldOut)

const lookedOf = latest(
  ({
    looks,
    confidence,
    power
  }: {
    readonly looks: number
    readonly confidence: number
    readonly power: number
  }): readonly [Looked, ...Looked[]] => {
    const [none, ...others] = STOPPING_RULES
    const by = (rule: StoppingRule) => lookedAt(rule, looks, confidence, power)
    return [by(none), ...others.map(by)]
  }
)

const ownOf = latest(
  ({
    rows,
    confidence
  }: {
    readonly rows: readonly RowOf<typeof COLUMNS>[]
    readonly confidence: number
  }) => ownTrial(rows, confidence)
)

const stripOf = latest(
  ({
    plan,
    seed,
    oneByOne
  }: {
    readonly plan: Plan
    readonly seed: number
    readonly oneByOne: boolean
  }): Strip => {
    const { customers, control, outcome, effect, correlation, confidence } = plan
    const { kind } = outcome
    const draws = { trials: TRIALS, confidence, seed }
    if (!oneByOne) {
      const precision = precisionOf(plan) as Precision
      return { kind, truth: effect, trials: redrawNormal(effect, precision, draws) }
    }
    const people = makePeople(customers, outcome, correlation, effect, PEOPLE)
    const trials = redraw(people, control, correlation > 0, draws)
    return { kind, truth: people.effect, trials }
  }
)
