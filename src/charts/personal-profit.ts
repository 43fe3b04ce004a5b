import { profitOf } from '../analysis/personalisation/break-even.ts'
import type { Personalisation } from '../analysis/personalisation/personalisation.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { PERSONAL_LABELS } from './personal-labels.ts'
import { changeText, PERSONAL_TEXT } from './personal-text.ts'
import { sayer } from './say.ts'
import type { ChartSpec, Mark, Point } from './spec.ts'

/** What personalising leaves for every uplift: a straight line, where it meets nought, and where we are. */
export function personalProfit(found: Personalisation, look: Look): ChartSpec {
  const { locale } = look
  const words = PERSONAL_TEXT[locale]
  const say = sayer(look)
  const label = (key: keyof typeof PERSONAL_LABELS) => PERSONAL_LABELS[key][locale]
  const { uplift, breakEven } = found
  const base = found.chance.without
  const at = (share: number) => profitOf(found.trial.sends, base * share, found.prices)
  // No more than everybody converts.
  const most = uplift === null ? 0 : 1 / base - 1
  const far = Math.min(most, 1.4 * Math.max(uplift ?? 0, breakEven.uplift ?? 0, 0.1))
  const ends = uplift === null ? [] : [Math.min(0, uplift * 1.2), Math.max(far, uplift)]
  const line = ends.map((share): Point => [share, at(share)])
  const money = { kind: 'money', currency: look.currency } as const
  return {
    id: 'personal-profit',
    title: words.profitTitle(found, say),
    sentence: words.profitSentence(found, say),
    x: {
      type: 'linear',
      label: label('uplift'),
      domain: stableDomain([0, ...ends], previousDomain(look, 'x')),
      format: { kind: 'percent' }
    },
    y: {
      type: 'linear',
      label: label('profit'),
      domain: stableDomain([0, ...ends.map(at)], previousDomain(look, 'y')),
      format: money
    },
    marks: line.length === 0 ? [] : marksOf(found, line, look),
    table: {
      caption: label('profitCaption'),
      columns: [
        { label: label('what') },
        { label: label('uplift'), style: { kind: 'percent' } },
        { label: label('profit'), style: money }
      ],
      rows: [
        [label('nothing'), 0, at(0)],
        ...(breakEven.uplift === null ? [] : [[label('pays'), breakEven.uplift, 0]]),
        [label('assumed'), uplift, found.profit]
      ]
    }
  }
}

function marksOf(found: Personalisation, line: readonly Point[], look: Look): Mark[] {
  const { uplift, profit, breakEven } = found
  const say = sayer(look)
  const label = (key: keyof typeof PERSONAL_LABELS) => PERSONAL_LABELS[key][look.locale]
  const marks: Mark[] = [
    { kind: 'rule', key: 'nought', series: 0, y: 0 },
    { kind: 'line', key: 'profit', series: 1, points: line }
  ]
  if (breakEven.uplift !== null) {
    marks.push(
      { kind: 'dot', key: 'pays', series: 2, points: [[breakEven.uplift, 0]] },
      {
        ...{ kind: 'label', key: 'pays-label', series: 2, side: 'below' },
        text: `${label('pays')}: ${say.percent(breakEven.uplift)}`,
        ...{ x: breakEven.uplift, y: 0 }
      }
    )
  }
  if (uplift !== null) {
    marks.push(
      { kind: 'dot', key: 'assumed', series: 1, strong: true, points: [[uplift, profit]] },
      {
        ...{ kind: 'label', key: 'assumed-label', series: 1, side: 'above', strong: true },
        text: `${label('assumed')}: ${changeText(uplift, look.locale, false)}, ${say.money(profit)}`,
        short: say.money(profit),
        ...{ x: uplift, y: profit }
      }
    )
  }
  return marks
}
