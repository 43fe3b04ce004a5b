import { words } from './words.ts'

const SHARE = { kind: 'number', show: 'percent' } as const

export const FIELDS = {
  k: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 2,
    max: 100,
    fallback: 3,
    label: words.k,
    help: words.kHelp
  },
  suppress: {
    kind: 'choice',
    label: words.suppress,
    options: { keep: words.keep, drop: words.drop },
    fallback: 'keep'
  },
  most: {
    ...SHARE,
    min: 0,
    max: 1,
    fallback: 0.1,
    label: words.most,
    help: words.mostHelp
  },
  fraction: {
    ...SHARE,
    min: 0.0001,
    max: 1,
    fallback: 0.2,
    label: words.fraction,
    help: words.fractionHelp
  }
} as const
