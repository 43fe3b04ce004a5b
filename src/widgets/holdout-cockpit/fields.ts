import { fieldWords as words } from './words.ts'

const WHOLE = { kind: 'number', show: 'integer', whole: true } as const
const SHARE = { kind: 'number', show: 'percent' } as const
const NUMBER = { kind: 'number', show: 'number' } as const
const MONEY = { kind: 'number', show: 'money' } as const

/** A campaign of an invented shop, as it might be planned. */
export const FIELDS = {
  outcome: {
    kind: 'choice',
    label: words.outcome,
    options: { money: words.money, share: words.share },
    fallback: 'money'
  },
  customers: { ...WHOLE, min: 10, max: 1e7, fallback: 20_000, label: words.customers },
  held: { ...SHARE, min: 0.0001, max: 0.99, fallback: 0.05, label: words.held },
  mean: { ...MONEY, min: 0.01, max: 1e6, fallback: 20, label: words.mean },
  sd: { ...MONEY, min: 0.01, max: 1e7, fallback: 60, label: words.sd, help: words.sdHelp },
  effect: { ...MONEY, min: -1e5, max: 1e5, fallback: 2, label: words.effect },
  base: { ...SHARE, min: 0.001, max: 0.999, fallback: 0.05, label: words.base },
  rise: { ...SHARE, min: -0.9, max: 0.9, fallback: 0.01, label: words.rise },
  worth: { ...MONEY, min: 0.01, max: 1e6, fallback: 40, label: words.worth },
  correlation: {
    ...{ ...NUMBER, min: 0, max: 0.99, fallback: 0 },
    label: words.correlation,
    help: words.correlationHelp
  },
  confidence: { ...SHARE, min: 0.5, max: 0.999, fallback: 0.95, label: words.confidence },
  power: { ...SHARE, min: 0.5, max: 0.999, fallback: 0.8, label: words.power },
  seed: { ...WHOLE, min: 0, max: 1e6, fallback: 1, label: words.seed },
  margin: { ...SHARE, min: 0.001, max: 1, fallback: 0.4, label: words.margin },
  cost: { ...MONEY, min: 0, max: 1e5, fallback: 0.1, label: words.cost },
  unsure: {
    ...{ ...MONEY, min: 0.001, max: 1e5, fallback: 3 },
    label: words.unsure,
    help: words.unsureHelp
  },
  riseUnsure: {
    ...{ ...SHARE, min: 0.0001, max: 0.9, fallback: 0.01 },
    label: words.riseUnsure,
    help: words.unsureHelp
  },
  again: { ...WHOLE, min: 0, max: 1000, fallback: 11, label: words.again, help: words.againHelp },
  looks: { ...WHOLE, min: 1, max: 26, fallback: 5, label: words.looks },
  rule: {
    kind: 'choice',
    label: words.rule,
    options: {
      none: words.ruleNone,
      pocock: words.rulePocock,
      'obrien-fleming': words.ruleFleming
    },
    fallback: 'none'
  }
} as const

/** The fields that go with what is compared. */
export const COMPARED = {
  money: ['mean', 'sd', 'effect', 'correlation'],
  share: ['base', 'rise', 'worth', 'correlation']
} as const
export const STAKES = {
  money: ['margin', 'cost', 'unsure', 'again'],
  share: ['margin', 'cost', 'riseUnsure', 'again']
} as const
export const LOOKING = ['looks', 'rule'] as const

/** Those that parts of the widget place themselves. */
export const PLACED = [
  ...COMPARED.money,
  ...COMPARED.share,
  ...STAKES.money,
  ...STAKES.share,
  ...LOOKING
] as const
