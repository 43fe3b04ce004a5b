import { type BestOf, bestExpected } from '../../analysis/lift/best-of.ts'
import { bestRuns } from '../../analysis/lift/best-runs.ts'
import { type ClaimSample, claimOfPoints, claimOfTimes } from '../../analysis/lift/claims.ts'
import { dispersionOf } from '../../analysis/lift/dispersion.ts'
import {
  isPossible,
  liftOf,
  outOfStep,
  repeated,
  type StepLift,
  totalOf
} from '../../analysis/lift/lift.ts'
import { openedByPeople } from '../../analysis/lift/mail-privacy.ts'
import { type Campaign, type Counts, PER_SEND } from '../../analysis/lift/model.ts'
import { type Peeking, peekingRuns } from '../../analysis/lift/peeking-runs.ts'
import { type Winner, winnerOf } from '../../analysis/lift/shrink.ts'
import { falseAlarms } from '../../analysis/statistics/looks.ts'
import type { Contest } from '../../charts/best-again.ts'
import type { Peeked } from '../../charts/peeking-alarms.ts'
import type { RowOf } from '../../ingest/listed/spec.ts'
import type { NoResult } from '../declared/declaration.ts'
import type { ValuesOf } from '../fields/field.ts'
import { latest } from '../parts/latest.ts'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import { words } from './words.ts'

type Values = ValuesOf<typeof FIELDS>

/** How much more than chance the campaigns of a group differ, at the step where it is most. */
interface Uneven {
  readonly step: (typeof PER_SEND)[number]
  readonly factor: number
}

export interface Found {
  readonly typed: boolean
  readonly lift: readonly StepLift[]
  /** Rows, or typed groups, of which a step is more than what was sent. */
  readonly impossible: number
  /** Of the campaigns that count, those with more clicks than opens or more sales than clicks. */
  readonly outOfStep: number
  /** Rows that repeat an earlier one, which count as often as they stand there. */
  readonly repeated: number
  readonly uneven: Uneven | null
  /** Opens among people whose mail leaves opening to them; null where none was asked for. */
  readonly people: {
    readonly machine: number
    readonly segmented: number | null
    readonly plain: number | null
  } | null
  readonly points: ClaimSample | null
  readonly times: ClaimSample | null
  /** The best of the table's segmented campaigns, and of the others, where there are enough. */
  readonly winners: { readonly segmented: Winner | null; readonly plain: Winner | null }
  readonly contest: Contest
  readonly peeked: Peeked
}

/** All that the widget shows. */
export function resultOf(values: Values, rows: readonly RowOf<typeof COLUMNS>[]): Found | NoResult {
  const typed = values.from === 'typed'
  const all: readonly Campaign[] = typed
    ? typedCampaigns(values)
    : rows.map(({ campaign: name, line: _, others: __, ...counts }) => ({ name, ...counts }))
  const campaigns = all.filter(isPossible)
  const group = (segmented: boolean): Counts =>
    totalOf(campaigns.filter(one => one.segmented === segmented))
  const [segmented, plain] = [group(true), group(false)]
  if (!typed && campaigns.length === 0) return { why: words.noRows }
  if (!typed && (segmented.sends === 0 || plain.sends === 0)) return { why: words.oneGroup }
  const lift = liftOf(segmented, plain, values.confidence)
  const { machine, confidence, power } = values
  const opens = lift.find(({ rate }) => rate === 'opens')
  const wanted = { confidence, power }
  return {
    typed,
    lift,
    impossible: all.length - campaigns.length,
    outOfStep: outOfStep(campaigns),
    repeated: typed ? 0 : repeated(campaigns),
    uneven: typed ? null : unevenOf(campaigns),
    people:
      machine > 0 && opens?.segmented && opens.plain
        ? {
            machine,
            segmented: openedByPeople(opens.segmented.share, machine),
            plain: openedByPeople(opens.plain.share, machine)
          }
        : null,
    points: claimOfPoints(values.baseOpen, values.points, values.within, wanted),
    times: claimOfTimes(values.baseClick, values.times, values.factor, wanted),
    winners: {
      segmented: winnerOf(campaigns.filter(({ segmented: is }) => is)),
      plain: winnerOf(campaigns.filter(({ segmented: is }) => !is))
    },
    ...simulated(values)
  }
}

const typedCampaigns = (values: Values): readonly Campaign[] => [
  {
    ...{ name: '', segmented: true, sends: values.segSends, opens: values.segOpens },
    ...{ clicks: values.segClicks, sales: values.segSales }
  },
  {
    ...{ name: '', segmented: false, sends: values.plainSends, opens: values.plainOpens },
    ...{ clicks: values.plainClicks, sales: values.plainSales }
  }
]

function unevenOf(campaigns: readonly Campaign[]): Uneven | null {
  const found = PER_SEND.flatMap(step => {
    const factor = dispersionOf(campaigns, step)?.factor
    return factor === undefined ? [] : [{ step, factor }]
  })
  return found.reduce<Uneven | null>(
    (most, one) => (most && most.factor >= one.factor ? most : one),
    null
  )
}

const contestOf = latest(
  ({ setting, seed }: { readonly setting: BestOf; readonly seed: number }): Contest => ({
    setting,
    expected: bestExpected(setting),
    runs: bestRuns(setting, seed)
  })
)

const peekedOf = latest(
  ({ setting, seed }: { readonly setting: Peeking; readonly seed: number }): Peeked => ({
    setting,
    theory: falseAlarms(setting.looks, setting.confidence),
    runs: peekingRuns(setting, seed)
  })
)

function simulated(values: Values): { readonly contest: Contest; readonly peeked: Peeked } {
  const { campaigns, sends, rate, spread, looks, daily, response, confidence, seed } = values
  return {
    contest: contestOf({ setting: { campaigns, sends, rate, spread }, seed }),
    peeked: peekedOf({ setting: { looks, daily, rate: response, confidence }, seed })
  }
}
