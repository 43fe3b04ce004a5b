import { checksum } from '../../classroom/code.ts'
import { readExerciseLink } from '../../classroom/exercise-link.ts'
import { explainClass } from '../../classroom/problem.ts'
import type { Exercise } from '../../exercises/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { loadFromLibrary } from '../composer/sources.ts'
import { askChecker, TooSlow } from '../composer/start-checker.ts'
import { words } from './words.ts'

/** What the address of the page names. */
export type Named =
  | { readonly kind: 'none' }
  | { readonly kind: 'exercise'; readonly exercise: Exercise; readonly foreign: boolean }
  /** Sentences on why there is nothing to show. */
  | {
      readonly kind: 'problem'
      readonly says: readonly string[]
      readonly faults: readonly string[]
    }

/** Faults that a participant is shown: whoever wrote the exercise sees all of them in the composer. */
const SHOWN = 5

const problem = (says: readonly string[], faults: readonly string[] = []): Named => ({
  kind: 'problem',
  says,
  faults
})

/**
 * The exercise that an address names: `#x=…` carries the whole of it, `#id=…` names one of the workbook.
 * What a stranger's link holds is proven before any of it is shown, as the build proves ours. Never rejects.
 */
export async function readAddress(hash: string, locale: Locale): Promise<Named> {
  try {
    if (hash.startsWith('#id=')) {
      const text = await loadFromLibrary(hash.slice(4))
      return text === undefined ? problem([words.unknown[locale]]) : await proven(text, locale)
    }
    if (!hash.startsWith('#x=')) return { kind: 'none' }
    const read = readExerciseLink(hash)
    if (!read.ok) return problem([explainClass(read.problem, locale), words.brokenHelp[locale]])
    const named = await proven(read.text, locale)
    if (named.kind !== 'exercise') return named
    // Answers to it are kept apart from those to any exercise of the same id.
    const id = `${named.exercise.id.slice(0, 40)}-x${checksum(read.text)}`
    return { kind: 'exercise', exercise: { ...named.exercise, id }, foreign: true }
  } catch (error) {
    return problem([words[error instanceof TooSlow ? 'slow' : 'failed'][locale]])
  }
}

async function proven(text: string, locale: Locale): Promise<Named> {
  const { exercise, problems } = await askChecker(checker => checker.check(text, locale))
  if (exercise && problems.length === 0) {
    return { kind: 'exercise', exercise: { ...exercise, tests: [] }, foreign: false }
  }
  const faults = problems.slice(0, SHOWN).map(({ line, says }) => lineOf(line, says, locale))
  return problem([words.faulty[locale]], faults)
}

const lineOf = (line: number, says: string, locale: Locale): string =>
  locale === 'en' ? `Line ${line}: ${says}` : `Línea ${line}: ${says}`
