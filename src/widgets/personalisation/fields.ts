import { words } from './words.ts'

const RATE = { kind: 'number', show: 'percent', min: 0, max: 1 } as const
const UPLIFT = { kind: 'number', show: 'percent', min: -1, max: 10 } as const
const MONEY = { kind: 'number', show: 'money', min: 0 } as const

/** A mailing, what personalising adds and costs, and a test of it. */
export const FIELDS = {
  what: {
    kind: 'choice',
    label: words.what,
    options: { emails: words.emails, site: words.site, both: words.both },
    fallback: 'emails'
  },
  reading: {
    kind: 'choice',
    label: words.reading,
    help: words.readingHelp,
    options: { relative: words.relative, points: words.points },
    fallback: 'relative'
  },
  sends: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 1,
    max: 1e9,
    fallback: 20_000,
    label: words.sends
  },
  open: { ...RATE, fallback: 0.2, label: words.open },
  click: { ...RATE, fallback: 0.1, label: words.click, help: words.clickHelp },
  convert: { ...RATE, fallback: 0.05, label: words.convert },
  upliftClick: { ...UPLIFT, fallback: 0.14, label: words.upliftClick },
  upliftConvert: { ...UPLIFT, fallback: 0.1, label: words.upliftConvert },
  upliftSite: { ...UPLIFT, fallback: 0.19, label: words.upliftSite },
  margin: { ...MONEY, max: 1e6, fallback: 40, label: words.margin },
  fixed: { ...MONEY, max: 1e9, fallback: 150, label: words.fixed, help: words.fixedHelp },
  perSend: { ...MONEY, max: 1e4, fallback: 0.002, label: words.perSend },
  upliftOpen: { ...UPLIFT, fallback: 0, label: words.upliftOpen, help: words.upliftOpenHelp },
  split: {
    kind: 'number',
    show: 'percent',
    min: 0.01,
    max: 0.99,
    fallback: 0.5,
    label: words.split
  },
  confidence: {
    kind: 'number',
    show: 'percent',
    min: 0.5,
    max: 0.999,
    fallback: 0.95,
    label: words.confidence
  },
  power: {
    kind: 'number',
    show: 'percent',
    min: 0.5,
    max: 0.999,
    fallback: 0.8,
    label: words.power
  }
} as const
