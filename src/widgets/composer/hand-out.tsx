import { useState } from 'preact/hooks'
import { EXERCISE_LIMITS } from '../../classroom/exercise-limits.ts'
import { explainClass } from '../../classroom/problem.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { route } from '../../i18n/routes.ts'
import { explain } from '../../workbook/problem.ts'
import { copy } from '../../workbook/text.ts'
import { fitsQr, Qr } from '../parts/qr.tsx'
import { saveAs } from '../parts/save-as.ts'
import { words as shared } from '../words.ts'
import { valueAt } from './form-values.ts'
import type { Composing } from './use-composer.ts'
import { words } from './words.ts'

interface Props {
  readonly composing: Composing
  readonly locale: Locale
  readonly page: Locale
}

const SAFE_NAME = /^[a-z0-9][a-z0-9-]{0,60}$/

/** The code that shows a page inside another one; attributes are safe by the alphabet of addresses. */
const embedOf = (address: string, title: string): string =>
  `<iframe src="${address}" title="${escaped(title)}" width="100%" height="900" style="border:0"></iframe>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

function lengthText(length: number, locale: Locale): string {
  const n = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const { safe } = EXERCISE_LIMITS
  if (locale === 'en') {
    const long = ` That is more than the ${n(safe)} that mail and chat programs carry safely: put it on a page, or hand out the file.`
    return `The link has ${n(length)} characters.${length > safe ? long : ''}`
  }
  const long = ` Son más de los ${n(safe)} que el correo y los chats transmiten sin riesgo: ponlo en una página o reparte el archivo.`
  return `El enlace tiene ${n(length)} caracteres.${length > safe ? long : ''}`
}

/** The exercise as file, link, embed code and QR code. */
export function HandOut({ composing, locale, page }: Props) {
  const report = composing.report.value
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState('')
  const text = report?.text ?? ''
  const link = report?.link
  const found = valueAt(report?.data, ['id'])
  const id = typeof found === 'string' && SAFE_NAME.test(found) ? found : 'exercise'
  const copyOut = async (content: string) => {
    const problem = await copy(navigator.clipboard, content)
    setByHand(problem ? content : '')
    setSaid(problem ? explain(problem, locale) : shared.copied[locale])
  }
  const address =
    composing.live.value && link?.ok
      ? `${location.origin}${route(page, 'exercise')}${link.fragment}`
      : undefined
  const title = String(valueAt(report?.data, ['title', page]) ?? id)
  return (
    <div class="hand-out">
      <h3>{words.handOut[locale]}</h3>
      <p class="tools-row">
        <button
          class="button button-main"
          type="button"
          onClick={() => {
            const name = `${id}.yaml`
            saveAs(name, composing.text.peek(), 'application/yaml')
            setSaid(`${shared.savedAs[locale]} ${name}`)
          }}
        >
          {words.download[locale]}
        </button>
        {address && (
          <>
            <button class="button" type="button" onClick={() => void copyOut(address)}>
              {words.copyLink[locale]}
            </button>
            <button
              class="button"
              type="button"
              onClick={() => void copyOut(embedOf(address, title))}
            >
              {words.copyEmbed[locale]}
            </button>
            <a class="button" href={address} target="_blank" rel="noopener">
              {words.openLink[locale]}
            </a>
          </>
        )}
      </p>
      <p class="widget-note" role="status">
        {said}
      </p>
      {byHand && (
        <textarea
          name="composer-copy"
          aria-label={shared.copyByHand[locale]}
          readOnly
          rows={4}
          value={byHand}
          onFocus={event => event.currentTarget.select()}
        />
      )}
      {link && !link.ok && text.trim() !== '' && (
        <p class="widget-note">{explainClass(link.problem, locale)}</p>
      )}
      {address && link?.ok && (
        <>
          <p class="widget-note" data-metric="link-length" data-value={address.length}>
            {lengthText(address.length, locale)} {words.linkHelp[locale]}
          </p>
          {report && report.problems.length > 0 && (
            <p class="widget-note">{words.linkFaulty[locale]}</p>
          )}
          <details>
            <summary>{words.qr[locale]}</summary>
            {fitsQr(address) ? (
              <Qr text={address} label={words.qr[locale]} />
            ) : (
              <p class="widget-note">{words.qrTooLong[locale]}</p>
            )}
          </details>
        </>
      )}
    </div>
  )
}
