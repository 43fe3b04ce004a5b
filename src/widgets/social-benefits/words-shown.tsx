import type { Evidence } from '../../analysis/listening/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { queueWords as words } from './queue-words.ts'

const SIGNS = { '-1': '− ', '0': '', '1': '+ ' } as const

/** “+ perfectly, − arrived (after “not”)”: the words that decided, as they stand in the post. */
export function WordsShown({
  of,
  locale
}: {
  readonly of: readonly Evidence[]
  readonly locale: Locale
}) {
  if (of.length === 0) return <>{words.none[locale]}</>
  const quote = (text: string) => (locale === 'en' ? `“${text}”` : `«${text}»`)
  return (
    <>
      {of.map(({ text, sign, denied }, i) => (
        // Words may repeat, and never move.
        <span key={i} class="listening-word">
          {SIGNS[sign] + quote(text)}
          {denied && ` (${words.by[locale]} ${quote(denied)})`}{' '}
        </span>
      ))}
    </>
  )
}
