import { words } from './words.ts'

const share = { kind: 'number', show: 'percent', min: 0, max: 1 } as const
const money = { kind: 'number', show: 'money', min: 0, max: 1e6 } as const

/** What is assumed of a campaign, and what the segment is set against. All figures are ours. */
export const FIELDS = {
  response: { ...share, fallback: 0.06, label: words.response, help: words.responseHelp },
  everybody: { ...share, fallback: 0.02, label: words.everybodyResponse },
  margin: { ...money, fallback: 12, label: words.margin },
  contact: { ...money, fallback: 0.3, label: words.contact },
  fixed: { ...money, fallback: 10, label: words.fixed },
  compare: {
    kind: 'choice',
    label: words.compare,
    options: { examples: words.examples, saved: words.savedOnes },
    fallback: 'examples'
  }
} as const

/** All but the overlap, which stands by its chart's settings. */
export const CAMPAIGN = ['response', 'everybody', 'margin', 'contact', 'fixed'] as const
