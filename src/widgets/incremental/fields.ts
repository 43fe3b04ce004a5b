import {
  type ArmTotals,
  DEFAULT_INCREMENTAL,
  type IncrementalParams
} from '../../analysis/incremental/model.ts'
import type { State } from '../../workbook/state.ts'
import { fieldId, type ValuesOf } from '../fields/field.ts'
import { registerFields } from '../fields/registry.ts'
import { words } from './words.ts'

const SHARE = { kind: 'number', show: 'percent', min: 0, max: 1 } as const
const PEOPLE = { kind: 'number', show: 'integer', whole: true, min: 0, max: 1e9 } as const
const MONEY = { kind: 'number', show: 'money', min: 0, max: 1e12 } as const
const SPREAD = { ...MONEY, fallback: 0, help: words.sdHelp } as const

/** Customers of the article's example. */
const ARTICLE = { treated: 95, control: 5 }

export const INCREMENTAL_FIELDS = registerFields('incremental', words.title, {
  from: {
    kind: 'choice',
    label: words.from,
    options: { table: words.fromTable, totals: words.fromTotals },
    fallback: 'table'
  },
  // The article’s example: 95 treated customers bring 95,000, 5 of the control bring 5,000.
  treatedCustomers: { ...PEOPLE, fallback: ARTICLE.treated, label: words.treatedCustomers },
  treatedRevenue: { ...MONEY, min: -1e12, fallback: 95_000, label: words.treatedRevenue },
  treatedSd: { ...SPREAD, label: words.treatedSd },
  controlCustomers: { ...PEOPLE, fallback: ARTICLE.control, label: words.controlCustomers },
  controlRevenue: { ...MONEY, min: -1e12, fallback: 5_000, label: words.controlRevenue },
  controlSd: { ...SPREAD, label: words.controlSd },
  planned: {
    ...SHARE,
    min: 0.01,
    max: 0.99,
    fallback: DEFAULT_INCREMENTAL.planned,
    label: words.planned
  },
  cost: { ...MONEY, fallback: DEFAULT_INCREMENTAL.cost, label: words.cost },
  marginRate: { ...SHARE, fallback: DEFAULT_INCREMENTAL.marginRate, label: words.margin },
  confidence: {
    ...SHARE,
    min: 0.8,
    max: 0.99,
    fallback: DEFAULT_INCREMENTAL.confidence,
    label: words.confidence
  },
  power: { ...SHARE, min: 0.5, max: 0.99, fallback: DEFAULT_INCREMENTAL.power, label: words.power }
})

type Values = ValuesOf<typeof INCREMENTAL_FIELDS.fields>

/** The fields of the totals. */
export const TOTALS = [
  'treatedCustomers',
  'treatedRevenue',
  'treatedSd',
  'controlCustomers',
  'controlRevenue',
  'controlSd'
] as const

/** Where the state keeps which label is which arm. */
export const armId = (arm: 'treated' | 'control'): string => fieldId('incremental', `${arm}-label`)

/**
 * Whether the reader has said what treating cost and how much of revenue is margin. Until then profit
 * would be revenue by another name: a cost of nought and a margin of 100 % are where the fields start.
 */
export const knowsCosts = ({ fields }: Pick<State, 'fields'>): boolean =>
  (['cost', 'marginRate'] as const).every(id => fields[fieldId('incremental', id)] !== undefined)

/** Whether the reader has said how many were meant to be treated: 95 % is the plan of the samples only. */
export const knowsPlan = (fields: State['fields']): boolean =>
  fields[fieldId('incremental', 'planned')] !== undefined

/** @param hasPlan whether the planned share is that of what is shown: the sample's own, or given by the reader */
export function incrementalParams(values: Values, hasPlan: boolean): IncrementalParams {
  const { planned, cost, marginRate, confidence, power } = values
  return {
    ...DEFAULT_INCREMENTAL,
    planned: hasPlan ? planned : null,
    cost,
    marginRate,
    confidence,
    power
  }
}

/** The totals are still those of the article, whose split was the planned one. */
export const isArticle = (values: Values): boolean =>
  values.treatedCustomers === ARTICLE.treated && values.controlCustomers === ARTICLE.control

export function totalsOf(values: Values): { treated: ArmTotals; control: ArmTotals } {
  const arm = (customers: number, revenue: number, sd: number): ArmTotals =>
    sd > 0 ? { customers, revenue, sd } : { customers, revenue }
  return {
    treated: arm(values.treatedCustomers, values.treatedRevenue, values.treatedSd),
    control: arm(values.controlCustomers, values.controlRevenue, values.controlSd)
  }
}
