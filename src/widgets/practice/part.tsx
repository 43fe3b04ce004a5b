import type { ComponentChildren } from 'preact'
import type { Unknown } from '../../exercises/kinds/numeric.ts'
import { wordOf } from '../../exercises/print.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { Help } from './help.tsx'
import type { AnswersHeld } from './use-answers.ts'
import { VerdictBox } from './verdict.tsx'

interface Props {
  readonly id: string
  readonly exercise: string
  readonly unknown: Unknown
  readonly locale: Locale
  readonly held: AnswersHeld
  /** A text of the exercise with its numbers filled in. */
  readonly say: (text: Localised) => string
  /** What shows a wrong formula beside the right one. */
  readonly beside: (yours: string) => ComponentChildren
}

/** What stands behind the field: the unit of the number that is typed there. */
export function unitOf(
  { show, unit }: Pick<Unknown, 'show' | 'unit'>,
  currency: string,
  locale: Locale
): string {
  if (unit === 'month') return locale === 'en' ? 'months' : 'meses'
  if (show === 'points' || show === 'times') return wordOf(show, locale)
  if (show === 'money') return currency
  return show === 'percent' ? '%' : ''
}

/** One question for a number: the field, the verdict, hints one at a time, the solution. */
export function Part({ id, exercise, unknown, locale, held, say, beside }: Props) {
  const field = `${exercise}-${id}`
  const marked = held.shown(id)
  const { feedback, yours } = marked ?? {}
  const check = () => void held.onCheck(id)
  return (
    <li class="part">
      <label class="part-ask" for={field}>
        {say(unknown.ask)}
      </label>
      <Help
        texts={unknown}
        locale={locale}
        say={say}
        onCheck={check}
        isOpen={held.isOpen(id)}
        gaveUp={held.gaveUp(id)}
        onGiveUp={() => held.onGiveUp(id)}
        field={
          <span class="field-entry">
            <input
              id={field}
              name={id}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              spellcheck={false}
              value={held.texts[id]}
              aria-invalid={feedback?.tone === 'bad'}
              aria-describedby={`${field}-verdict`}
              onInput={event => held.onText(id, event.currentTarget.value)}
              onKeyDown={event => event.key === 'Enter' && check()}
            />
            <span class="field-unit">{unitOf(unknown, held.currency, locale)}</span>
          </span>
        }
      >
        <VerdictBox
          id={`${field}-verdict`}
          feedback={feedback}
          onChoice={text => {
            held.onText(id, text)
            check()
            // The button goes with the question that it answered.
            document.getElementById(field)?.focus()
          }}
        />
        {yours !== undefined && beside(yours)}
      </Help>
    </li>
  )
}
