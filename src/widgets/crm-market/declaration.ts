import { type CompoundGrowth, compoundGrowth } from '../../analysis/growth/compound-growth.ts'
import { growthPath } from '../../charts/growth-path.ts'
import type { Declaration } from '../declared/declaration.ts'
import { words } from './words.ts'

const FIELDS = {
  increase: {
    kind: 'number',
    show: 'number',
    min: 0,
    max: 1e6,
    fallback: 36.5,
    label: words.increase,
    help: words.increaseHelp
  },
  years: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 1,
    max: 30,
    fallback: 3,
    label: words.years
  },
  base: {
    kind: 'number',
    show: 'number',
    min: 0.001,
    max: 1e6,
    fallback: 20,
    label: words.base,
    help: words.baseHelp
  }
} as const

/** What a forecast of an increase says of yearly growth: it depends on the size it starts from, which the source leaves out. */
export const declaration: Declaration<typeof FIELDS, Record<string, never>, CompoundGrowth> = {
  id: 'crm-market',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  result: ({ base, increase, years }) => compoundGrowth(base, base + increase, years),
  facts: ({ rate, doubling, path }, locale) => [
    {
      metric: 'market-rate',
      label: words.rate[locale],
      value: rate,
      style: { kind: 'percent', digits: 1 }
    },
    {
      metric: 'market-doubling',
      label: words.doubling[locale],
      value: doubling,
      style: { kind: 'number', digits: 1 }
    },
    {
      metric: 'market-end',
      label: words.end[locale],
      value: path.at(-1) ?? null,
      style: { kind: 'number' }
    }
  ],
  charts: [growthPath],
  notes: (_, { locale }) => [words.doubt[locale]]
}
