import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { boardWords as words } from './board-words.ts'

interface Props {
  readonly title: string
  /** By field; a new object after each attempt to save, so that the first wrong field gets the focus. */
  readonly problems: object
  readonly onSave: () => void
  readonly onCancel: () => void
  /** Without it there is nothing yet to take out. */
  readonly onRemove: (() => void) | undefined
  readonly locale: Locale
  readonly children: ComponentChildren
}

/** The frame of a form in the plan: it comes into sight with the focus in its first field. */
export function PlanForm(props: Props) {
  const { title, problems, onSave, onCancel, onRemove, locale, children } = props
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
    form.current?.querySelector('input')?.focus()
  }, [])
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problems])
  return (
    <form
      ref={form}
      class="plan-form"
      aria-label={title}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        onSave()
      }}
    >
      <h5>{title}</h5>
      <div class="fields">{children}</div>
      <div class="tools-row">
        <button class="button button-main" type="submit">
          {words.save[locale]}
        </button>
        <button class="button" type="button" onClick={onCancel}>
          {words.cancel[locale]}
        </button>
        {onRemove && (
          <button class="button button-danger" type="button" onClick={onRemove}>
            {words.remove[locale]}
          </button>
        )}
      </div>
    </form>
  )
}
