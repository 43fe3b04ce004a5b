import {
  ATTRIBUTION_RULES,
  type AttributionRule,
  type ChannelResult,
  type ShareAndEffectResult
} from '../../src/analysis/channels/model.ts'
import type { CohortResult } from '../../src/analysis/cohorts/model.ts'
import type { ForecastResult, Holdout } from '../../src/analysis/forecast/model.ts'
import type { IncrementalResult, IncrementalVerdict } from '../../src/analysis/incremental/model.ts'
import type { LadderResult } from '../../src/analysis/ladder/model.ts'
import { type MovementResult, STANDINGS } from '../../src/analysis/movement/model.ts'
import { CLASSES, type RfmResult, SEGMENTS, type Worth } from '../../src/analysis/rfm/model.ts'
import type { ValueResult } from '../../src/analysis/value/model.ts'

/*
 * Results of the analyses of a table of transactions, made up to be drawn: consistent in themselves, of
 * any kind (an empty shop, one customer, refunds above sales, all alike, millions), from a seed.
 */

/** What kind of shop: the corners have names. */
export const MOODS = ['ordinary', 'empty', 'one', 'equal', 'negative', 'huge'] as const
export type Mood = (typeof MOODS)[number]

/** Numerical Recipes' linear congruential generator: any will do here. */
function numbers(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return { next, whole: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)) }
}

type Numbers = ReturnType<typeof numbers>

const people = (mood: Mood, { whole, next }: Numbers): number => {
  if (mood === 'empty') return 0
  if (mood === 'one') return next() < 0.1 ? 1 : 0
  if (mood === 'equal') return 4
  if (mood === 'huge') return whole(0, 3_000_000)
  return next() < 0.3 ? 0 : whole(1, 90)
}

const moneyOf = (mood: Mood, customers: number, { next }: Numbers): number => {
  if (mood === 'equal') return customers * 50
  const each =
    mood === 'negative' ? -120 + next() * 100 : mood === 'huge' ? 9000 : 20 + next() * 300
  return Math.round(customers * each * 100) / 100
}

function worthOf(customers: number, revenue: number, all: number, total: number): Worth {
  return {
    customers,
    customerShare: all > 0 ? customers / all : 0,
    revenue,
    revenueShare: total > 0 ? revenue / total : null,
    mean: customers > 0 ? revenue / customers : null
  }
}

export function rfmOf(mood: Mood, seed: number): RfmResult {
  const some = numbers(seed)
  const groups = mood === 'ordinary' ? 5 : some.whole(3, 10)
  const raw = Array.from({ length: groups }, () =>
    Array.from({ length: groups }, () => {
      const customers = people(mood, some)
      return { customers, revenue: moneyOf(mood, customers, some) }
    })
  )
  const customers = raw.flat().reduce((sum, cell) => sum + cell.customers, 0)
  const revenue = raw.flat().reduce((sum, cell) => sum + cell.revenue, 0)
  const parts = (count: number) =>
    Array.from({ length: count }, (_, i) => {
      const mine = raw.flat().filter((_, at) => at % count === i)
      const sum = (of: 'customers' | 'revenue') => mine.reduce((total, cell) => total + cell[of], 0)
      return worthOf(sum('customers'), sum('revenue'), customers, revenue)
    })
  const [classes, segments] = [parts(CLASSES.length), parts(SEGMENTS.length)]
  const nothing = { customers: 0, customerShare: 0, revenue: 0, revenueShare: null, mean: null }
  return {
    asOf: 20_515,
    groups,
    customers,
    outside: 3,
    revenue,
    cells: raw.map(row =>
      row.map(cell => ({
        ...worthOf(cell.customers, cell.revenue, customers, revenue),
        monetary: cell.customers > 0 ? 3 : null
      }))
    ),
    classes: CLASSES.map((id, i) => ({ ...(classes[i] ?? nothing), id })),
    segments: SEGMENTS.map((id, i) => ({ ...(segments[i] ?? nothing), id })),
    bounds: { recency: [], frequency: [], monetary: [] },
    ties: {
      recency: { split: 0, otherRule: 0 },
      frequency: { split: 0, otherRule: 0 },
      monetary: { split: 0, otherRule: 0 }
    }
  }
}

