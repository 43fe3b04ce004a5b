import type { Exercise } from '../../exercises/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { Choice } from '../practice/choice.tsx'
import { Order } from '../practice/order.tsx'
import { Practice } from '../practice/practice.tsx'
import { Table } from '../practice/table.tsx'
import { Outline } from './outline.tsx'

interface Props {
  readonly exercise: Exercise
  readonly locale: Locale
}

/** An exercise of any kind as a participant has it: the one place that knows which component shows which. */
export function ParticipantView({ exercise, locale }: Props) {
  switch (exercise.kind) {
    case 'numeric':
      return <Practice exercise={exercise} locale={locale} />
    case 'choice':
      return <Choice exercise={exercise} locale={locale} />
    case 'order':
      return <Order exercise={exercise} locale={locale} />
    case 'table':
      return <Table exercise={exercise} locale={locale} />
    case 'widget':
      // Its widget stands in a lesson, and the exercise beside it.
      return <Outline exercise={exercise} locale={locale} />
  }
}
