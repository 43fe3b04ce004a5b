import { useRef } from 'preact/hooks'
import type { Given } from '../../classroom/receipt.ts'
import type { Option, Sheet, SheetPart } from '../../classroom/sheet.ts'
import { inOrderOf, sheetTexts } from '../../classroom/sheet-text.ts'
import { readIds } from '../../exercises/grading/choice.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { OptionList } from '../practice/option-list.tsx'
import { Ordering, orderFrom } from '../practice/ordering.tsx'
import { NumberAnswer } from './number-answer.tsx'
import { SheetTable } from './sheet-table.tsx'
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
      {table && cells && (
        <SheetTable
          {...{ id, sheet, table, cells, answers, locale, currency, say }}
          onText={(part, text) => onAnswer(part, given => ({ ...given, text }))}
        />
      )}
      {!table && (
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
      )}
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
  const { part, variant, exercise } = props
  if (part.field === 'number') return <NumberAnswer {...props} part={part} />
  // Done elsewhere: a sheet that has such a part has no other (`InWidget`).
  if (part.field === 'widget') return null
  const options = inOrderOf(part.options, variant, exercise, part.id)
  return (
    <li class="part">
      {part.field === 'choice' ? (
        <Chosen {...props} part={part} options={options} />
      ) : (
        <Ordered {...props} part={part} options={options} />
      )}
    </li>
  )
}

type WithOptions = Omit<AnswerProps, 'part'> & { readonly options: readonly Option[] }

/** Options chosen, stored as their ids with spaces between, in the order of the file. */
function Chosen({
  field,
  part,
  options,
  text,
  locale,
  say,
  onText
}: WithOptions & { readonly part: Extract<SheetPart, { field: 'choice' }> }) {
  const chosen = readIds(text)
  const choose = (id: string, on: boolean) => {
    const kept = part.several ? chosen.filter(one => one !== id) : []
    const ids = on ? [...kept, id] : kept
    onText(part.options.flatMap(option => (ids.includes(option.id) ? [option.id] : [])).join(' '))
  }
  return (
    <OptionList
      name={field}
      ask={say(part.ask)}
      several={part.several}
      options={options.map(option => ({ id: option.id, text: say(option.text) }))}
      chosen={chosen}
      locale={locale}
      onChoose={choose}
    />
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
}: WithOptions & { readonly part: SheetPart }) {
  const shown = options.map(({ id }) => id)
  const order = orderFrom(text, shown)
  // Several moves may come before the next render.
  const latest = useRef(order)
  latest.current = order
  return (
    <>
      <p id={`${field}-ask`} class="part-ask">
        {say(part.ask)}
      </p>
      <Ordering
        id={field}
        order={order}
        now={() => latest.current}
        nameOf={item => say(options.find(({ id }) => id === item)?.text ?? { en: item, es: item })}
        locale={locale}
        onOrder={next => {
          latest.current = next
          onText(next.join(' '))
        }}
      />
    </>
  )
}
