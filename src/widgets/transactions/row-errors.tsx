import type { TableCard } from '../../engine/engine.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { explainReason } from '../../ingest/transactions/row-sentences.ts'
import { saveBlob } from '../parts/save-as.ts'
import { Scroll } from '../parts/scroll.tsx'
import { engineOf } from '../table/desk.ts'
import { words as tableWords } from '../table/words.ts'
import { words } from './words.ts'

/** Errors listed in the page; the file has them all. */
const SHOWN = 20

/** The rows that could not be read: where, what stands there, and why. */
export function RowErrors({ card, locale }: { card: TableCard; locale: Locale }) {
  const { errors, columns } = card.report
  if (errors.count === 0) return null
  const save = async () => {
    const file = await (await engineOf(locale)).errors(card.id, locale)
    saveBlob(locale === 'en' ? 'row-errors.csv' : 'filas-con-errores.csv', file)
  }
  const nameOf = (column: number) =>
    columns.find(({ index }) => index === column)?.header.slice(0, 80) || String(column + 1)
  return (
    <section aria-labelledby="transactions-errors">
      <h4 id="transactions-errors">
        {tableWords.errors[locale]}: {formatNumber(errors.count, locale, { kind: 'integer' })}
      </h4>
      <Scroll label={tableWords.errors[locale]}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">
                {tableWords.line[locale]}
              </th>
              <th scope="col">{tableWords.column[locale]}</th>
              <th scope="col">{tableWords.value[locale]}</th>
              <th scope="col">{tableWords.reason[locale]}</th>
              <th scope="col">{tableWords.wholeRow[locale]}</th>
            </tr>
          </thead>
          <tbody>
            {errors.listed.slice(0, SHOWN).map(error => (
              <tr key={`${error.line}-${error.column}`}>
                <td class="number">{formatNumber(error.line, locale, { kind: 'integer' })}</td>
                <td>{error.column < 0 ? '—' : nameOf(error.column)}</td>
                <td>{error.value}</td>
                <td>{explainReason(error.reason, error.value, locale)}</td>
                <td class="whole-row">{error.row}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="tools-row">
        {errors.count > SHOWN && <span>… {words.moreErrors[locale]}</span>}
        <button class="button" type="button" onClick={() => void save()}>
          {errors.count > errors.listed.length
            ? tableWords.firstErrors[locale].replace(
                '{n}',
                formatNumber(errors.listed.length, locale, { kind: 'integer' })
              )
            : tableWords.allErrors[locale]}
        </button>
      </p>
    </section>
  )
}
