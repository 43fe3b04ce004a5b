import type { Given } from '../../classroom/receipt.ts'
import type { Option, Sheet, SheetPart } from '../../classroom/sheet.ts'
import { inOrderOf, sheetTexts } from '../../classroom/sheet-text.ts'
import { trimmed } from '../../exercises/fill.ts'
import { printValue } from '../../exercises/print.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { Scroll } from '../parts/scroll.tsx'
import { NumberAnswer } from './number-answer.tsx'
import { words } from './words.ts'

interface Props {
  readonly id: string
  readonly sheet: Sheet
  readonly variant: number
  readonly answers: Readonly<Record<string, Given>>
  readonly locale: Locale
  readonly currency: string
  readonly onAnswer: (part: string, edit: (given: Given) => Given) => void
}

/** An exercise without answers: its questions, fields, and how each number was read. */
export function SheetView({ id, sheet, variant, answers, locale, currency, onAnswer }: Props) {
  const say = sheetTexts(sheet, variant, { locale, currency })
  if (!say) return <p class="widget-note">{words.noVariant[locale]}</p>
  const { table } = sheet
  const cells = table ? sheet.variants[variant] : undefined
  if (table && !cells) return <p class="widget-note">{words.noVariant[locale]}</p>
  return (
    <>
      <h3>{say(sheet.title)}</h3>
      <p>{say(sheet.intro)}</p>
      {table && (
        <Scroll label={say(sheet.title)}>
          <table>
            <thead>
              <tr>
                <td />
                {table.columns.map(({ name }) => (
                  <th key={name.en} scope="col">
                    {name[locale]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ name }, row) => (
                <tr key={name.en}>
                  <th scope="row">{name[locale]}</th>
                  {table.columns.map(({ show }, at) => (
                    <td key={at} class="number">
                      {printValue(cells?.[row * table.columns.length + at] ?? 0, locale, {
                        ...trimmed(show, cells?.[row * table.columns.length + at] ?? 0),
                        currency
                      })}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <ol class="parts">
        {sheet.parts.map(part => (
          <Answer
            key={part.id}
            field={`${id}-${part.id}`}
            exercise={id}
            part={part}
            variant={variant}
            text={answers[part.id]?.text ?? ''}
            locale={locale}
            currency={currency}
            say={say}
            onText={text => onAnswer(part.id, given => ({ ...given, text }))}
          />
        ))}
      </ol>
    </>
  )
}

interface AnswerProps {
  readonly exercise: string
  readonly field: string
  readonly part: SheetPart
  readonly variant: number
  readonly text: string
  readonly locale: Locale
  readonly currency: string
  readonly say: (text: Localised) => string
  readonly onText: (text: string) => void
}

function Answer(props: AnswerProps) {
  const { part, variant, exercise, say } = props
  if (part.field === 'number') return <NumberAnswer {...props} part={part} />
  const options = inOrderOf(part.options, variant, exercise, part.id)
  return part.field === 'choice' ? (
    <li class="part">
      <Chosen {...props} part={part} options={options} say={say} />
    </li>
  ) : (
    <li class="part">
      <Ordered {...props} options={options} />
    </li>
  )
}

type WithOptions<P> = Omit<AnswerProps, 'part'> & { readonly options: readonly Option[] } & P

/** Options chosen, stored as their ids with spaces between, in the order of the file. */
function Chosen({
  field,
  part,
  options,
  text,
  say,
  onText
}: WithOptions<{ readonly part: Extract<SheetPart, { field: 'choice' }> }>) {
  const chosen = new Set(text.split(' ').filter(Boolean))
  const choose = (id: string, on: boolean) => {
    const next = part.several ? new Set(chosen) : new Set<string>()
    if (on) next.add(id)
    else next.delete(id)
    onText(part.options.flatMap(option => (next.has(option.id) ? [option.id] : [])).join(' '))
  }
  return (
    <fieldset class="options">
      <legend>{say(part.ask)}</legend>
      {options.map(option => (
        <label key={option.id}>
          <input
            type={part.several ? 'checkbox' : 'radio'}
            name={field}
            value={option.id}
            checked={chosen.has(option.id)}
            onChange={event => choose(option.id, event.currentTarget.checked)}
          />
          <span>{say(option.text)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Things put in order, stored as their ids with spaces between. Nothing is stored before one was moved. */
function Ordered({
  field,
  part,
  options,
  text,
  locale,
  say,
  onText
}: WithOptions<{ readonly part: SheetPart }>) {
  const typed = text.split(' ').flatMap(id => options.find(option => option.id === id) ?? [])
  const shown = typed.length === options.length ? typed : [...options]
  const move = (from: number, by: 1 | -1) => {
    const next = [...shown]
    const [moved] = next.splice(from, 1)
    if (moved) next.splice(from + by, 0, moved)
    onText(next.map(({ id }) => id).join(' '))
  }
  return (
    <fieldset class="options">
      <legend>{say(part.ask)}</legend>
      <ol>
        {shown.map((option, at) => (
          <li key={option.id}>
            <span>{say(option.text)}</span>{' '}
            <button
              class="button"
              type="button"
              name={`${field}-${option.id}-up`}
              aria-disabled={at === 0}
              aria-label={`${words.up[locale]}: ${say(option.text)}`}
              onClick={() => at > 0 && move(at, -1)}
            >
              ↑
            </button>
            <button
              class="button"
              type="button"
              name={`${field}-${option.id}-down`}
              aria-disabled={at === shown.length - 1}
              aria-label={`${words.down[locale]}: ${say(option.text)}`}
              onClick={() => at < shown.length - 1 && move(at, 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
