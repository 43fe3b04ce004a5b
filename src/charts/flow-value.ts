import { stableDomain } from './domain.ts'
import { endName, flowTable, monthAxis, monthsOf, type Scenario, seriesOf } from './flow-active.ts'
import { FLOW_TEXT } from './flow-text.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, Mark } from './spec.ts'

/** What all customers have brought in so far, less what was spent to win the new ones. */
export function flowValue(scenarios: readonly Scenario[], look: Look): ChartSpec {
  const words = FLOW_TEXT[look.locale]
  const say = sayer(look)
  const months = monthsOf(scenarios)
  const money = { kind: 'money', currency: look.currency } as const
  const rule: Mark = { kind: 'rule', key: 'zero', series: 0, y: 0 }
  return {
    id: 'flow-value',
    title: words.valueTitle(scenarios, months, say),
    sentence: scenarios.map(scenario => words.valueSentence(scenario, months, say)).join(' '),
    x: monthAxis(words.x, months),
    y: {
      type: 'linear',
      label: words.value,
      domain: stableDomain(
        [0, ...scenarios.flatMap(({ flow }) => flow.cumulative)],
        previousDomain(look, 'y')
      ),
      format: money
    },
    marks: [
      rule,
      ...scenarios.flatMap(({ id, name, flow }, i): Mark[] => {
        const series = seriesOf(i)
        const last = flow.cumulative.at(-1) ?? 0
        const points = flow.cumulative.map((value, t) => [t, value] as const)
        const x = points.length - 1
        return [
          { kind: 'line', key: `${id}-value`, series, points },
          { kind: 'dot', key: `${id}-end`, series, points: [[x, last]] },
          {
            kind: 'label',
            key: `${id}-label`,
            series,
            text: endName(series, name, say.money(last)),
            short: endName(series, name),
            x,
            y: last,
            side: 'end'
          }
        ]
      })
    ],
    table: flowTable(
      words.valueCaption,
      words.month,
      scenarios,
      months,
      ({ flow }) => flow.cumulative,
      money
    )
  }
}
