import { useEffect, useState } from 'preact/hooks'
import { assignmentFile, assignmentLink } from '../../classroom/document.ts'
import { CLASS_LIMITS } from '../../classroom/limits.ts'
import { explainClass } from '../../classroom/problem.ts'
import type { Locale } from '../../i18n/locale.ts'
import { route } from '../../i18n/routes.ts'
import { explain } from '../../workbook/problem.ts'
import { copy } from '../../workbook/text.ts'
import { saveAs } from '../parts/save-as.ts'
import type { Built } from './build.ts'
import { lengthText, quoted, words } from './words.ts'

interface Props {
  readonly built: Built
  readonly locale: Locale
}

/** The assignment as link, code and file, with how long the link is. */
export function Share({ built, locale }: Props) {
  const { handout, copy: mine, leftOut } = built
  const [said, setSaid] = useState('')
  const written = assignmentLink(handout)
  const address = written.ok
    ? `${location.origin}${route(locale, 'assignment')}${written.fragment}`
    : undefined
  const length = written.ok ? written.fragment.length : undefined
  const save = (prefix: string, what: typeof mine) =>
    saveAs(`${prefix}-${what.id}.json`, assignmentFile(what), 'application/json')
  const copyLink = async () => {
    if (!address) return
    const problem = await copy(navigator.clipboard, address)
    setSaid(problem ? explain(problem, locale) : words.copied[locale])
  }
  return (
    <>
      {leftOut.length > 0 && (
        <p class="widget-note">
          {words.cannot[locale]} {leftOut.map(title => quoted(title[locale], locale)).join(', ')}
        </p>
      )}
      {address && length !== undefined ? (
        <>
          <div class="field">
            <label for="assignment-link">{words.link[locale]}</label>
            <textarea
              id="assignment-link"
              name="assignment-link"
              readOnly
              rows={3}
              value={address}
              aria-describedby="assignment-link-length"
              onFocus={event => event.currentTarget.select()}
            />
          </div>
          <p id="assignment-link-length" class="widget-note" data-length={length}>
            {lengthText(length, CLASS_LIMITS.link, locale)}
          </p>
        </>
      ) : (
        <p class="widget-note" role="status">
          {written.ok ? '' : explainClass(written.problem, locale)}
        </p>
      )}
      <p class="tools-row">
        {address && (
          <button
            class="button button-main"
            type="button"
            name="assignment-copy"
            onClick={copyLink}
          >
            {words.copy[locale]}
          </button>
        )}
        <button
          class="button"
          type="button"
          name="assignment-save"
          onClick={() => save('assignment', handout)}
        >
          {words.file[locale]}
        </button>
        <button
          class="button"
          type="button"
          name="assignment-mine"
          onClick={() => save('instructor-copy', mine)}
        >
          {words.mine[locale]}
        </button>
      </p>
      <p role="status">{said}</p>
      <p class="widget-note">{words.mineHelp[locale]}</p>
      {address && <Code address={address} locale={locale} />}
    </>
  )
}

function Code({ address, locale }: { readonly address: string; readonly locale: Locale }) {
  const [open, setOpen] = useState(false)
  const [qr, setQr] = useState<typeof import('../parts/qr.tsx')>()
  useEffect(() => {
    // Without its script there is no code, and the link is still there.
    if (open) import('../parts/qr.tsx').then(setQr, () => undefined)
  }, [open])
  return (
    <details onToggle={event => setOpen((event.currentTarget as HTMLDetailsElement).open)}>
      <summary>{words.qr[locale]}</summary>
      {qr &&
        (qr.fitsQr(address) ? (
          <qr.Qr text={address} label={words.qr[locale]} />
        ) : (
          <p class="widget-note">{words.noQr[locale]}</p>
        ))}
    </details>
  )
}
