import { DEFAULT_COUNTING } from '../../src/analysis/customers/summary-model.ts'
import { DEFAULT_INCREMENTAL } from '../../src/analysis/incremental/model.ts'
import { DEFAULT_RFM, MEASURES } from '../../src/analysis/rfm/model.ts'
import type { Day } from '../../src/ingest/transactions/transactions.ts'
import type { SqlAnalysis, SqlParams } from '../../src/sql/analyses.ts'
import type { Command } from './command.ts'
import { isTrouble, type Trouble, trouble } from './trouble.ts'

/** The value if it is one of these. */
function oneOf<const T extends string>(value: string | undefined, of: readonly T[]): T | undefined {
  return of.find(one => one === value)
}

const counting = (c: Command) => ({
  merge: oneOf(c.text('merge'), ['row', 'order', 'day']) ?? DEFAULT_COUNTING.merge,
  refunds: oneOf(c.text('refunds'), ['net', 'ignore', 'purchase']) ?? DEFAULT_COUNTING.refunds
})

type Scoring = Omit<SqlParams['rfm'], 'asOf'>

function cutsOf(c: Command, groups: number): Scoring['cuts'] | Trouble {
  const cuts: { [M in (typeof MEASURES)[number]]?: readonly number[] } = {}
  for (const measure of MEASURES) {
    const own = c.numbers(`cuts-${measure}`)
    if (!own) continue
    const rising = own.every((cut, at) => at === 0 || cut > (own[at - 1] ?? cut))
    if (own.length !== groups - 1 || !rising) {
      return trouble(
        `--cuts-${measure}: ${groups} groups need ${groups - 1} rising numbers.`,
        `--cuts-${measure}: ${groups} grupos necesitan ${groups - 1} números en orden creciente.`
      )
    }
    cuts[measure] = own
  }
  return cuts
}

function scoring(c: Command): Scoring | Trouble {
  const groups = c.number('groups') ?? DEFAULT_RFM.groups
  const cuts = cutsOf(c, groups)
  if (isTrouble(cuts)) return cuts
  const { weights, from } = DEFAULT_RFM.classes
  const [recency, frequency, monetary, ...rest] = c.numbers('weights') ?? Object.values(weights)
  const [a, b, d, e, ...more] = c.numbers('classes') ?? from
  if (recency === undefined || frequency === undefined || monetary === undefined || rest.length) {
    return trouble('--weights: three numbers.', '--weights: tres números.')
  }
  if (a === undefined || b === undefined || d === undefined || e === undefined || more.length) {
    return trouble('--classes: four numbers.', '--classes: cuatro números.')
  }
  return {
    ...counting(c),
    window: c.number('window') ?? null,
    groups,
    ties: oneOf(c.text('ties'), ['share', 'average', 'appearance']) ?? DEFAULT_RFM.ties,
    money: oneOf(c.text('money'), ['revenue', 'mean', 'margin']) ?? DEFAULT_RFM.money,
    cuts,
    classes: { weights: { recency, frequency, monetary }, from: [a, b, d, e] }
  }
}

/** A quarter lies between the two days unless told. */
const QUARTER = 91

function movement(c: Command, last: Day): SqlParams['rfm-movement'] | Trouble {
  const scored = scoring(c)
  if (isTrouble(scored)) return scored
  const after = c.day('after') ?? c.day('as-of') ?? last
  const before = c.day('before') ?? after - QUARTER
  return before < after
    ? { ...scored, before, after, target: 0, draws: 0, seed: 1 }
    : trouble('--before must be earlier than --after.', '--before debe ser anterior a --after.')
}

function incremental(c: Command): SqlParams['incremental'] | Trouble {
  const [treated, control] = [c.text('treated'), c.text('control')]
  if (treated === undefined || control === undefined) {
    return trouble(
      'Which labels of the group column are the arms? --treated LABEL --control LABEL.',
      '¿Qué etiquetas de la columna de grupo son cuáles? --treated ETIQUETA --control ETIQUETA.'
    )
  }
  const [from, to] = [c.day('from'), c.day('as-of')]
  return {
    ...DEFAULT_INCREMENTAL,
    planned: c.number('planned') ?? DEFAULT_INCREMENTAL.planned,
    cost: c.number('cost') ?? DEFAULT_INCREMENTAL.cost,
    marginRate: c.number('margin-rate') ?? DEFAULT_INCREMENTAL.marginRate,
    confidence: c.number('confidence') ?? DEFAULT_INCREMENTAL.confidence,
    power: c.number('power') ?? DEFAULT_INCREMENTAL.power,
    treated,
    control,
    refunds: counting(c).refunds,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to })
  }
}

function channels(c: Command): SqlParams['channel-share'] {
  const [from, to] = [c.day('from'), c.day('as-of')]
  return {
    refunds: counting(c).refunds,
    lookback: c.number('lookback') ?? 30,
    halfLife: c.number('half-life') ?? 7,
    ends: c.number('ends') ?? 0.4,
    ownRow: c.flag('own-row'),
    crm: c.list('crm'),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to })
  }
}

/**
 * The parameters of an analysis from what was typed, the usual ones where nothing was.
 *
 * @param last the last day of the table: what is not said ends there
 */
const PARAMS: {
  readonly [A in SqlAnalysis]: (command: Command, last: Day) => SqlParams[A] | Trouble
} = {
  rfm: (c, last) => {
    const scored = scoring(c)
    return isTrouble(scored) ? scored : { ...scored, asOf: c.day('as-of') ?? last }
  },
  'rfm-movement': movement,
  cohorts: (c, last) => ({
    ...counting(c),
    asOf: c.day('as-of') ?? last,
    cohorts: c.number('cohorts') ?? 12
  }),
  'purchase-ladder': (c, last) => ({
    ...counting(c),
    asOf: c.day('as-of') ?? last,
    steps: c.number('steps') ?? 5,
    horizon: c.number('horizon') ?? 90,
    prospects: c.number('prospects') ?? null
  }),
  cltv: (c, last) => ({
    ...counting(c),
    asOf: c.day('as-of') ?? last,
    value: oneOf(c.text('value'), ['revenue', 'margin']) ?? 'revenue',
    marginRate: c.number('margin-rate') ?? 1,
    costToAcquire: c.number('cost-to-acquire') ?? 0,
    costToServe: c.number('cost-to-serve') ?? 0,
    top: c.number('top') ?? 0.2,
    by: oneOf(c.text('by'), ['channel', 'group', 'product', 'month']) ?? null
  }),
  'channel-share': channels,
  incremental
}

export function paramsOf<A extends SqlAnalysis>(
  analysis: A,
  command: Command,
  last: Day
): SqlParams[A] | Trouble {
  const read: (command: Command, last: Day) => SqlParams[A] | Trouble = PARAMS[analysis]
  return read(command, last)
}
