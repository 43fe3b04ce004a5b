import { customerFlow, type FlowInput } from '../../analysis/customer-flow.ts'
import { FLOW_FIELDS, flowFrom } from '../../analysis/customer-flow-fields.ts'
import type { Scenario } from '../../charts/flow-active.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { MetricId } from '../../metrics/catalogue.ts'
import type { Sheet } from '../../metrics/sheet.ts'
import { solve } from '../../metrics/solve.ts'
import type { Entries } from '../../workbook/state.ts'
import { words } from './words.ts'

type FieldId = keyof FlowInput

/** A future that the widget offers: what it changes in the baseline until the reader edits it. */
interface Preset {
  readonly id: string
  readonly name: Localised
  readonly change: (baseline: FlowInput) => Partial<FlowInput>
}

const QUARTER = 0.25

const PRESETS: readonly Preset[] = [
  { id: 'baseline', name: words.futures.baseline, change: () => ({}) },
  {
    id: 'keep',
    name: words.futures.keep,
    change: ({ churn }) => ({ churn: churn * (1 - QUARTER) })
  },
  {
    id: 'win',
    name: words.futures.win,
    change: ({ prospects }) => ({ prospects: prospects * (1 + QUARTER) })
  }
]

/** A scenario with the inputs it would have if the reader touched none of them. */
export interface Future extends Scenario {
  readonly untouched: FlowInput
}

export const entryId = (scenario: string, field: FieldId): string => `${scenario}.${field}`

/**
 * The scenarios, each worked out. The baseline starts from the reader's sheet, the others from the
 * baseline; a number that the reader typed for a scenario wins. All look ahead as far as the baseline.
 */
export function futuresOf(sheet: Sheet, entries: Entries, locale: Locale): readonly Future[] {
  // The flow's churn is a share of those who are there when a month begins: the opening base.
  const solution = solve(sheet.givens, { ...sheet.conventions, base: 'opening' })
  const value = (id: MetricId) => {
    const outcome = solution.get(id)
    return outcome?.ok ? outcome.value : undefined
  }
  const fromSheet = flowFrom({
    start: sheet.givens.start,
    newCustomers: sheet.givens.new,
    churn: value('churn'),
    value: value('monthly-value'),
    cac: value('cac')
  })
  const edited = (scenario: string, untouched: FlowInput): FlowInput => {
    const input: Record<string, number> = { ...untouched }
    for (const { id, min, max } of FLOW_FIELDS) {
      const typed = entries[entryId(scenario, id)]?.value
      // Storage and links can be edited by anyone: only what the field would take counts.
      if (typed !== undefined && typed >= min && typed <= max) input[id] = typed
    }
    return input as unknown as FlowInput
  }
  const baseline = edited('baseline', fromSheet)
  return PRESETS.map(({ id, name, change }) => {
    const untouched = id === 'baseline' ? fromSheet : { ...baseline, ...change(baseline) }
    const input = id === 'baseline' ? baseline : edited(id, untouched)
    const flow = customerFlow({ ...input, months: baseline.months })
    return { id, name: name[locale], untouched, flow }
  })
}
