import type { Given } from '../../classroom/receipt.ts'
import type { SheetTable as Head, Sheet, SheetPart } from '../../classroom/sheet.ts'
import { trimmed } from '../../exercises/fill.ts'
import { printValue } from '../../exercises/print.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { Scroll } from '../parts/scroll.tsx'
import { Reading } from './number-answer.tsx'

interface Props {
  readonly id: string
  readonly sheet: Sheet
  readonly table: Head
  /** The given cells of the variant, row by row. */
  readonly cells: readonly number[]
  readonly answers: Readonly<Record<string, Given>>
  readonly locale: Locale
  readonly currency: string
  readonly say: (text: Localised) => string
  readonly onText: (part: string, text: string) => void
}

/** A table to be filled in: what is given, fields beside it, and under each how it was read. */
export function SheetTable(props: Props) {
  const { id, sheet, table, cells, answers, locale, currency, say, onText } = props
  const { columns, asked, rows } = table
  const printed = (row: number, at: number) => {
    const value = cells[row * columns.length + at] ?? 0
    return printValue(value, locale, { ...trimmed(columns[at]?.show ?? 'number', value), currency })
  }
  const field = (part: SheetPart | undefined) => {
    if (part?.field !== 'number') return null
    const name = `${id}-${part.id}`
    const text = answers[part.id]?.text ?? ''
    return (
      <>
        <input
          name={name}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          value={text}
          aria-label={say(part.ask)}
          aria-describedby={`${name}-read`}
          onInput={event => onText(part.id, event.currentTarget.value)}
        />
        <Reading
          id={`${name}-read`}
          part={part}
          text={text}
          locale={locale}
          onText={chosen => onText(part.id, chosen)}
        />
      </>
    )
  }
  return (
    <>
      <p class="part-ask">{say(table.ask)}</p>
      <Scroll label={say(sheet.title)}>
        <table class="fill-table">
          <thead>
            <tr>
              <td />
              {[...columns, ...asked].map(({ name }) => (
                <th key={name.en} scope="col">
                  {name[locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name }, row) => (
              <tr key={name.en}>
                <th scope="row">{name[locale]}</th>
                {columns.map((column, at) => (
                  <td key={at} class="fill-number" data-label={column.name[locale]}>
                    {printed(row, at)}
                  </td>
                ))}
                {asked.map((column, at) => (
                  <td key={column.name.en} class="fill-cell" data-label={column.name[locale]}>
                    {field(sheet.parts[row * asked.length + at])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}
