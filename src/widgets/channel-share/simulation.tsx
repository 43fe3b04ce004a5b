import { type ReadonlySignal, useComputed } from '@preact/signals'
import { shareAndEffect } from '../../analysis/channels/share-and-effect.ts'
import { shareAndEffect as shareAndEffectChart } from '../../charts/share-and-effect.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import type { ValuesOf } from '../fields/field.ts'
import { Fields } from '../fields/fields.tsx'
import { useAfterPaint } from '../parts/after-paint.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import { Facts } from '../parts/facts.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { CHANNEL_FIELDS, SIMULATION, simulationParams } from './fields.ts'
import { words } from './words.ts'

interface Props {
  readonly values: ReadonlySignal<ValuesOf<typeof CHANNEL_FIELDS.fields>>
  readonly state: ReadonlySignal<State>
  readonly store: Store
  readonly page: ReadonlySignal<MoneyPage>
}

/** Customers of whom it is known what they would have bought without a message. */
export function Simulation({ values, state, store, page }: Props) {
  const result = useComputed(() => shareAndEffect(simulationParams(values.value)))
  const late = useAfterPaint(useComputed(() => ({ shown: result.value, page: page.value })))
  const chart = useChart({ data: () => late.value, draw: shareAndEffectChart })
  const { locale, currency } = page.value
  const { creditedShare, trueShare, holdout, revenue } = result.value
  const percent = (value: number) => formatNumber(value, locale, { kind: 'percent', digits: 1 })
  const ofRevenue = (value: number) => percent(revenue === 0 ? 0 : value / revenue)
  return (
    <section aria-labelledby="channel-share-simulation">
      <h4 id="channel-share-simulation">{words.effect[locale]}</h4>
      <p>{words.effectIntro[locale]}</p>
      <Fields
        of={CHANNEL_FIELDS}
        only={SIMULATION}
        locale={locale}
        state={state}
        store={store}
        currency={currency}
      />
      <Facts
        page={page.value}
        facts={[
          {
            metric: 'effect-credited-share',
            label: words.creditedShare[locale],
            value: creditedShare,
            style: { kind: 'percent', digits: 1 }
          },
          {
            metric: 'effect-true-share',
            label: words.trueShare[locale],
            value: trueShare,
            style: { kind: 'percent', digits: 1 }
          },
          {
            metric: 'effect-holdout',
            label: words.holdout[locale],
            value: holdout?.estimate ?? null,
            style: { kind: 'money', digits: 0 },
            ...(holdout
              ? {
                  shown: `${ofRevenue(holdout.estimate)} (${ofRevenue(holdout.low)} – ${ofRevenue(holdout.high)})`
                }
              : {})
          }
        ]}
      />
      <Chart spec={chart} locale={locale} />
    </section>
  )
}
