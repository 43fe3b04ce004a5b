import { words } from './words.ts'

export const FIELDS = {
  form: {
    kind: 'choice',
    label: words.form,
    options: { points: words.points, index: words.index },
    fallback: 'points'
  },
  base: {
    kind: 'choice',
    label: words.base,
    help: words.baseHelp,
    options: { all: words.all, rest: words.rest },
    fallback: 'all'
  },
  control: {
    kind: 'choice',
    label: words.control,
    help: words.controlHelp,
    options: { bh: words.bh, by: words.by, none: words.none },
    fallback: 'bh'
  },
  rate: {
    kind: 'number',
    show: 'percent',
    min: 0.001,
    max: 0.3,
    fallback: 0.05,
    label: words.rate,
    help: words.rateHelp
  },
  people: {
    kind: 'choice',
    label: words.dealing,
    help: words.dealingHelp,
    options: { real: words.asTheyAre, dealt: words.dealt },
    fallback: 'real'
  },
  seed: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 1,
    max: 9999,
    fallback: 1,
    label: words.seed,
    help: words.seedHelp
  },
  repeated: {
    kind: 'choice',
    label: words.repeated,
    options: { join: words.join, apart: words.apart },
    fallback: 'join'
  }
} as const
