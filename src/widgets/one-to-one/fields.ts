import { words } from './words.ts'

const MONEY = { kind: 'number', show: 'money', min: 0, max: 1e9 } as const
const SHARE = { kind: 'number', show: 'percent', min: 0.3, max: 1 } as const

export const FIELDS = {
  identify: {
    kind: 'choice',
    label: words.identify,
    options: { on: words.identifyOn, off: words.identifyOff },
    fallback: 'on'
  },
  differentiate: {
    kind: 'choice',
    label: words.differentiate,
    options: { on: words.differentiateOn, off: words.differentiateOff },
    fallback: 'on'
  },
  good: { ...MONEY, fallback: 300, label: words.good, help: words.goodHelp },
  some: { ...MONEY, fallback: 0, label: words.some },
  phones: {
    kind: 'choice',
    label: words.phones,
    help: words.phonesHelp,
    options: { named: words.phonesNamed, alone: words.phonesAlone, never: words.never },
    fallback: 'named'
  },
  mails: {
    kind: 'choice',
    label: words.mails,
    options: { yes: words.phonesAlone, never: words.never },
    fallback: 'yes'
  },
  names: {
    kind: 'choice',
    label: words.names,
    options: { never: words.never, same: words.namesSame, alike: words.namesAlike },
    fallback: 'never'
  },
  similarity: {
    ...SHARE,
    fallback: 0.8,
    label: words.similarity,
    help: words.similarityHelp
  },
  unasked: {
    kind: 'choice',
    label: words.unasked,
    options: { no: words.unaskedNo, yes: words.unaskedYes },
    fallback: 'no'
  },
  elsewhere: {
    kind: 'choice',
    label: words.elsewhere,
    options: { yes: words.elsewhereYes, no: words.elsewhereNo },
    fallback: 'yes'
  }
} as const

/** What stands under “More settings”. */
export const MORE = ['phones', 'mails', 'names', 'similarity', 'unasked', 'elsewhere'] as const
