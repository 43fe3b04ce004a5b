import { evidenceOf } from '../analysis/personalisation/evidence.ts'
import type { Personalisation } from '../analysis/personalisation/personalisation.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { PERSONAL_LABELS } from './personal-labels.ts'
import { PERSONAL_TEXT } from './personal-text.ts'
import { sayer } from './say.ts'
import type { ChartSpec, Domain, Mark } from './spec.ts'

/** A thousand sends: chances of one are too small to read. */
const PER = 1000

/** The interval that a test would give of the difference: with the reader's sends, ten times as many, and enough. */
export function personalEvidence(found: Personalisation, look: Look): ChartSpec {
  const { locale } = look
  const words = PERSONAL_TEXT[locale]
  const say = sayer(look)
  const label = (key: keyof typeof PERSONAL_LABELS) => PERSONAL_LABELS[key][locale]
  const rows = rowsOf(found, look)
  const ends = rows.flatMap(({ value, range }) => [value, ...range])
  return {
    id: 'personal-evidence',
    title: words.evidenceTitle(found, say),
    sentence: words.evidenceSentence(found, say),
    x: {
      type: 'linear',
      label: label('difference'),
      domain: stableDomain([0, ...ends], previousDomain(look, 'x')),
      format: { kind: 'number' }
    },
    y: { type: 'band', label: label('sends'), domain: rows.map(({ at }) => at) },
    marks: [
      { kind: 'rule', key: 'nought', series: 0, x: 0 },
      ...rows.map(
        ({ at, key, value, range }): Mark => ({
          ...{ kind: 'interval', key, series: 1 },
          intervals: [{ at, value, range }]
        })
      )
    ],
    key:
      rows.length === 0 ? [] : [{ swatch: { kind: 'line', series: 1 }, text: label('expected') }],
    table: {
      caption: label('evidenceCaption'),
      columns: [
        { label: label('sends') },
        { label: label('estimate'), style: { kind: 'number' } },
        { label: label('low'), style: { kind: 'number' } },
        { label: label('high'), style: { kind: 'number' } }
      ],
      rows: rows.map(({ at, value, range }) => [at, value, ...range])
    }
  }
}

interface Row {
  readonly key: 'yours' | 'tenfold' | 'needed'
  readonly at: string
  readonly value: number
  readonly range: Domain
}

function rowsOf({ chance, trial, conversions }: Personalisation, look: Look): readonly Row[] {
  const words = PERSONAL_TEXT[look.locale]
  const say = sayer(look)
  const enough = conversions.needed && conversions.needed.treated + conversions.needed.base
  const row = (key: Row['key'], sends: number, name: (count: string) => string): readonly Row[] => {
    const { interval } = evidenceOf(chance.without, chance.personal, { ...trial, sends })
    if (!interval) return []
    const { difference, low, high } = interval
    const count = sends < 1e9 ? say.count(sends) : say.brief(sends, 'integer')
    return [{ key, at: name(count), value: difference * PER, range: [low * PER, high * PER] }]
  }
  return [
    ...row('yours', trial.sends, words.yours),
    ...row('tenfold', 10 * trial.sends, count => count),
    ...(enough === null ? [] : row('needed', enough, words.needed))
  ]
}
