import type { ReadonlySignal } from '@preact/signals'
import type { LongRun } from '../../analysis/customer-flow.ts'
import { formatNumber } from '../../i18n/format.ts'
import { type Page, showMoney } from '../../metrics/show.ts'
import { Result } from '../parts/result.tsx'
import { Scroll } from '../parts/scroll.tsx'
import type { Future } from './scenarios.ts'
import { words } from './words.ts'

interface Props {
  readonly futures: ReadonlySignal<readonly Future[]>
  readonly page: ReadonlySignal<Page>
}

/** Where each future leads: the active base, its ceiling, the value collected. */
export function Outcomes({ futures, page: shown }: Props) {
  const page = shown.value
  const { locale } = page
  const count = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  return (
    <section aria-labelledby="cf-outcomes">
      <h4 id="cf-outcomes">{words.results[locale]}</h4>
      <Scroll label={words.results[locale]}>
        <table class="outcomes">
          <thead>
            <tr>
              <th scope="col">{words.future[locale]}</th>
              <th scope="col" class="number">
                {words.active[locale]}
              </th>
              <th scope="col" class="number">
                {words.ceiling[locale]}
              </th>
              <th scope="col" class="number">
                {words.cumulative[locale]}
              </th>
            </tr>
          </thead>
          <tbody>
            {futures.value.map(({ id, name, flow }) => {
              const active = flow.active.at(-1) ?? 0
              const cumulative = flow.cumulative.at(-1) ?? 0
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td class="number" data-column={words.active[locale]}>
                    <Result metric={`${id}-active`} value={active}>
                      {count(active)}
                    </Result>
                  </td>
                  <td class="number" data-column={words.ceiling[locale]}>
                    <Ceiling id={id} longRun={flow.longRun} page={page} />
                  </td>
                  <td class="number" data-column={words.cumulative[locale]}>
                    <Result metric={`${id}-cumulative`} value={cumulative}>
                      {showMoney(Math.round(cumulative), page)}
                    </Result>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
      <p class="widget-note">{words.free[locale]}</p>
    </section>
  )
}

function Ceiling({ id, longRun, page }: { id: string; longRun: LongRun; page: Page }) {
  const level = longRun.kind === 'level' ? longRun.active : undefined
  return (
    <Result metric={`${id}-ceiling`} value={level}>
      {level === undefined
        ? words.grows[page.locale]
        : formatNumber(level, page.locale, { kind: 'integer' })}
    </Result>
  )
}
