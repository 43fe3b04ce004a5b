import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Overview, Rows } from '../../classroom/overview.ts'
import { NO_SETTINGS } from '../../classroom/settings.ts'
import type { Locale } from '../../i18n/locale.ts'
import { DEFAULTS } from '../../workbook/state.ts'
import { safeName } from '../classroom/file-name.ts'
import { OpenDocument } from '../classroom/open-document.tsx'
import { saveCsv } from '../parts/save-as.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { ClassTable } from './class-table.tsx'
import { Figures } from './figures.tsx'
import { Keys } from './keys.tsx'
import { FIRST, useDesk } from './use-desk.ts'
import { words } from './words.ts'

/** After the assignment's title, where it has one. */
const gradebookName = ({ piles, assignment }: Overview): string =>
  `${safeName(piles.find(({ id }) => id === assignment)?.title ?? '') || assignment}.csv`

interface Props {
  readonly locale: Locale
  /** A made-up class, marked when the page was built. */
  readonly example: { readonly overview: Overview; readonly rows: Rows }
}

/** The instructor's desk: receipts in, a class table, figures, questions and a gradebook out. */
export function Desk({ locale, example }: Props) {
  const desk = useDesk(locale)
  const page = useMemo(
    (): MoneyPage => ({ locale, currency: DEFAULTS.currency as MoneyPage['currency'] }),
    [locale]
  )
  // A receipt's own link leads here. It may be sealed: the keys of this browser come first.
  const [ready, setReady] = useState(false)
  useEffect(() => {
    if (!ready) return
    const arrive = () => /^#r=/.test(location.hash) && void desk.paste(location.hash)
    arrive()
    window.addEventListener('hashchange', arrive)
    return () => window.removeEventListener('hashchange', arrive)
  }, [ready])
  const { shown, settings, view } = desk
  return (
    <section
      class="widget desk"
      data-widget="desk"
      aria-labelledby="desk-title"
      aria-busy={desk.busy}
    >
      <h2 id="desk-title">{words.title[locale]}</h2>
      <p class="no-script">{words.noScript[locale]}</p>
      <p class="widget-intro">{words.intro[locale]}</p>
      <p class="widget-note">{words.unverified[locale]}</p>
      <Keys
        locale={locale}
        onKeys={keys =>
          void desk
            .openKeys(keys)
            .then(() => setReady(true))
            .catch(() => desk.setSaid(words.failed[locale]))
        }
      />
      <OpenDocument
        id="desk"
        accept=".json,.zip,application/json,application/zip"
        several
        words={{
          label: words.label[locale],
          help: words.help[locale],
          open: words.open[locale],
          choose: words.choose[locale],
          folder: words.folder[locale],
          drop: words.drop[locale]
        }}
        onText={text => void desk.paste(text)}
        onFiles={files => void desk.addFiles(files)}
      >
        {shown && (
          <>
            <button
              class="button"
              type="button"
              name="desk-gradebook"
              onClick={() =>
                void desk
                  .gradebook()
                  .then(csv => saveCsv(gradebookName(shown.overview), csv))
                  .catch(() => desk.setSaid(words.failed[locale]))
              }
            >
              {words.gradebook[locale]}
            </button>
            <button
              class="button"
              type="button"
              name="desk-clear"
              onClick={() => void desk.clear()}
            >
              {words.clear[locale]}
            </button>
          </>
        )}
      </OpenDocument>
      <p role="status" class="desk-said">
        {desk.said}
      </p>
      {shown && shown.overview.piles.length > 1 && (
        <label>
          {words.assignment[locale]}{' '}
          <select
            name="desk-assignment"
            value={shown.overview.assignment}
            onChange={event => void desk.choose(event.currentTarget.value)}
          >
            {shown.overview.piles.map(({ id, title, receipts }) => (
              <option key={id} value={id}>
                {title || id} ({receipts})
              </option>
            ))}
          </select>
        </label>
      )}
      {shown ? (
        <div class="desk-class" data-class="own" key="own">
          <Figures
            key={shown.overview.assignment}
            overview={shown.overview}
            page={page}
            settings={settings}
            onChange={desk.change}
          />
          <ClassTable
            overview={shown.overview}
            rows={shown.rows}
            view={view}
            settings={settings}
            locale={locale}
            onLook={next => void desk.look(next)}
            onChange={desk.change}
          />
        </div>
      ) : (
        <div class="desk-class" data-class="example" key="example">
          <p class="widget-note">{words.example[locale]}</p>
          <Figures overview={example.overview} page={page} settings={NO_SETTINGS} />
          <ClassTable
            overview={example.overview}
            rows={example.rows}
            view={FIRST}
            settings={NO_SETTINGS}
            locale={locale}
          />
        </div>
      )}
    </section>
  )
}
