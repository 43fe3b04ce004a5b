import type { Candidate } from '../../analysis/customer-record/candidates.ts'
import type { MergedField } from '../../analysis/customer-record/field.ts'
import type { CustomerRecord } from '../../analysis/customer-record/merge.ts'
import type { FieldId } from '../../analysis/customer-record/model.ts'
import { permits } from '../../analysis/customer-record/permits.ts'
import { FIELD_NAMES, SOURCE_NAMES } from '../../charts/record-names.ts'
import { sayer } from '../../charts/say.ts'
import { formatList } from '../../i18n/format.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { FATES, LOST, PERMISSION, SPECIALS, TIE, recordWords as words } from './record-words.ts'
import { shownValue, withheld } from './show.ts'
import { BASIS_NAMES, STANDING_SIGNS, STANDINGS, USE_NAMES } from './use-words.ts'

interface Props {
  readonly id: FieldId
  readonly record: CustomerRecord
  readonly showUnkept: boolean
  readonly page: MoneyPage
}

/** A field of the record: its value, who says what and why it won or lost, and what may be done with it. */
export function RecordRow({ id, record, showUnkept, page }: Props) {
  const { locale } = page
  const field = record.fields[id]
  const uses = permits(record, id)
  return (
    <tr
      data-field={id}
      data-conflict={field.conflict ? '' : undefined}
      data-empty={field.candidates.length === 0 ? '' : undefined}
    >
      <th scope="row">{FIELD_NAMES[id][locale]}</th>
      <td data-column={words.held[locale]}>
        {field.unkept ? (
          <span class="record-nothing">{words.noPurpose[locale]}</span>
        ) : (
          <strong>{heldText(field, record, page)}</strong>
        )}
        {field.tie && <small>{TIE[field.tie][locale]}</small>}
        {id === 'consent' && record.permission.ask && field.candidates.length > 0 && (
          <small>{words.ask[locale]}</small>
        )}
        {field.special.length > 0 && (
          <small>
            {words.refused[locale]}{' '}
            {formatList(
              field.special.map(kind => SPECIALS[kind][locale]),
              locale
            )}
          </small>
        )}
      </td>
      <td data-column={words.said[locale]}>
        {field.candidates.length === 0 ? (
          <span class="record-nothing">{words.nothing[locale]}</span>
        ) : (
          <ul>
            {field.candidates.map(one => (
              <li key={`${one.source} ${one.line}`}>
                <Said field={field} one={one} showUnkept={showUnkept} page={page} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-column={words.permits[locale]}>
        {uses.length === 0 ? (
          '–'
        ) : (
          <ul>
            {uses.map(({ use, basis, standing }) => (
              <li key={use}>
                <span aria-hidden="true">{STANDING_SIGNS[standing]}</span> {USE_NAMES[use][locale]}{' '}
                <small>
                  {BASIS_NAMES[basis][locale]}
                  {STANDINGS[standing][locale] && `; ${STANDINGS[standing][locale]}`}
                </small>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}

function heldText(field: MergedField, record: CustomerRecord, page: MoneyPage): string {
  if (field.id === 'consent') return PERMISSION[record.permission.state][page.locale]
  return shownValue(field.id, field.value, page)
}

/** “Web, 18 Nov 2026: Valencia (in the record)”. */
function Said({
  field,
  one,
  showUnkept,
  page
}: {
  readonly field: MergedField
  readonly one: Candidate
  readonly showUnkept: boolean
  readonly page: MoneyPage
}) {
  const { locale } = page
  const { source, day, value, fate } = one
  const date = day === null ? words.noDate[locale] : sayer(page).day(day)
  const why = fate.kind === 'lost' ? LOST[fate.by][locale] : FATES[fate.kind][locale]
  const kept = ['won', 'added', 'agrees'].includes(fate.kind)
  if (field.unkept && !showUnkept)
    return (
      <>
        <span class="record-source">{SOURCE_NAMES[source][locale]}:</span> {words.hidden[locale]}
      </>
    )
  const text =
    field.special.length > 0 && !showUnkept
      ? withheld(value, page)
      : shownValue(field.id, value, page)
  return (
    <>
      <span class="record-source">
        {SOURCE_NAMES[source][locale]}, {date}:
      </span>{' '}
      {kept ? text : <s>{text}</s>} <small>({why})</small>
    </>
  )
}

/** A column of special data: refused without explicit consent. */
export function SensitiveRow({ record, showUnkept, page: { locale } }: Omit<Props, 'id'>) {
  const { explicit, sensitive } = record
  const text = sensitive.join(', ')
  return (
    <tr data-field="sensitive">
      <th scope="row">{words.sensitive[locale]}</th>
      <td data-column={words.held[locale]}>
        <strong>{explicit ? text : words.sensitiveNo[locale]}</strong>
      </td>
      <td data-column={words.said[locale]}>
        {explicit || showUnkept ? text : words.sensitiveSaid[locale]}
      </td>
      <td data-column={words.permits[locale]}>{explicit ? words.sensitiveYes[locale] : '–'}</td>
    </tr>
  )
}
