import type { ComponentChildren, RefObject } from 'preact'
import { useContext, useMemo, useRef } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import type { Scope } from '../../workbook/actions.ts'
import { words } from '../words.ts'
import { type TextOf, Toolbar } from './toolbar.tsx'
import { AsideStore } from './use-workbook.ts'

interface Props {
  /** The id of the widget in the DOM contract. */
  readonly id: string
  readonly title: string
  readonly intro?: string
  readonly locale: Locale
  /** What the reset button puts back; without it there is nothing to take back in this widget. */
  readonly resets?: Scope
  readonly onReset?: () => void
  /** The widget's results in words, for the copy button. */
  readonly text?: TextOf
  /** The element on the page, for what has to know where it is. */
  readonly place?: RefObject<HTMLElement>
  /** What is looked at are the reader's answers: a link carries them, too. */
  readonly withAnswers?: boolean
  /** The widget declares its fields (fields/registry.ts): a link can bring them. */
  readonly declared?: boolean
  readonly children: ComponentChildren
}

/** The frame of every widget: its name, what can be done with it as a whole, and its contents. */
export function Shell({
  id,
  title,
  intro,
  locale,
  resets,
  onReset,
  text,
  place,
  withAnswers = false,
  declared,
  children
}: Props) {
  const aside = useContext(AsideStore) !== undefined
  // The text is asked for when the reader copies: the newest one then.
  const latest = useRef(text)
  latest.current = text
  const latestReset = useRef(onReset)
  latestReset.current = onReset
  const copies = text !== undefined
  const toolbar = useMemo(
    () => (
      <Toolbar
        id={id}
        locale={locale}
        {...(resets ? { resets } : {})}
        withAnswers={withAnswers}
        onReset={() => latestReset.current?.()}
        text={copies ? () => latest.current?.() ?? '' : undefined}
      />
    ),
    [id, locale, resets, copies, withAnswers]
  )
  return (
    <section
      ref={place ?? null}
      class="widget"
      data-widget={id}
      data-declared={declared ? '' : undefined}
      aria-labelledby={`${id}-title`}
    >
      <div class="widget-head">
        <h3 id={`${id}-title`}>{title}</h3>
        {/* What is only looked at has nothing to save, share or forget. */}
        {!aside && toolbar}
      </div>
      <p class="no-script">{words.noScript[locale]}</p>
      {intro && <p class="widget-intro">{intro}</p>}
      {children}
    </section>
  )
}
