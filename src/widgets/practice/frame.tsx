import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Exercise } from '../../exercises/model.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { Scope } from '../../workbook/actions.ts'
import { wholeDeviceOf } from '../../workbook/device.ts'
import { participantsOn } from '../../workbook/participants.ts'
import { Shell } from '../parts/shell.tsx'
import type { AnswersHeld } from './use-answers.ts'
import { widgetOf } from './widget-id.ts'
import { progress, words } from './words.ts'

interface Props {
  readonly exercise: Exercise
  readonly locale: Locale
  /** Answers that stand elsewhere than in the workbook are framed already: a heading, no tools of its own. */
  readonly held: Pick<AnswersHeld, 'right' | 'parts' | 'live' | 'key'>
  /** A text of the exercise with its numbers filled in. */
  readonly say: (text: Localised) => string
  /** What a reader should know before answering; that decimals may be written either way, if nothing is said. */
  readonly note?: string
  /** Above the questions: whose numbers they are. */
  readonly numbers?: ComponentChildren
  readonly children: ComponentChildren
}

/** The name of whoever works now, where several use this device. */
function useWho(live: boolean): string {
  const [who, setWho] = useState('')
  useEffect(() => {
    if (!live) return
    const { now, all } = participantsOn(wholeDeviceOf(window))
    setWho(all.length > 1 ? (all.find(({ id }) => id === now)?.name ?? '') : '')
  }, [live])
  return who
}

/** The frame of an exercise of any kind: what is given, the questions, how many are right. */
export function Frame({ exercise, locale, held, say, note, numbers, children }: Props) {
  const { key } = held
  const who = useWho(held.live)
  const resets = useMemo((): Scope => ({ answers: key === undefined ? [] : [key] }), [key])
  if (key === undefined) {
    return (
      <>
        <h3>{say(exercise.title)}</h3>
        <p>{say(exercise.intro)}</p>
        {children}
        <p class="widget-note" role="status">
          {progress(held.right, held.parts.length, locale)}
        </p>
      </>
    )
  }
  return (
    <Shell
      id={widgetOf(exercise.id)}
      title={say(exercise.title)}
      intro={say(exercise.intro)}
      locale={locale}
      resets={resets}
    >
      {numbers}
      {children}
      {/* Without JavaScript nothing can be answered, and “0 of 5” would blame the reader. */}
      <p class="widget-note" role="status" hidden={!held.live}>
        {progress(held.right, held.parts.length, locale)}
        {who !== '' && ` (${who})`}
      </p>
      <p class="widget-note screen-only">
        {words.honest[locale]} {note ?? words.decimals[locale]}
      </p>
      <p class="widget-note print-only">{words.printed[locale]}</p>
    </Shell>
  )
}
