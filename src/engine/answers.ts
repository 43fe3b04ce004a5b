import { channelShare } from '../analysis/channels/channel-share.ts'
import { cohorts } from '../analysis/cohorts/cohorts.ts'
import { groupLabels } from '../analysis/incremental/group-labels.ts'
import { spendByGroup } from '../analysis/incremental/group-spend.ts'
import { incrementalFromSpend } from '../analysis/incremental/incremental.ts'
import { ladder } from '../analysis/ladder/ladder.ts'
import { months } from '../analysis/months/months.ts'
import { chosenCustomers } from '../analysis/rfm/chosen.ts'
import { customerValue } from '../analysis/value/value.ts'
import type { Analyses, AnalysisId, Answer, Chosen, NoAnswer } from './engine.ts'
import { forecastAnswer } from './forecast-answer.ts'
import type { Held } from './held-tables.ts'
import { movementAnswer } from './movement-answer.ts'

/** What an analysis is asked about besides its parameters. */
export interface Asked {
  readonly held: Held
  readonly chosen?: Chosen | undefined
  /** For movement between two files: the later one. */
  readonly second?: Held | undefined
  /** The later one has only what came after. */
  readonly joined?: boolean
  /** Another question has come that should not wait. */
  readonly isInterrupted?: () => boolean
  /** Told how much of a long analysis is done. */
  readonly onShare?: ((share: number) => void) | undefined
}

type Possibly<T> = T | NoAnswer

type Answers = {
  readonly [K in AnalysisId]: (
    params: Analyses[K]['params'],
    asked: Asked,
    mask: Uint8Array | undefined
  ) => Possibly<Analyses[K]['result']> | Promise<Possibly<Analyses[K]['result']>>
}

const needs = (role: 'date' | 'channel' | 'group' | 'margin'): NoAnswer => ({
  kind: 'needs-column',
  role
})

const ANSWERS: Answers = {
  rfm: (params, { held }, mask) => held.rfm().result(params, mask),
  'rfm-movement': (
    params,
    { held, second, joined = false, chosen, isInterrupted = () => false },
    mask
  ) => movementAnswer(params, { held, second, joined, mask, chosen, isInterrupted }),
  cltv: (params, { held }, mask) => {
    if (params.value === 'margin' && !held.table.margin) return needs('margin')
    return customerValue(held.table, params, mask)
  },
  'purchase-ladder': (params, { held }, mask) => ladder(held.table, params, mask),
  'channel-share': (params, { held }, mask) =>
    held.table.channel ? channelShare(held.table, params, mask) : needs('channel'),
  incremental: (params, { held }, mask) => {
    if (!held.table.group) return needs('group')
    const column = held.card.report.columns.find(({ role }) => role === 'group')
    const found = groupLabels(held.table, column?.header)
    const labels = found.labels.map(({ label }) => label)
    const treated = params.treated ?? found.treated
    const control = params.control ?? found.control
    const known = (label: string | null) => label !== null && labels.includes(label)
    if (treated === null || control === null || !known(treated) || !known(control)) {
      return { kind: 'groups', labels }
    }
    const spend = spendByGroup(held.table, treated, control, undefined, params, mask)
    const { inBoth, elsewhere } = spend
    const { sure } = found
    return {
      ...incrementalFromSpend(spend.treated, spend.control, params),
      arms: { treated, control, sure, labels, inBoth, elsewhere }
    }
  },
  forecast: (params, { held, isInterrupted = () => false, onShare }, mask) =>
    forecastAnswer(params, { held, mask, isInterrupted, onShare }),
  cohorts: (params, { held }, mask) => cohorts(held.table, params, mask),
  months: (params, { held }) => months(held.table, params)
}

/** Analyses that make no sense without a date. */
const UNDATED: ReadonlySet<AnalysisId> = new Set(['incremental'])

/** The customers chosen in the RFM map, as a mask over their codes; undefined for all. */
export const maskOf = ({ rfm, table }: Held, chosen: Chosen | undefined): Uint8Array | undefined =>
  chosen && table.day ? chosenCustomers(rfm().scores(chosen.rfm), chosen.cells) : undefined

/**
 * One analysis of one table: a small result, or why there is none. A result has no field `kind`, which
 * tells it from a reason.
 */
export async function answer<K extends AnalysisId>(
  analysis: K,
  params: Analyses[K]['params'],
  asked: Asked
): Promise<Answer<Analyses[K]['result']>> {
  const began = performance.now()
  const { held, chosen } = asked
  if (!UNDATED.has(analysis) && !held.table.day) return { ok: false, why: needs('date') }
  const mask = maskOf(held, chosen)
  const result: Possibly<Analyses[K]['result']> = await ANSWERS[analysis](params, asked, mask)
  return 'kind' in result
    ? { ok: false, why: result }
    : { ok: true, result, milliseconds: performance.now() - began }
}
