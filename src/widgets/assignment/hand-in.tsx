import { useState } from 'preact/hooks'
import type { Assignment } from '../../classroom/assignment.ts'
import { type Written, writeReceipt } from '../../classroom/document.ts'
import { explainClass } from '../../classroom/problem.ts'
import type { Receipt } from '../../classroom/receipt.ts'
import { canSeal } from '../../classroom/seal.ts'
import { hash } from '../../exercises/random.ts'
import { sameParticipant } from '../../exercises/seeds.ts'
import { tagOf } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { route } from '../../i18n/routes.ts'
import { explain } from '../../workbook/problem.ts'
import { copy } from '../../workbook/text.ts'
import { safeName } from '../classroom/file-name.ts'
import { saveAs } from '../parts/save-as.ts'
import type { Material } from './material.ts'
import { change, loadSession, type Session } from './session.ts'
import type { Standing } from './standing.ts'
import { lastHanded, stillOpen, words } from './words.ts'

interface Props {
  readonly assignment: Assignment
  readonly session: Session
  readonly materials: readonly Material[]
  readonly standing: Standing
  readonly locale: Locale
  readonly onHanded: (session: Session) => void
}

interface Made {
  readonly link: Written
  readonly file: string
  readonly answers: Session['answers']
}

/** The receipt out of what the device keeps, and not of what this visit has seen. */
function receiptOf(
  { id, title, kind, policy }: Assignment,
  { participant, started, answers }: Session,
  materials: readonly Material[],
  locale: Locale,
  handed: string
): Receipt {
  const done = materials
    .filter(({ how }) => how !== 'none')
    .map(({ id: exercise, variant, version }) => [
      exercise,
      { variant, version, answers: answers[exercise] ?? {} }
    ])
  return {
    ...{ assignment: id, title, kind, policy, participant, locale, started, handed },
    exercises: Object.fromEntries(done)
  }
}

/** Ids that look alike in a file's name have another ending. */
const fileName = (id: string): string => `${safeName(id)}-${hash(sameParticipant(id)).toString(36)}`

export function HandIn({ assignment, session, materials, standing, locale, onHanded }: Props) {
  const [made, setMade] = useState<Made>()
  const [said, setSaid] = useState('')
  const make = async () => {
    const now = loadSession(assignment.id, session.participant.id) ?? session
    const handed = new Date().toISOString()
    if (assignment.key !== undefined && !canSeal()) {
      setSaid(explainClass({ kind: 'no-crypto' }, locale))
      return
    }
    try {
      const receipt = receiptOf(assignment, now, materials, locale, handed)
      const written = await writeReceipt(receipt, assignment.key)
      setMade({ ...written, answers: now.answers })
      onHanded(change(assignment.id, now, before => ({ ...before, handed })).session)
      const problem = written.link.ok ? '' : ` ${explainClass(written.link.problem, locale)}`
      setSaid(words.made[locale] + problem)
    } catch {
      // A key that is none: only a forged assignment has one.
      setSaid(explainClass({ kind: 'unfit', at: 'key' }, locale))
    }
  }
  const stale = made && JSON.stringify(made.answers) !== JSON.stringify(session.answers)
  const link = made?.link.ok ? `${deskAddress(locale)}${made.link.fragment}` : undefined
  const copyLink = async () => {
    if (!link) return
    const problem = await copy(navigator.clipboard, link)
    setSaid(problem ? explain(problem, locale) : words.copied[locale])
  }
  const open = stillOpen(standing, locale)
  const at = session.handed && new Date(session.handed).toLocaleString(tagOf(locale))
  return (
    <section class="hand-in" aria-labelledby="hand-in-title">
      <h3 id="hand-in-title">{words.handIn[locale]}</h3>
      <p class="widget-note">{words.receipt[locale]}</p>
      {assignment.key !== undefined && <p class="widget-note">{words.sealed[locale]}</p>}
      {open !== '' && (
        <p class="widget-note" data-open>
          {open}
        </p>
      )}
      <p class="tools-row">
        <button class="button button-main" type="button" name="receipt-make" onClick={make}>
          {words.make[locale]}
        </button>
        {made && !stale && (
          <>
            <button
              class="button"
              type="button"
              name="receipt-save"
              onClick={() =>
                saveAs(`${fileName(session.participant.id)}.json`, made.file, 'application/json')
              }
            >
              {words.save[locale]}
            </button>
            {link && (
              <button class="button" type="button" name="receipt-copy" onClick={copyLink}>
                {words.copy[locale]}
              </button>
            )}
          </>
        )}
      </p>
      <p role="status">{stale ? words.stale[locale] : said}</p>
      {link && !stale && (
        <textarea
          name="receipt-link"
          aria-label={words.receiptText[locale]}
          readOnly
          rows={3}
          value={link}
          onFocus={event => event.currentTarget.select()}
        />
      )}
      {at && <p class="widget-note">{lastHanded(at, locale)}</p>}
    </section>
  )
}

/** Where a receipt's link leads: the desk, which stands beside this page. */
const deskAddress = (locale: Locale): string =>
  `${location.origin}${route(locale, 'instructor', 'desk')}`
