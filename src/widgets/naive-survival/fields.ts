import { words } from './words.ts'

const COUNT = { kind: 'number', show: 'integer', whole: true } as const

/** Made-up customers or the reader's, and what each brings. */
export const FIELDS = {
  customers: {
    kind: 'choice',
    label: words.customers,
    options: { madeUp: words.madeUp, table: words.ofTable },
    fallback: 'madeUp'
  },
  unlike: {
    kind: 'number',
    show: 'percent',
    min: 0,
    max: 0.95,
    fallback: 0.2,
    label: words.unlike,
    help: words.unlikeHelp
  },
  churn: {
    kind: 'number',
    show: 'percent',
    min: 0.005,
    max: 0.95,
    fallback: 0.35,
    label: words.churn,
    help: words.churnHelp
  },
  watched: { ...COUNT, min: 1, max: 60, fallback: 5, label: words.watched },
  size: { ...COUNT, min: 1, max: 1e6, fallback: 1000, label: words.size },
  arpu: { kind: 'number', show: 'money', min: 0, max: 1e9, fallback: 80, label: words.arpu },
  arpuPer: {
    kind: 'choice',
    label: words.arpuPer,
    options: { week: words.aWeek, month: words.aMonth, year: words.aYear },
    fallback: 'month'
  },
  horizon: {
    kind: 'number',
    show: 'number',
    min: 0.25,
    max: 25,
    fallback: 12,
    label: words.horizon,
    unit: words.years
  },
  unit: {
    kind: 'choice',
    label: words.unit,
    help: words.unitHelp,
    options: { named: words.asNamed, week: words.week, month: words.month, year: words.year },
    fallback: 'named'
  },
  margin: { kind: 'number', show: 'percent', min: 0, max: 1, fallback: 0.6, label: words.margin },
  discount: {
    kind: 'number',
    show: 'percent',
    min: 0,
    max: 1,
    fallback: 0.1,
    label: words.discount
  },
  confidence: {
    kind: 'number',
    show: 'percent',
    min: 0.5,
    max: 0.99,
    fallback: 0.95,
    label: words.confidence
  },
  seed: { ...COUNT, min: 1, max: 1e6, fallback: 1, label: words.seed }
} as const
