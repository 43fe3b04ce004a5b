import type { Exercise } from '../../exercises/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { Practice } from '../practice/practice.tsx'
import { Outline } from './outline.tsx'

interface Props {
  readonly exercise: Exercise
  readonly locale: Locale
}

/** An exercise of any kind as a participant has it: the one place that knows which component shows which. */
export function ParticipantView({ exercise, locale }: Props) {
  if (exercise.kind === 'numeric') return <Practice exercise={exercise} locale={locale} />
  return <Outline exercise={exercise} locale={locale} />
}
