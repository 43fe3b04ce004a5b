import { partWords, words } from './words.ts'

const COUNT = { kind: 'number', show: 'integer', whole: true, min: 0, max: 1e9 } as const
const SHARE = { kind: 'number', show: 'percent' } as const
const TIMES = { kind: 'number', show: 'number', min: 1.01 } as const

/** Base rates and settings of the simulations are ours; 20 points and 15 times are the deck's. */
export const FIELDS = {
  from: {
    kind: 'choice',
    label: words.from,
    options: { table: words.fromTable, typed: words.fromTyped },
    fallback: 'table'
  },
  segSends: { ...COUNT, fallback: 2400, label: words.segSends },
  segOpens: { ...COUNT, fallback: 768, label: words.segOpens },
  segClicks: { ...COUNT, fallback: 86, label: words.segClicks },
  segSales: { ...COUNT, fallback: 11, label: words.segSales },
  plainSends: { ...COUNT, fallback: 20_000, label: words.plainSends },
  plainOpens: { ...COUNT, fallback: 4300, label: words.plainOpens },
  plainClicks: { ...COUNT, fallback: 240, label: words.plainClicks },
  plainSales: { ...COUNT, fallback: 22, label: words.plainSales },
  machine: {
    ...{ ...SHARE, min: 0, max: 0.95, fallback: 0 },
    label: words.machine,
    help: words.machineHelp
  },
  confidence: { ...SHARE, min: 0.5, max: 0.999, fallback: 0.95, label: words.confidence },
  seed: { ...COUNT, max: 1e6, fallback: 1, label: words.seed },
  baseOpen: { ...SHARE, min: 0.0001, max: 0.999, fallback: 0.2, label: partWords.baseOpen },
  points: {
    ...{ ...SHARE, min: 0.001, max: 0.999, fallback: 0.2 },
    label: partWords.points,
    help: partWords.given
  },
  within: { ...SHARE, min: 0.0001, max: 0.5, fallback: 0.05, label: partWords.within },
  baseClick: { ...SHARE, min: 0.00001, max: 0.999, fallback: 0.001, label: partWords.baseClick },
  times: { ...TIMES, max: 1000, fallback: 15, label: partWords.timesMore },
  factor: { ...TIMES, max: 10, fallback: 1.25, label: partWords.factor },
  power: { ...SHARE, min: 0.5, max: 0.999, fallback: 0.8, label: partWords.power },
  campaigns: { ...COUNT, min: 2, max: 50, fallback: 12, label: partWords.campaigns },
  sends: { ...COUNT, min: 10, max: 50_000, fallback: 1000, label: partWords.sends },
  rate: { ...SHARE, min: 0.001, max: 0.999, fallback: 0.2, label: partWords.rate },
  spread: {
    ...{ ...SHARE, min: 0, max: 0.3, fallback: 0.01 },
    label: partWords.spread,
    help: partWords.spreadHelp
  },
  looks: { ...COUNT, min: 1, max: 60, fallback: 14, label: partWords.looks },
  daily: { ...COUNT, min: 10, max: 20_000, fallback: 500, label: partWords.daily },
  response: { ...SHARE, min: 0.001, max: 0.999, fallback: 0.2, label: partWords.response }
} as const

export const TYPED = [
  'segSends',
  'segOpens',
  'segClicks',
  'segSales',
  'plainSends',
  'plainOpens',
  'plainClicks',
  'plainSales'
] as const
export const CLAIMS = [
  'baseOpen',
  'points',
  'within',
  'baseClick',
  'times',
  'factor',
  'power'
] as const
export const BEST = ['campaigns', 'sends', 'rate', 'spread'] as const
export const PEEKING = ['looks', 'daily', 'response'] as const
