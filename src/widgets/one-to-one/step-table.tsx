import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { Scroll } from '../parts/scroll.tsx'
import { stepWords as words } from './step-words.ts'

type Word = keyof typeof words

/** Rows that are shown at first, and that each press of the button adds. */
const FIRST = 8
export const MORE = 50

/** How many rows of a long table are shown, and the button that shows more of them. */
export function useMore(locale: Locale) {
  const [most, setMost] = useState(FIRST)
  const button = (shown: number, all: number) =>
    all > shown && (
      <button class="button" type="button" onClick={() => setMost(most + MORE)}>
        {words.more[locale]} ({all})
      </button>
    )
  return { most, button }
}

interface Props {
  /** What the table is called. */
  readonly of: Word
  readonly columns: readonly Word[]
  readonly class?: string
  readonly locale: Locale
  readonly children: ComponentChildren
}

/** A table of a step, which stands row by row on a phone. */
export function StepTable({ of, columns, class: name, locale, children }: Props) {
  return (
    <Scroll label={words[of][locale]}>
      <table class={name ? `steps-table ${name}` : 'steps-table'}>
        <caption class="visually-hidden">{words[of][locale]}</caption>
        <thead>
          <tr>
            {columns.map(one => (
              <th key={one} scope="col">
                {words[one][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scroll>
  )
}
