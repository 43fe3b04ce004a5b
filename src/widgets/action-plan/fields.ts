import { words } from './words.ts'

/** The year's bounds, and what is assumed of answers that would have come anyway. */
export const FIELDS = {
  budget: {
    kind: 'number',
    show: 'money',
    min: 0,
    max: 1e9,
    fallback: 750,
    label: words.budget,
    help: words.budgetHelp
  },
  ceiling: {
    kind: 'number',
    show: 'number',
    min: 0,
    max: 60,
    fallback: 4,
    label: words.ceiling,
    help: words.ceilingHelp
  },
  anyway: {
    kind: 'number',
    show: 'percent',
    min: 0,
    max: 1,
    fallback: 0.5,
    label: words.anyway,
    help: words.anywayHelp
  }
} as const
