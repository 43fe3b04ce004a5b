import type { Signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import type { BasketReport } from '../../ingest/baskets/model.ts'
import { removeTable } from '../../workbook/actions.ts'
import type { Table } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { asItCame } from '../parts/table-intake.ts'
import { TableSource } from '../parts/table-source.tsx'
import { WIDGET } from './fields.ts'
import { explainReport } from './sentences.ts'
import { words } from './words.ts'

interface Props {
  readonly table: Table | undefined
  readonly report: BasketReport | undefined
  /** A file that is too large for the box, while it is in use. */
  readonly file: Signal<File | undefined>
  readonly store: Store
  readonly locale: Locale
}

/** Where the baskets come from, and how they were read. The sample is not shown: it stays in the worker. */
export function BasketTable({ table, report, file, store, locale }: Props) {
  const sample = useMemo(() => asItCame('', ''), [])
  const large = file.value
  const own = table !== undefined || large !== undefined
  return (
    <details class="widget-more listed-table">
      <summary>
        {own ? words.own[locale] : words.sample[locale]}
        {large && ` (${large.name})`}. {words.change[locale]}
      </summary>
      <TableSource
        id={WIDGET}
        beginning
        names={{ box: `${WIDGET}-rows`, file: `${WIDGET}-table-file` }}
        table={table ?? sample}
        sample={sample}
        label={words.box[locale]}
        help={words.help[locale]}
        store={store}
        locale={locale}
        onLarge={next => {
          removeTable(store, WIDGET)
          file.value = next
        }}
      />
      {large && (
        <p class="widget-note">
          {words.fileInUse[locale]}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              file.value = undefined
            }}
          >
            {words.leaveFile[locale]}
          </button>
        </p>
      )}
      {report &&
        explainReport(report, locale).map(said => (
          <p key={said} class="widget-note">
            {said}
          </p>
        ))}
    </details>
  )
}
