import type { SheetPart } from '../../classroom/sheet.ts'
import { PHRASES } from '../../exercises/feedback/phrases.ts'
import { printReading, readingChoices } from '../../exercises/feedback/teller.ts'
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
      <Reading id={`${field}-read`} part={part} text={text} locale={locale} onText={onText} />
    </li>
  )
}

interface ReadingProps {
  readonly id: string
  readonly part: Props['part']
  readonly text: string
  readonly locale: Locale
  readonly onText: (text: string) => void
}

/** How a number was read; where it can be read in two ways, both to choose from: the desk cannot ask. */
export function Reading({ id, part, text, locale, onText }: ReadingProps) {
  const read = text.trim() === '' ? undefined : readAnswer(text, part, locale)
  const ways = read?.ok && read.other ? readingChoices([read.reading, read.other], locale) : []
  return (
    <div id={id} class="field-note" aria-live="polite">
      {read && <p>{readAs(text, part, locale)}</p>}
      {ways.length > 0 && (
        <p class="tools-row">
          {ways.map(way => (
            <button key={way.text} class="button" type="button" onClick={() => onText(way.text)}>
              {way.label}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}

/** “Read as 30,000.”; both numbers where the text allows two; why, where it is none. */
function readAs(text: string, part: Props['part'], locale: Locale): string {
  const read = readAnswer(text, part, locale)
  const phrases = PHRASES[locale]
  if (read.ok) {
    const first = printReading(read.reading, locale)
    if (!read.other) return phrases.read(first)
    return phrases.askNotation(text.trim())
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
