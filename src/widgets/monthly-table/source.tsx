import sample from '../../../data/monthly.csv?raw'
import type { Locale } from '../../i18n/locale.ts'
import type { Table } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { asItCame } from '../parts/table-intake.ts'
import { TableSource } from '../parts/table-source.tsx'
import { FromOrders } from './from-orders.tsx'
import { words } from './words.ts'

export const TABLE_ID = 'monthly'

/** What stands in the widget until the reader brings a table. */
export const SAMPLE: Table = asItCame('monthly.csv', sample)

interface Props {
  readonly table: Table
  readonly store: Store
  readonly locale: Locale
}

/** Where the months come from; also from the reader's orders. */
export function Source({ table, store, locale }: Props) {
  return (
    <TableSource
      id={TABLE_ID}
      names={{ box: 'table', file: 'table-file' }}
      table={table}
      sample={SAMPLE}
      label={words.paste[locale]}
      help={words.pasteHelp[locale]}
      store={store}
      locale={locale}
    >
      {take => <FromOrders locale={locale} onTable={(name, text) => take(asItCame(name, text))} />}
    </TableSource>
  )
}
