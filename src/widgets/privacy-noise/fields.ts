import { words } from './words.ts'

const whole = { kind: 'number', show: 'integer', whole: true } as const

export const FIELDS = {
  epsilon: {
    kind: 'number',
    show: 'number',
    min: 0.01,
    max: 10,
    fallback: 0.5,
    label: words.epsilon,
    help: words.epsilonHelp
  },
  queries: { ...whole, min: 1, max: 200, fallback: 10, label: words.queries },
  budget: {
    kind: 'number',
    show: 'number',
    min: 0.01,
    max: 100,
    fallback: 3,
    label: words.budget,
    help: words.budgetHelp
  },
  person: {
    ...whole,
    min: 1,
    max: 5000,
    fallback: 3,
    label: words.person,
    help: words.personHelp
  },
  mechanism: {
    kind: 'choice',
    label: words.mechanism,
    options: { laplace: words.laplace, geometric: words.geometric },
    fallback: 'laplace'
  },
  seed: { ...whole, min: 0, max: 999_999, fallback: 1, label: words.seed }
} as const
