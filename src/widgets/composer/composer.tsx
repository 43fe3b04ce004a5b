import { useEffect, useState } from 'preact/hooks'
import { explainClass } from '../../classroom/problem.ts'
import type { Locale } from '../../i18n/locale.ts'
import { openWorkbook } from '../../workbook/browser.ts'
import { explainForgotten } from '../../workbook/forget.ts'
import { carriesExercise } from '../../workbook/fragment.ts'
import { Choice } from '../parts/choice.tsx'
import { Forget } from '../parts/forget.tsx'
import { words as shared } from '../words.ts'
import type { Report } from './checker.ts'
import { Editor, goTo } from './editor.tsx'
import { Form } from './form.tsx'
import { HandOut } from './hand-out.tsx'
import { Preview } from './preview.tsx'
import { Problems } from './problems.tsx'
import { StartFrom } from './start-from.tsx'
import { Trials } from './trials.tsx'
import { type Composing, useComposer } from './use-composer.ts'
import { words } from './words.ts'

interface Props {
  readonly locale: Locale
  /** The exercise that the page opens with, and what is said of it. */
  readonly initial: Report
}

/** Where an instructor writes an exercise: as YAML or in a form, checked, tried and seen as one types. */
export function Composer({ locale, initial }: Props) {
  const composing = useComposer(initial, locale)
  const [way, setWay] = useState<'yaml' | 'form'>('yaml')
  const [page, setPage] = useState<Locale>(locale)
  const [variant, setVariant] = useState(0)
  const [place, setPlace] = useState<readonly [line: number, column: number] | undefined>()
  useEffect(() => {
    // The editor may only just have come into the page.
    if (place) goTo(...place)
  }, [place])
  const most = composing.exercise.value
  useEffect(() => setVariant(0), [most?.id])
  return (
    <section class="widget composer" data-widget="composer" aria-labelledby="composer-title">
      <div class="widget-head">
        <h2 id="composer-title">{words.title[locale]}</h2>
        <Tools composing={composing} locale={locale} />
      </div>
      <p class="no-script">{shared.noScript[locale]}</p>
      <StartFrom composing={composing} locale={locale} />
      <div class="composer-desk">
        <div class="composer-writing">
          <Choice
            name="composer-way"
            legend={words.way[locale]}
            options={[
              { value: 'yaml', label: words.wayYaml[locale] },
              { value: 'form', label: words.wayForm[locale] }
            ]}
            value={way}
            onChange={setWay}
          />
          {way === 'yaml' ? (
            <Editor composing={composing} locale={locale} />
          ) : (
            <Form composing={composing} locale={locale} />
          )}
          <Problems
            composing={composing}
            locale={locale}
            onGo={(line, column) => {
              setWay('yaml')
              setPlace([line, column])
            }}
          />
        </div>
        <div class="composer-seeing">
          <Preview
            composing={composing}
            locale={locale}
            page={page}
            variant={variant}
            onPage={setPage}
            onVariant={setVariant}
          />
          <Trials composing={composing} locale={locale} page={page} variant={variant} />
          <HandOut composing={composing} locale={locale} page={page} />
        </div>
      </div>
    </section>
  )
}

interface ToolsProps {
  readonly composing: Composing
  readonly locale: Locale
}

/** Undo, what a link has brought, and what is kept. */
function Tools({ composing, locale }: ToolsProps) {
  const [arrived, setArrived] = useState<string | undefined>(undefined)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const take = async () => {
      const { hash } = location
      if (!carriesExercise(hash)) return
      // A reload would bring it again, over what was written since.
      history.replaceState(history.state, '', location.pathname + location.search)
      const { readExerciseLink } = await import('../../classroom/exercise-link.ts')
      const read = readExerciseLink(hash)
      if (!read.ok) setSaid(`${words.linkBroken[locale]} ${explainClass(read.problem, locale)}`)
      else if (composing.hasOwn() && read.text !== composing.text.peek()) setArrived(read.text)
      else composing.replace(read.text)
    }
    void take()
    window.addEventListener('hashchange', take)
    return () => window.removeEventListener('hashchange', take)
  }, [])
  const before = composing.before.value
  const refusal = composing.refusal.value
  return (
    <div class="toolbar">
      <div class="tools-row">
        <button
          class="button"
          type="button"
          aria-disabled={!composing.canUndo.value}
          onClick={composing.undo}
        >
          {shared.undo[locale]}
        </button>
        <button
          class="button"
          type="button"
          aria-disabled={!composing.canRedo.value}
          onClick={composing.redo}
        >
          {shared.redo[locale]}
        </button>
        {before !== undefined && before !== composing.text.value && (
          <button class="button" type="button" onClick={() => composing.replace(before)}>
            {words.back[locale]}
          </button>
        )}
        <Forget
          id="composer"
          locale={locale}
          onForget={() => setSaid(explainForgotten(openWorkbook().forget(), locale))}
        />
      </div>
      <div class="widget-note" role="status">
        {said}
        {refusal === 'full' && words.notKeptFull[locale]}
        {refusal === 'blocked' && words.notKeptBlocked[locale]}
        {arrived !== undefined && (
          <div class="tools-row">
            <p>{words.arrived[locale]}</p>
            <button
              class="button button-main"
              type="button"
              onClick={() => {
                composing.replace(arrived)
                setArrived(undefined)
              }}
            >
              {words.arrivedOpen[locale]}
            </button>
            <button class="button" type="button" onClick={() => setArrived(undefined)}>
              {words.arrivedKeep[locale]}
            </button>
          </div>
        )}
      </div>
      {!refusal && <p class="widget-note">{words.keptHere[locale]}</p>}
    </div>
  )
}
