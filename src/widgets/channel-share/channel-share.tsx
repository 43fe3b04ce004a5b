import { useSignal, useSignalEffect } from '@preact/signals'
import { ATTRIBUTION_RULES, type ChannelResult } from '../../analysis/channels/model.ts'
import { channelShares } from '../../charts/channel-share.ts'
import { Chart } from '../parts/chart.tsx'
import { Facts } from '../parts/facts.tsx'
import { AnalysisFrame, type TableWidgetProps } from '../table/analysis-frame.tsx'
import { desk, engineOf } from '../table/desk.ts'
import { useTableChart } from '../table/use-table-chart.ts'
import { useTableWidget } from '../table/use-table-widget.ts'
import { Warehouse } from '../table/warehouse.tsx'
import { CrmChannels } from './crm-channels.tsx'
import { CHANNEL_FIELDS, channelParams, SIMULATION } from './fields.ts'
import { Simulation } from './simulation.tsx'
import { words } from './words.ts'

interface Props extends TableWidgetProps<ChannelResult> {
  /** The channels of the sample. */
  readonly channels: readonly string[]
}

/** Revenue handed to channels under five rules, and a simulation of what they really caused. */
export function ChannelShare(props: Props) {
  const { locale, sample } = props
  const channels = useSignal(props.channels)
  useSignalEffect(() => {
    const own = desk.table.value
    if (!own) channels.value = props.channels
    else {
      void engineOf(locale)
        .then(engine => engine.labels(own.id, 'channel'))
        .then(found => {
          if (desk.table.peek() === own) channels.value = found.map(({ label }) => label)
        })
        .catch(() => undefined)
    }
  })
  const widget = useTableWidget(props, {
    of: CHANNEL_FIELDS,
    analysis: 'channel-share',
    sampleId: 'sample-contacts',
    params: (values, { report }, { options }) =>
      channelParams(values, channels.value, report.contacts, options),
    linked: true
  })
  const { state, store, live, params, data, card, values } = widget
  const page = widget.page.value
  const result = live.result.value
  const shares = useTableChart(card, {
    data,
    draw: (shown, look) => channelShares(shown, ATTRIBUTION_RULES, look)
  })
  return (
    <AnalysisFrame
      of={CHANNEL_FIELDS}
      title={words.title[locale]}
      intro={words.intro[locale]}
      page={page}
      sample={sample}
      linked
      live={live}
      state={state}
      store={store}
      first={['lookback', 'ownRow']}
      elsewhere={SIMULATION}
      options={channels.value.map(label => `crm:${label.slice(0, 50)}`)}
      settings={
        <CrmChannels channels={channels.value} state={state} store={store} locale={locale} />
      }
    >
      <Facts
        page={page}
        facts={[
          {
            metric: 'channel-revenue',
            label: words.revenue[locale],
            value: result.revenue,
            style: { kind: 'money', digits: 0 }
          },
          {
            metric: 'channel-unassigned',
            label: words.unassigned[locale],
            value: result.unassignedRevenue,
            style: { kind: 'money', digits: 0 }
          },
          ...ATTRIBUTION_RULES.map(rule => ({
            metric: `channel-crm-${rule}`,
            label: `${words.share[locale]}: ${words.rules[rule][locale]}`,
            value: result.crmShare[rule],
            style: { kind: 'percent', digits: 1 } as const
          }))
        ]}
      />
      <Chart prompt spec={shares} locale={locale} />
      <Simulation values={values} state={state} store={store} page={widget.page} />
      <Warehouse analysis="channel-share" params={params} card={card} locale={locale} />
    </AnalysisFrame>
  )
}
