import { checkExercise } from '../../../src/exercises/authoring/check.ts'
import { loadExercise } from '../../../src/exercises/authoring/load.ts'
import { reportLine } from '../../../src/exercises/authoring/troubles.ts'
import type { WidgetModels } from '../../../src/exercises/doable.ts'
import type { Locale } from '../../../src/i18n/locale.ts'

/** What an author gets to read for a file. */
export function report(text: string, locale: Locale = 'en', widgets?: WidgetModels): string[] {
  const loaded = loadExercise(text)
  const problems = loaded.ok
    ? checkExercise(loaded.value.exercise, widgets).map(loaded.value.place)
    : loaded.problem
  return problems.map(problem => reportLine('x.yaml', problem, locale))
}

/** A file with one passage changed. */
export function changed(text: string, passage: string, instead: string): string {
  if (!text.includes(passage)) throw new Error(`not in the file: ${passage}`)
  return text.replace(passage, instead)
}
