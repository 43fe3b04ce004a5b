import { totalOf } from '../../analysis/data-quality/cost.ts'
import type { QualityReport } from '../../analysis/data-quality/report.ts'
import type { Proportion } from '../../analysis/statistics/wilson.ts'
import type { Accuracies } from '../../engine/quality/quality.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Fact } from '../parts/fact.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

const integer = { kind: 'integer' } as const
const percent = { kind: 'percent', digits: 1 } as const

/** What the desk leads with. */
export function factsOf(report: QualityReport): (page: MoneyPage) => readonly Fact[] {
  const { rows, people, bands, fields, stale, unreachable, before, after } = report
  const sum = (of: 'missing' | 'invalid') => fields.reduce((all, field) => all + field[of], 0)
  const [cost, left] = [totalOf(before.costs), totalOf(after.costs)]
  return ({ locale }) => [
    { metric: 'rows', label: words.rows[locale], value: rows, style: integer },
    { metric: 'people', label: words.people[locale], value: people, style: integer },
    { metric: 'repeated', label: words.repeated[locale], value: rows - people, style: integer },
    { metric: 'review', label: words.review[locale], value: bands.review.count, style: integer },
    { metric: 'missing', label: words.missing[locale], value: sum('missing'), style: integer },
    { metric: 'invalid', label: words.invalid[locale], value: sum('invalid'), style: integer },
    { metric: 'stale', label: words.stale[locale], value: stale, style: integer },
    {
      metric: 'unreachable',
      label: words.unreachable[locale],
      value: unreachable,
      style: integer
    },
    { metric: 'cost', label: words.cost[locale], value: cost, style: { kind: 'money' } },
    { metric: 'saved', label: words.saved[locale], value: cost - left, style: { kind: 'money' } },
    {
      metric: 'score-before',
      label: words.scoreBefore[locale],
      value: before.scores.mean,
      style: percent
    },
    {
      metric: 'score-after',
      label: words.scoreAfter[locale],
      value: after.scores.mean,
      style: percent
    }
  ]
}

/** How right the matching is where the truth is known, with intervals. */
export function accuracyFacts({
  sample,
  heldOut
}: Accuracies): (page: MoneyPage) => readonly Fact[] {
  const found = [
    ['precision', words.precision, sample.now.precision],
    ['recall', words.recall, sample.now.recall],
    ['held-precision', words.heldPrecision, heldOut.now.precision],
    ['held-recall', words.heldRecall, heldOut.now.recall]
  ] as const
  return ({ locale }) => {
    const say = (value: number) => formatNumber(value, locale, percent)
    const within = ({ share, low, high }: Proportion) =>
      `${say(share)} (${say(low)} ${locale === 'en' ? 'to' : 'a'} ${say(high)})`
    return found.map(([metric, label, share]) => ({
      metric,
      label: label[locale],
      value: share?.share ?? null,
      style: percent,
      ...(share ? { shown: within(share) } : {})
    }))
  }
}
