import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Exercise } from '../../exercises/model.ts'
import { LOCALES, type Locale } from '../../i18n/locale.ts'
import { LANGUAGE } from '../../i18n/ui.ts'
import { createStore } from '../../workbook/store.ts'
import { Choice } from '../parts/choice.tsx'
import { AsideStore } from '../parts/use-workbook.ts'
import { ParticipantView } from './participant-view.tsx'
import { askChecker } from './start-checker.ts'
import type { Composing } from './use-composer.ts'
import { words } from './words.ts'

interface Props {
  readonly composing: Composing
  readonly locale: Locale
  readonly page: Locale
  readonly variant: number
  readonly onPage: (page: Locale) => void
  readonly onVariant: (variant: number) => void
}

/** Ids of its own in the page: the same exercise may stand elsewhere in it. */
const PREVIEW = 'preview'

/** How many variants the preview can show: where the file does not say, a few orders of the options. */
const variantsIn = (exercise: Exercise | undefined): number => {
  if (exercise?.kind === 'numeric' || exercise?.kind === 'table') return exercise.variants
  return exercise?.kind === 'choice' ? 9 : 0
}

/** The exercise as participants have it, in either language and any variant; answers there are kept nowhere. */
export function Preview({ composing, locale, page, variant, onPage, onVariant }: Props) {
  const exercise = composing.exercise.value
  const report = composing.report.value
  const most = variantsIn(exercise)
  const [shown, setShown] = useState<{ of: Exercise; variant: number; exercise?: Exercise }>()
  useEffect(() => {
    if (!exercise || variant === 0) return
    let current = true
    void askChecker(checker => checker.variantOf(exercise, variant))
      .catch(() => undefined)
      .then(found => {
        if (current) setShown({ of: exercise, variant, ...(found ? { exercise: found } : {}) })
      })
    return () => {
      current = false
    }
  }, [exercise, variant])
  const current = shown?.of === exercise && shown?.variant === variant ? shown : undefined
  const dealt = variant === 0 ? exercise : current?.exercise
  // Another exercise starts without the answers to the one before, and is drawn anew: what draws it keeps to
  // the store that it began with.
  const turns = useRef(0)
  const { store, turn } = useMemo(() => ({ store: createStore(), turn: ++turns.current }), [dealt])
  const seen = useMemo(() => dealt && { ...dealt, id: PREVIEW }, [dealt])
  return (
    <div class="preview">
      <h3>{words.preview[locale]}</h3>
      <div class="tools-row">
        <Choice
          name="preview-language"
          legend={words.language[locale]}
          options={LOCALES.map(value => ({ value, label: LANGUAGE[value] }))}
          value={page}
          onChange={onPage}
        />
        {most > 0 && (
          <label>
            {words.variant[locale]} ({words.variantHelp[locale]})
            <select
              name="preview-variant"
              value={variant}
              onChange={event => onVariant(Number(event.currentTarget.value))}
            >
              {Array.from({ length: most + 1 }, (_, index) => (
                <option key={index} value={index}>
                  {index}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {!exercise && <p class="widget-note">{words.previewNone[locale]}</p>}
      {exercise && report && !report.exercise && (
        <p class="widget-note">{words.previewOld[locale]}</p>
      )}
      {current && !dealt && <p class="widget-note">{words.variantNone[locale]}</p>}
      {seen && (
        <AsideStore.Provider value={store}>
          <div lang={page} class="preview-frame">
            <ParticipantView key={`${page} ${turn}`} exercise={seen} locale={page} />
          </div>
        </AsideStore.Provider>
      )}
    </div>
  )
}
