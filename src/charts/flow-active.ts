import type { Flow } from '../analysis/customer-flow.ts'
import { stableDomain } from './domain.ts'
import { FLOW_TEXT, type FlowWords } from './flow-text.ts'
import { GLYPHS, type Look, previousDomain } from './look.ts'
import { type Say, sayer } from './say.ts'
import type {
  ChartSpec,
  DataTable,
  DotMark,
  LabelMark,
  LineMark,
  Mark,
  RuleMark,
  Series
} from './spec.ts'
import { thinMonths } from './thin.ts'

/** One future of the customer base; the first of a list is the one the others are compared with. */
export interface Scenario {
  /** Stable: ties the scenario's marks together while the reader renames it. */
  readonly id: string
  readonly name: string
  readonly flow: Flow
}

/** Series 1, 2, 3 … in the order of the scenarios, the same in both charts of the flow. */
export const seriesOf = (index: number): Series => ((index % 6) + 1) as Series

/** The active base of each scenario by month, with the level that it tends to. */
export function flowActive(scenarios: readonly Scenario[], look: Look): ChartSpec {
  const words = FLOW_TEXT[look.locale]
  const say = sayer(look)
  const months = monthsOf(scenarios)
  const counts = scenarios.flatMap(({ flow }) => flow.active)
  // A ceiling far above everything that happens is said, not drawn: it would flatten the rest.
  const most = Math.max(...counts)
  const near = scenarios.flatMap(({ flow: { longRun } }) =>
    longRun.kind === 'level' && longRun.active <= 2 * most ? [longRun.active] : []
  )
  return {
    id: 'flow-active',
    title: words.activeTitle(scenarios, months, say),
    sentence: scenarios.map(scenario => words.activeSentence(scenario, months, say)).join(' '),
    x: monthAxis(words.x, months),
    y: {
      type: 'linear',
      label: words.active,
      domain: stableDomain([0, ...counts, ...near], previousDomain(look, 'y')),
      format: { kind: 'integer' }
    },
    marks: scenarios.flatMap((scenario, i) =>
      marksOf(scenario, seriesOf(i), words, say, (level: number) => level <= 2 * most)
    ),
    table: flowTable(words.activeCaption, words.month, scenarios, months, ({ flow }) => flow.active)
  }
}

/** The name at the end of a scenario's line, with the line's shape; a long one is cut where room is short. */
export function endName(series: Series, name: string, value?: string): string {
  const most = value === undefined ? 13 : 24
  const cut = name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name
  return `${GLYPHS[series]} ${cut}${value === undefined ? '' : `: ${value}`}`
}

/** All scenarios are drawn over the months of the longest. */
export const monthsOf = (scenarios: readonly Scenario[]): number =>
  Math.max(1, ...scenarios.map(({ flow }) => flow.active.length - 1))

export const monthAxis = (label: string, months: number) =>
  ({
    type: 'linear',
    label,
    domain: [0, months],
    format: { kind: 'integer' },
    dozens: true
  }) as const

function marksOf(
  { id, name, flow }: Scenario,
  series: Series,
  words: FlowWords,
  say: Say,
  isNear: (level: number) => boolean
): Mark[] {
  const months = flow.active.length - 1
  const last = flow.active[months] ?? 0
  const line: LineMark = {
    kind: 'line',
    key: `${id}-active`,
    series,
    points: flow.active.map((active, t) => [t, active] as const)
  }
  const label: LabelMark = {
    kind: 'label',
    key: `${id}-label`,
    series,
    text: endName(series, name, say.as(last, 'integer')),
    short: endName(series, name),
    x: months,
    y: last,
    side: 'end'
  }
  const dot: DotMark = { kind: 'dot', key: `${id}-end`, series, points: [[months, last]] }
  const { longRun } = flow
  if (longRun.kind !== 'level' || !isNear(longRun.active)) return [line, dot, label]
  const level: LabelMark = {
    kind: 'label',
    key: `${id}-level-label`,
    series,
    text: words.tendsTo(say.as(longRun.active, 'integer')),
    x: 0,
    y: longRun.active,
    side: 'above'
  }
  const rule: RuleMark = {
    kind: 'rule',
    key: `${id}-level`,
    series,
    y: longRun.active
  }
  return [rule, line, dot, label, level]
}

/** A row for each listed month, a column for each scenario. */
export function flowTable(
  caption: string,
  month: string,
  scenarios: readonly Scenario[],
  months: number,
  series: (scenario: Scenario) => readonly number[],
  style: NonNullable<DataTable['columns'][number]['style']> = { kind: 'integer' }
): DataTable {
  return {
    caption,
    columns: [
      { label: month, style: { kind: 'integer' } },
      ...scenarios.map(({ name }) => ({ label: name, style }))
    ],
    rows: thinMonths(months).map(t => [
      t,
      ...scenarios.map(scenario => series(scenario)[t] ?? null)
    ])
  }
}