export function movementOf(mood: Mood, seed: number): MovementResult {
  const some = numbers(seed)
  const last = STANDINGS.length - 1
  const matrix = STANDINGS.map((_, from) =>
    STANDINGS.map((_, to) => (from === last && to === last ? 0 : people(mood, some)))
  )
  const sum = (holds: (from: number, to: number) => boolean) =>
    matrix.reduce(
      (total, row, from) =>
        total + row.reduce((part, count, to) => part + (holds(from, to) ? count : 0), 0),
      0
    )
  const couldRise = sum(from => from >= 1 && from < last)
  const rose = sum((from, to) => from >= 1 && from < last && to < from)
  const couldFall = sum(from => from < last)
  const fell = sum((from, to) => from < last && to > from)
  const upRate = couldRise > 0 ? rose / couldRise : null
  const spread = (mean: number) => ({ mean, low: mean * 0.8, high: mean * 1.1 + 0.01 })
  return {
    before: 20_150,
    after: 20_515,
    matrix,
    couldRise,
    rose,
    couldFall,
    fell,
    upRate,
    downRate: couldFall > 0 ? fell / couldFall : null,
    aboveTarget: upRate === null ? null : upRate - 0.2,
    ...(seed % 4 === 0
      ? {}
      : {
          noise: {
            draws: 500,
            upRate: spread(some.next()),
            downRate: spread(some.next()),
            net: spread((some.next() - 0.5) * 100),
            netRate: spread(some.next() - 0.5),
            upPValue: some.next()
          }
        })
  }
}

const LABELS = [
  'Búsqueda',
  '',
  '=SUM(A1)',
  'Búsqueda',
  '__proto__',
  'Correo\u0000\n',
  'x'.repeat(90)
]

export function customerValueOf(mood: Mood, seed: number): ValueResult {
  const some = numbers(seed)
  const count = { empty: 0, one: 1, equal: 12, ordinary: 60, negative: 40, huge: 100 }[mood]
  const values = Array.from({ length: count }, () => moneyOf(mood, 1, some)).sort((a, b) => b - a)
  const total = values.reduce((sum, value) => sum + value, 0)
  const rising = values.toReversed()
  const lorenz: [number, number][] = [[0, 0]]
  let seen = 0
  rising.forEach((value, i) => {
    seen += value
    lorenz.push([(i + 1) / count, i === count - 1 ? 1 : seen / total])
  })
  const top = Math.ceil(count * 0.2)
  const topShare = values.slice(0, top).reduce((sum, value) => sum + value, 0) / total
  const positive = total > 0
  return {
    asOf: 20_515,
    customers: count,
    refundsOnly: { customers: 0, revenue: 0 },
    total,
    mean: count > 0 ? total / count : null,
    median: values[Math.floor(count / 2)] ?? null,
    net: total - count * 40,
    belowCost: values.filter(value => value < 40).length,
    lorenz: positive ? lorenz : [],
    gini: positive ? 0.43 : null,
    topShare: positive ? topShare : null,
    topCustomers: top,
    by: 'channel',
    segments:
      count === 0 || seed % 2 === 0
        ? []
        : [
            ...LABELS.map(label => ({ label, customers: 1, total: 30, mean: 30, net: -10 })),
            { label: '', rest: true, customers: 2, total: 12, mean: 6, net: 2 }
          ],
    best: values.map((value, i) => ({
      ...{ customer: LABELS[i] ?? `Cliente ${i}`, first: 20_000 + i, last: 20_500 },
      ...{ purchases: 1 + (i % 5), value, net: value - 40 }
    }))
  }
}

export function ladderOf(mood: Mood, seed: number): LadderResult {
  const some = numbers(seed)
  const first = { empty: 0, one: 1, equal: 100, ordinary: 480, negative: 60, huge: 2_400_000 }[mood]
  let reached = first
  const steps = Array.from({ length: some.whole(2, 12) }, (_, i) => {
    const before = reached
    if (i > 0 && mood !== 'equal') reached = Math.floor(reached * some.next())
    const order = reached > 0 ? moneyOf(mood, 1, some) : null
    const curve: [number, number][] = [[0, 0]]
    for (let k = 1; k <= 20 && before > 0; k += 1) {
      curve.push([k * 11, ((reached / before) * k) / 20])
    }
    const share = curve.find(([day]) => day >= 90)?.[1] ?? 0
    return {
      step: i + 1,
      reached,
      shareOfPrevious: i === 0 || before === 0 ? null : reached / before,
      shareOfFirst: first > 0 ? reached / first : 0,
      meanOrder: order,
      medianOrder: order === null ? null : order * 0.8,
      ...(i === 0
        ? {}
        : {
            waiting: {
              atRisk: before,
              happened: reached,
              censored: before - reached,
              naiveMedian: reached > 0 ? 34.5 : null,
              median: reached / before > 0.5 ? 110 : null,
              withinHorizon:
                before === 0 || some.next() < 0.2
                  ? null
                  : { share, low: share * 0.9, high: Math.min(1, share * 1.1) },
              curve
            }
          })
    }
  })
  return { asOf: 20_515, horizon: 90, steps }
}

