import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { formatDay } from '../../i18n/day.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { KeptTable } from '../../workbook/kept-tables.ts'
import { desk, keepTable, listKept, removeKept, renameKept, useKept } from '../table/desk.ts'
import { words } from '../table/words.ts'

/** Tables kept on this device: used, renamed, deleted; and the one in use, to be kept. */
export function KeptList({ locale, live }: { locale: Locale; live: boolean }) {
  const said = useSignal('')
  const card = desk.table.value
  useEffect(() => {
    // Asked only once the reader has brought a table: the list is empty for everybody else.
    if (live && card) void listKept(locale)
  }, [live, card?.id])
  const tables = desk.kept.value
  return (
    <>
      {card && (
        <p class="tools-row">
          {card.kept ? (
            words.keptNow[locale]
          ) : (
            <>
              <span>{words.notYetKept[locale]}</span>
              <button
                class="button"
                type="button"
                onClick={() =>
                  void keepTable(locale).then(ok => {
                    said.value = ok ? '' : words.notKept[locale]
                  })
                }
              >
                {words.keep[locale]}
              </button>
            </>
          )}
        </p>
      )}
      <p class="widget-note" role="status">
        {said.value}
      </p>
      {tables.length > 0 && (
        <section aria-labelledby="transactions-kept">
          <h4 id="transactions-kept">{words.keptTables[locale]}</h4>
          <ul class="kept-tables">
            {tables.map(table => (
              <Kept key={table.id} table={table} inUse={table.id === card?.id} locale={locale} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface KeptProps {
  readonly table: KeptTable
  readonly inUse: boolean
  readonly locale: Locale
}

function Kept({ table, inUse, locale }: KeptProps) {
  const doing = useSignal<'nothing' | 'rename' | 'remove'>('nothing')
  const { id, name, rows, saved } = table
  const done = () => {
    doing.value = 'nothing'
  }
  return (
    <li>
      <strong>{name}</strong>{' '}
      <span>
        {formatNumber(rows, locale, { kind: 'integer' })}{' '}
        {words[rows === 1 ? 'row' : 'rows'][locale]}, {formatDay(new Date(saved), locale)}
        {inUse ? ` · ${words.inUse[locale]}` : ''}
      </span>{' '}
      {doing.value === 'nothing' && (
        <span class="tools-row">
          {!inUse && (
            <button class="button" type="button" onClick={() => void useKept(id, locale)}>
              {words.useIt[locale]}
            </button>
          )}
          <button
            class="button"
            type="button"
            onClick={() => {
              doing.value = 'rename'
            }}
          >
            {words.rename[locale]}
          </button>
          <button
            class="button"
            type="button"
            onClick={() => {
              doing.value = 'remove'
            }}
          >
            {words.remove[locale]}
          </button>
        </span>
      )}
      {doing.value === 'rename' && (
        <form
          class="tools-row"
          onSubmit={event => {
            event.preventDefault()
            const next = new FormData(event.currentTarget).get(`table-name-${id}`)
            if (typeof next === 'string' && next.trim() !== '')
              void renameKept(id, next.trim().slice(0, 200), locale)
            done()
          }}
        >
          <input
            type="text"
            name={`table-name-${id}`}
            aria-label={words.newName[locale]}
            value={name}
            maxLength={200}
          />
          <button class="button" type="submit">
            {words.save[locale]}
          </button>
          <button class="button" type="button" onClick={done}>
            {words.cancel[locale]}
          </button>
        </form>
      )}
      {doing.value === 'remove' && (
        <span class="tools-row" role="alert">
          {words.removeSure[locale]}
          <button
            class="button button-danger"
            type="button"
            onClick={() => void removeKept(id, locale)}
          >
            {words.remove[locale]}
          </button>
          <button class="button" type="button" onClick={done}>
            {words.no[locale]}
          </button>
        </span>
      )}
    </li>
  )
}
