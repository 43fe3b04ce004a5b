import { fieldWords as words } from './field-words.ts'

const MONEY = { kind: 'number', show: 'money', max: 1e9 } as const
const SHARE = { kind: 'number', show: 'percent', min: 0, max: 1 } as const
const PEOPLE = { kind: 'number', show: 'integer', whole: true } as const

export const FIELDS = {
  spend: { ...MONEY, min: 0.01, fallback: 1, label: words.spend, help: words.spendHelp },
  participation: {
    kind: 'number',
    show: 'number',
    min: 0.01,
    max: 1e9,
    fallback: 4,
    label: words.participation,
    help: words.participationHelp
  },
  friends: {
    ...PEOPLE,
    min: 0,
    max: 1e9,
    fallback: 300,
    unit: words.friendsUnit,
    label: words.friends,
    help: words.friendsHelp
  },
  population: {
    ...PEOPLE,
    min: 1,
    max: 1e10,
    fallback: 10_000,
    label: words.population,
    help: words.populationHelp
  },
  'join-buys-active': { ...SHARE, fallback: 0.4, label: words.buysActive, help: words.joinHelp },
  'join-buys-inactive': { ...SHARE, fallback: 0.2, label: words.buysInactive },
  'join-quiet-active': { ...SHARE, fallback: 0.15, label: words.quietActive },
  'join-quiet-inactive': { ...SHARE, fallback: 0.05, label: words.quietInactive },
  extra: { ...MONEY, min: 0, fallback: 60, label: words.extra },
  margin: { ...SHARE, fallback: 0.4, label: words.margin },
  cost: { ...MONEY, min: 0, fallback: 4, label: words.cost },
  wanted: {
    kind: 'choice',
    label: words.wanted,
    help: words.wantedHelp,
    options: { buying: words.wantedBuying, active: words.wantedActive, all: words.wantedAll },
    fallback: 'buying'
  },
  audience: {
    kind: 'choice',
    label: words.audience,
    options: { table: words.audienceTable, own: words.audienceOwn },
    fallback: 'table'
  },
  mean: {
    kind: 'number',
    show: 'number',
    min: 0,
    max: 1e9,
    fallback: 515,
    label: words.mean,
    help: words.meanHelp
  },
  overlap: {
    kind: 'choice',
    label: words.overlap,
    help: words.overlapHelp,
    options: { population: words.overlapPopulation, measured: words.overlapMeasured },
    fallback: 'population'
  },
  shared: { ...SHARE, fallback: 0.1, label: words.shared, help: words.sharedHelp }
} as const

/** Of these, what stands under “More settings”. */
export const MORE = ['wanted', 'audience', 'mean', 'overlap', 'shared'] as const
