import type { ReadonlySignal } from '@preact/signals'
import { FLOW_FIELDS } from '../../analysis/customer-flow-fields.ts'
import type { Locale } from '../../i18n/locale.ts'
import { setFlow } from '../../workbook/actions.ts'
import type { Entries } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { GivenField } from '../parts/given-field.tsx'
import { entryId, type Future } from './scenarios.ts'
import { words } from './words.ts'

interface Props {
  readonly entries: ReadonlySignal<Entries>
  readonly store: Store
  readonly futures: ReadonlySignal<readonly Future[]>
  readonly locale: Locale
}

/** The assumptions of all futures side by side: one row a number, one column a future. */
export function Assumptions({ futures, entries, store, locale }: Props) {
  // Which futures there are never changes; their numbers do, and each field follows its own.
  const columns = futures.peek()
  return (
    <section aria-labelledby="cf-assumptions">
      <h4 id="cf-assumptions">{words.assumptions[locale]}</h4>
      <p class="widget-note">{words.fromSheet[locale]}</p>
      <table class="assumptions">
        <thead>
          <tr>
            <th scope="col">{words.assumption[locale]}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FLOW_FIELDS.map(field => (
            <tr key={field.id}>
              <th scope="row">
                {field.label[locale]}
                <span class="field-help">{field.help[locale]}</span>
              </th>
              {columns.map(({ id, name }, future) => {
                // All futures are drawn over the same months.
                if (field.id === 'months' && id !== 'baseline') return <td key={id} />
                const key = entryId(id, field.id)
                return (
                  <td key={id} data-column={name}>
                    <GivenField
                      compact
                      id={`cf-${id}-${field.id}`}
                      name={key}
                      field={field}
                      label={`${field.label[locale]}: ${name}`}
                      unit={field.show === 'percent' ? '%' : ''}
                      locale={locale}
                      entries={entries}
                      fallback={() => futures.value[future]?.untouched[field.id] ?? 0}
                      onEntry={(text, value) => setFlow(store, key, text, value)}
                      onLeave={() => store.seal()}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
