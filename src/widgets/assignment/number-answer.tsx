import type { SheetPart } from '../../classroom/sheet.ts'
import { PHRASES } from '../../exercises/feedback/phrases.ts'
import { printReading } from '../../exercises/feedback/teller.ts'
import { readAnswer } from '../../exercises/grading/read.ts'
import { formatList } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { explainNumber } from '../../ingest/text/number-sentences.ts'
import { unitOf } from '../practice/part.tsx'

interface Props {
  readonly field: string
  readonly part: Extract<SheetPart, { field: 'number' }>
  readonly text: string
  readonly locale: Locale
  readonly currency: string
  readonly say: (text: Localised) => string
  readonly onText: (text: string) => void
}

/** A number to be marked elsewhere: what is said of it is how it was read. */
export function NumberAnswer({ field, part, text, locale, currency, say, onText }: Props) {
  return (
    <li class="part">
      <label for={field}>{say(part.ask)}</label>
      <div class="part-row">
        <span class="field-entry">
          <input
            id={field}
            name={field}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            value={text}
            aria-describedby={`${field}-read`}
            onInput={event => onText(event.currentTarget.value)}
          />
          <span class="field-unit">{unitOf(part, currency, locale)}</span>
        </span>
      </div>
      <p id={`${field}-read`} class="field-note" aria-live="polite">
        {text.trim() === '' ? '' : readAs(text, part, locale)}
      </p>
    </li>
  )
}

/** “Read as 30,000.”; both numbers where the text allows two; why, where it is none. */
export function readAs(text: string, part: Props['part'], locale: Locale): string {
  const read = readAnswer(text, part, locale)
  const phrases = PHRASES[locale]
  if (read.ok) {
    const first = printReading(read.reading, locale)
    if (!read.other) return phrases.read(first)
    const other = printReading(read.other, locale)
    const either = locale === 'en' ? `${first} (or ${other})` : `${first} (o ${other})`
    return phrases.read(either)
  }
  switch (read.reason) {
    case 'blank':
      return phrases.blank
    case 'percent-not-asked':
    case 'currency-not-asked':
    case 'unit-not-asked': {
      const unit = unitOf(part, '', locale)
      const asked = formatList(unit ? [unit] : [part.unit], locale)
      return phrases.unitNotAsked(asked)
    }
    default:
      return explainNumber(read.reason, text, locale)
  }
}