export function channelsOf(mood: Mood, seed: number): ChannelResult {
  const some = numbers(seed)
  const rules = <T>(make: (rule: AttributionRule) => T): Record<AttributionRule, T> => ({
    last: make('last'),
    first: make('first'),
    linear: make('linear'),
    decay: make('decay'),
    position: make('position')
  })
  const count = mood === 'empty' ? 0 : mood === 'one' ? 1 : some.whole(2, 20)
  const withCrm = some.next() < 0.5
  const channels = Array.from({ length: count }, (_, i) => ({
    label: LABELS[i] ?? `Canal ${i}`,
    ...(i === count - 1 && i > 2 ? { rest: true as const } : {}),
    crm: withCrm && i % 3 === 0,
    contacts: some.whole(0, 400),
    credit: rules(() => moneyOf(mood, 3, some))
  }))
  const revenue = channels.reduce((sum, { credit }) => sum + credit.last, 0) * 1.2
  return {
    revenue,
    purchases: count * 3,
    unassigned: count,
    unassignedRevenue: revenue / 6,
    channels,
    crmShare: rules(rule =>
      revenue > 0
        ? channels.reduce((sum, { crm, credit }) => sum + (crm ? credit[rule] : 0), 0) / revenue
        : null
    )
  }
}

export const RULES = ATTRIBUTION_RULES

export function effectOf(mood: Mood, seed: number): ShareAndEffectResult {
  const some = numbers(seed)
  if (mood === 'empty') {
    return {
      ...{ revenue: 0, creditedRevenue: 0, creditedShare: null, trueRevenue: 0, trueShare: null },
      holdout: null
    }
  }
  const revenue = mood === 'huge' ? 4e9 : 40_000
  const [creditedShare, trueShare] = [some.next(), some.next() * 0.2]
  const estimate = revenue * trueShare * (some.next() * 4 - 1)
  return {
    ...{ revenue, creditedShare, creditedRevenue: revenue * creditedShare },
    ...{ trueShare, trueRevenue: revenue * trueShare },
    holdout:
      mood === 'one' ? null : { estimate, low: estimate - revenue / 10, high: estimate + 900 }
  }
}

const VERDICTS: readonly IncrementalVerdict[] = [
  ...(['no-control', 'no-treated', 'no-spread', 'too-few'] as const),
  ...(['mismatch', 'nothing-seen', 'effect', 'harm'] as const)
]

export function incrementalOf(mood: Mood, seed: number): IncrementalResult {
  const some = numbers(seed)
  const verdict = VERDICTS[seed % VERDICTS.length] ?? 'effect'
  const known = verdict !== 'no-control' && verdict !== 'no-treated'
  const arm = (customers: number, mean: number) => ({
    customers,
    revenue: customers * mean,
    mean: customers > 0 ? mean : null,
    ...{ sd: 30, buyers: customers }
  })
  const size = mood === 'huge' ? 1e6 : 950
  const treated = arm(verdict === 'no-treated' ? 0 : size, 60)
  const control = arm(verdict === 'no-control' ? 0 : verdict === 'too-few' ? 5 : 50, 58)
  const sign = verdict === 'harm' ? -1 : 1
  const value = mood === 'equal' ? 0 : sign * some.next() * 2 * size
  const half = verdict === 'nothing-seen' ? Math.abs(value) * 2 + 1 : Math.abs(value) / 2
  const spread = known && verdict !== 'no-spread'
  const estimate = {
    value,
    low: spread ? value - half : null,
    high: spread ? value + half : null
  }
  return {
    ...{ treated, control, verdict, pValue: 0.2, degreesOfFreedom: 54, lift: null, roi: null },
    difference: known ? { ...estimate, value: value / size } : null,
    incremental: known ? estimate : null,
    bootstrap:
      spread && seed % 3 > 0 ? { low: value - half * 1.1, high: value + half, draws: 2000 } : null,
    ratioCheck: { pValue: 0.5, mismatch: verdict === 'mismatch' },
    profit: known ? estimate : null,
    detectable: spread ? 1.4 : null,
    power: 0.8,
    detectableLift: null
  }
}

