import { words } from './words.ts'

const RATE = { kind: 'number', show: 'percent', min: 0, max: 1 } as const
const MONEY = { kind: 'number', show: 'money', min: 0, max: 1e9 } as const

/** The rates of all channels, what serves them all, and what improving them would cost. */
export const FIELDS = {
  lead: { ...RATE, fallback: 0.04, label: words.lead, help: words.rateHelp },
  qualified: { ...RATE, fallback: 0.4, label: words.qualified },
  customer: { ...RATE, fallback: 0.25, label: words.customer },
  shared: { ...MONEY, fallback: 900, label: words.shared, help: words.sharedHelp },
  step: {
    kind: 'number',
    show: 'percent',
    min: 0.001,
    max: 1,
    fallback: 0.1,
    label: words.step,
    help: words.stepHelp
  },
  leadCost: { ...MONEY, fallback: 300, label: words.leadCost, help: words.costHelp },
  qualifiedCost: { ...MONEY, fallback: 600, label: words.qualifiedCost },
  customerCost: { ...MONEY, fallback: 250, label: words.customerCost },
  visitPrice: {
    kind: 'number',
    show: 'percent',
    min: 0,
    max: 100,
    fallback: 1,
    label: words.visitPrice,
    help: words.visitPriceHelp
  }
} as const
