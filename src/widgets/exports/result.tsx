import { distinct } from '../../exports/why.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { saveBlob } from '../parts/save-as.ts'
import type { Made } from './make.ts'
import { made, words } from './words.ts'

interface Props {
  readonly result: Made
  readonly locale: Locale
  /** The language of the file, in which its questions are shown. */
  readonly language: Locale
}

/** What was written: its size, its first questions, what is missing, and the button that takes it. */
export function Result({ result, locale, language }: Props) {
  const { written, first } = result
  const { name, mime, bytes, holds, leftOut } = written
  const kilobytes = formatNumber(bytes.length / 1000, locale, { kind: 'number', digits: 1 })
  const save = () => saveBlob(name, new Blob([bytes.slice()], { type: mime }))
  return (
    <div class="exports-result">
      {holds === 0 ? (
        <p>{words.nothing[locale]}</p>
      ) : (
        <>
          <p>
            <b>{made(name, holds, kilobytes, locale)}</b>
          </p>
          <p class="tools-row">
            <button class="button button-main" type="button" onClick={save}>
              {words.save[locale]}
            </button>
          </p>
          <h3>{words.preview[locale]}</h3>
          <ol lang={language}>
            {first.map(question => (
              <li key={question.name}>
                <b>{question.name}</b> {question.ask}
              </li>
            ))}
          </ol>
        </>
      )}
      <h3>{words.leftOut[locale]}</h3>
      {leftOut.length === 0 && <p>{words.complete[locale]}</p>}
      <ul>
        {distinct(leftOut).map(({ exercise, title, part, why }) => (
          <li key={`${exercise} ${part} ${why.en}`}>
            {title[locale]}
            {part && ` (${part})`}: {why[locale]}
          </li>
        ))}
      </ul>
    </div>
  )
}
