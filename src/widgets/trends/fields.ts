import { words } from './words.ts'

/** All defaults are assumptions of ours, to have something to move; the lesson says so. */
export const FIELDS = {
  customers: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 1,
    max: 2000,
    fallback: 1000,
    label: words.customers,
    help: words.customersHelp
  },
  events: {
    kind: 'number',
    show: 'number',
    min: 0,
    max: 10,
    fallback: 1,
    label: words.events,
    help: words.eventsHelp
  },
  atOnce: {
    kind: 'number',
    show: 'percent',
    min: 0,
    max: 1,
    fallback: 0.12,
    label: words.atOnce
  },
  halfLife: {
    kind: 'number',
    show: 'number',
    min: 0.1,
    max: 8760,
    fallback: 24,
    label: words.halfLife,
    help: words.halfLifeHelp,
    unit: words.hours
  },
  late: {
    kind: 'number',
    show: 'number',
    min: 0,
    max: 720,
    fallback: 2,
    label: words.late,
    unit: words.hours
  },
  every: {
    kind: 'number',
    show: 'number',
    min: 2,
    max: 365,
    fallback: 14,
    label: words.every,
    unit: words.days
  },
  cost: {
    kind: 'number',
    show: 'money',
    min: 0,
    max: 1000,
    fallback: 0.05,
    label: words.cost
  },
  margin: {
    kind: 'number',
    show: 'money',
    min: 0.01,
    max: 100_000,
    fallback: 8,
    label: words.margin,
    help: words.marginHelp
  },
  base: {
    kind: 'number',
    show: 'percent',
    min: 0,
    max: 1,
    fallback: 0.005,
    label: words.base,
    help: words.baseHelp
  },
  period: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 7,
    max: 180,
    fallback: 84,
    label: words.period,
    unit: words.days
  },
  runs: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 2,
    max: 500,
    fallback: 100,
    label: words.runs,
    help: words.runsHelp
  },
  seed: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 0,
    max: 1e6,
    fallback: 1,
    label: words.seed,
    help: words.seedHelp
  }
} as const

/** Days of a month: a twelfth of a year. */
const MONTH = 365.25 / 12

type Values = { readonly [K in keyof typeof FIELDS]: number }

/** What the fields say, in days. */
export const campaignsOf = ({ events, halfLife, late, ...values }: Values) => ({
  ...values,
  // Less than one in a million months is none: its delays would be no numbers any more.
  rate: events < 1e-6 ? 0 : events / MONTH,
  halfLife: halfLife / 24,
  late: late / 24
})
