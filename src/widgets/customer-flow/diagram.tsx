import type { ReadonlySignal } from '@preact/signals'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Future } from './scenarios.ts'
import { words } from './words.ts'

interface Props {
  readonly futures: ReadonlySignal<readonly Future[]>
  readonly locale: Locale
}

/** Prospects → customers → ex-customers, with what moves between them in the first month. */
export function Diagram({ futures, locale }: Props) {
  const flow = futures.value[0]?.flow
  if (!flow) return null
  const n = (value: number | undefined) => formatNumber(value ?? 0, locale, { kind: 'number' })
  const { input } = flow
  return (
    <section aria-labelledby="cf-diagram">
      <h4 id="cf-diagram">{words.firstMonth[locale]}</h4>
      <ol class="flow-diagram">
        <li class="flow-stock">
          {words.prospects[locale]} <b>{n(input.prospects)}</b>
        </li>
        <li class="flow-move">
          {words.acquisition[locale]} <b>{n(flow.newCustomers[1])}</b>
        </li>
        <li class="flow-stock">
          {words.customers[locale]} <b>{n(input.start)}</b> → <b>{n(flow.active[1])}</b>
        </li>
        <li class="flow-move">
          {words.churn[locale]} <b>{n(flow.lost[1])}</b>
          <br />
          {words.recovery[locale]} <b>{n(flow.recovered[1])}</b>
        </li>
        <li class="flow-stock">
          {words.exCustomers[locale]} <b>{n(input.exCustomers)}</b> →{' '}
          <b>{n(flow.exCustomers[1])}</b>
          {(flow.gone[1] ?? 0) > 0 && (
            <>
              <br />
              {words.gone[locale]} <b>{n(flow.gone[1])}</b>
            </>
          )}
        </li>
      </ol>
    </section>
  )
}