export function cohortsOf(mood: Mood, seed: number): CohortResult {
  const some = numbers(seed)
  const count = { empty: 0, one: 1, equal: 6, ordinary: 12, negative: 4, huge: 36 }[mood]
  const cohorts = Array.from({ length: count }, (_, i) => {
    const customers = mood === 'one' ? 1 : some.whole(5, mood === 'huge' ? 90_000 : 60)
    const length = count - i
    const active = Array.from({ length }, (_, age) =>
      age === 0 ? customers : Math.floor(customers * some.next() * 0.4)
    )
    const revenue = active.map(buyers => moneyOf(mood, buyers, some))
    let sum = 0
    const cumulative = revenue.map(money => {
      sum += money
      return sum / customers
    })
    return { month: 2024 * 12 + i, customers, active, revenue, cumulative }
  })
  return { asOf: 20_515, cohorts, older: some.whole(0, 3), partial: seed % 2 === 1 }
}

export function forecastOf(mood: Mood, seed: number): ForecastResult {
  const some = numbers(seed)
  const customers = mood === 'empty' ? 20 : mood === 'huge' ? 2_000_000 : some.whole(20, 400)
  const ranged = (expected: number) => ({
    expected,
    low: expected * 0.7,
    high: expected * 1.4 + (mood === 'equal' ? 0 : 1)
  })
  const each = mood === 'huge' ? 9000 : mood === 'empty' ? 0 : some.next() * 60
  const costToKeep = seed % 3 === 0 ? 0 : each / 2
  const labels = ['A', 'B', '', '=SUM(A1)', 'Búsqueda en la red', 'E'].slice(
    0,
    mood === 'one' ? 1 : 6
  )
  const segments = labels.map((label, i) => {
    const size = Math.floor(customers / labels.length)
    const brings = (each * size) / (i + 1)
    return {
      label,
      ...(i === 5 ? { rest: true as const } : {}),
      customers: size,
      alive: size * some.next(),
      purchases: ranged(size / (i + 2)),
      money: ranged(brings),
      perCustomer: each / (i + 1),
      afterKeeping: brings - costToKeep * size
    }
  })
  const total = segments.reduce((sum, { money }) => sum + money.expected, 0)
  const fitted = { parameters: [], logLikelihood: -120, ending: 'flat', converged: true } as const
  return {
    ...{ asOf: 20_515, unit: 'week', horizon: seed % 2 === 0 ? 1 : 26, costToKeep, customers },
    setAside: seed % 5,
    buying: { ...fitted, law: 'bg-nbd', rows: 20, starts: 3, agreeing: 3 },
    spend: { ...fitted, mean: each },
    alive: customers * some.next(),
    purchases: ranged(customers / 3),
    money: ranged(total),
    by: 'class',
    segments,
    aliveBands: [0, some.whole(0, 9), 0, 3, customers],
    worth: { customers: Math.floor(customers * some.next()), money: total * some.next() },
    ranking: Array.from({ length: 21 }, (_, k) => [(k + 1) / 21, (each * (20 - k)) / 20] as const),
    holdout: holdoutOf(mood, seed),
    draws: 500
  }
}

export function holdoutOf(mood: Mood, seed: number): Holdout {
  const some = numbers(seed)
  const count = mood === 'one' ? 1 : mood === 'empty' ? 0 : 8
  const groups = Array.from({ length: count }, (_, repeats) => {
    const customers = mood === 'huge' ? some.whole(1, 400_000) : some.whole(1, 60)
    const expected = customers * (repeats + 0.3) * some.next()
    return {
      ...{
        repeats,
        customers,
        expected,
        low: Math.floor(expected * 0.6),
        high: expected * 1.5 + 2
      },
      actual: Math.floor(customers * some.next() * (repeats + 1)),
      naive: customers * repeats * some.next()
    }
  })
  const sum = (of: (group: (typeof groups)[number]) => number) =>
    groups.reduce((all, group) => all + of(group), 0)
  return {
    ...{ cut: 20_300, days: 215, customers: sum(one => one.customers), converged: true, groups },
    total: {
      expected: sum(one => one.expected),
      low: sum(one => one.low),
      high: sum(one => one.high),
      actual: sum(one => one.actual),
      naive: sum(one => one.naive)
    },
    inside: Math.min(count, 7),
    customersInside: 0.96,
    error: { model: 0.8, naive: 1.1 }
  }
}
