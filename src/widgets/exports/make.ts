import type { FormatId } from '../../exports/about.ts'
import { allVariants, isPackage, writeSteps } from '../../exports/formats.ts'
import type { Question, Selection, Written } from '../../exports/question.ts'
import { questionSteps } from '../../exports/questions.ts'
import type { KeyPlace } from '../../exports/sheet/sheet.ts'
import type { Locale } from '../../i18n/locale.ts'
import { inSlices } from '../../ingest/work/steps.ts'
import { modelsFor } from '../do-it/models.ts'
import { loadExercises } from '../parts/load-exercises.ts'

/** What the reader has chosen. */
export interface Chosen {
  readonly ids: readonly string[]
  readonly locale: Locale
  readonly format: FormatId
  readonly variants: readonly number[] | 'all'
  readonly key: KeyPlace
  readonly seed: string
  /** Addresses of the lessons in which exercises stand, absolute. */
  readonly addresses: Readonly<Record<string, string>>
}

/** A file and the first of what is in it. */
export interface Made {
  readonly written: Written
  readonly first: readonly Question[]
}

/**
 * Writes the file in slices, so that the page goes on answering. A chunk of its own: formats, grader and
 * exercises are fetched when a file is asked for.
 *
 * @returns undefined when it was stopped
 */
export async function make(chosen: Chosen, stopped: () => boolean): Promise<Made | undefined> {
  const { locale, format, key, seed, addresses } = chosen
  const found = await loadExercises(chosen.ids)
  const variants = chosen.variants === 'all' ? allVariants({ exercises: found }) : chosen.variants
  const selection: Selection = {
    exercises: found,
    locale,
    variants,
    widgets: await modelsFor(found),
    seed,
    addressOf: exercise => addresses[exercise]
  }
  const runtime = isPackage(format) ? (await import('virtual:scorm-runtime')).default : ''
  const written = await inSlices(writeSteps(format, selection, { key, runtime }), stopped)
  // Of the first exercise in it alone: the others are many, and not every format asks for them.
  const missing = new Set(written?.leftOut.map(({ exercise }) => exercise))
  const one = found.find(({ id }) => !missing.has(id)) ?? found[0]
  const shown: Selection = {
    ...selection,
    exercises: one ? [one] : [],
    variants: variants.slice(0, 1)
  }
  const first = written && (await inSlices(questionSteps(shown), stopped))
  return written && first && { written, first: first.questions }
}
