import type { BreakEvenDelay } from '../../analysis/campaigns/break-even.ts'
import { duration } from '../../charts/duration.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import type { Trends } from './declaration.ts'
import { words } from './words.ts'

/** A delay in hours, or why there is none. */
const delay = (found: BreakEvenDelay, locale: Locale) =>
  found.kind === 'delay'
    ? { value: found.days * 24, shown: duration(found.days, locale) }
    : { value: null, shown: words.breakEvenNone[found.kind][locale] }

/** What the widget leads with: the campaigns, then the channels. */
export function factsOf({ comparison, reach }: Trends, locale: Locale): readonly Fact[] {
  const { planned, triggered, difference, budget } = comparison
  const one = { kind: 'number', digits: 1 } as const
  const whole = { kind: 'integer' } as const
  // Cents of hundreds are noise of the simulation.
  const money = (value: number): Fact['style'] =>
    Math.abs(value) >= 100 ? { kind: 'money', digits: 0 } : { kind: 'money', digits: 2 }
  const fact = (
    metric: string,
    label: keyof typeof words.facts,
    value: number,
    style: Fact['style']
  ) => ({
    metric: `trends-${metric}`,
    label: words.facts[label][locale],
    value,
    style
  })
  return [
    fact('difference', 'difference', difference.mean, money(difference.mean)),
    fact(
      'difference-expected',
      'differenceExpected',
      difference.expected,
      money(difference.expected)
    ),
    {
      metric: 'trends-break-even',
      label: words.facts.breakEven[locale],
      style: one,
      ...delay(comparison.breakEven, locale)
    },
    {
      metric: 'trends-break-even-message',
      label: words.facts.breakEvenMessage[locale],
      style: one,
      ...delay(comparison.perMessage, locale)
    },
    fact('planned-margin', 'plannedMargin', planned.margin.mean, money(planned.margin.mean)),
    fact(
      'planned-expected',
      'plannedExpected',
      planned.expected.margin,
      money(planned.expected.margin)
    ),
    fact(
      'triggered-margin',
      'triggeredMargin',
      triggered.margin.mean,
      money(triggered.margin.mean)
    ),
    fact(
      'triggered-expected',
      'triggeredExpected',
      triggered.expected.margin,
      money(triggered.expected.margin)
    ),
    fact('budget', 'budget', budget, whole),
    fact('triggered-sent', 'triggeredSent', triggered.sent, one),
    fact('reach-union', 'union', reach.union, whole),
    fact('reach-none', 'none', reach.none, whole)
  ]
}
