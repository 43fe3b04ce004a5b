import { writeFileSync } from 'node:fs'
import type { Exercise } from '../../src/exercises/model.ts'
import { allVariants, isPackage, writeSteps } from '../../src/exports/formats.ts'
import type { Selection } from '../../src/exports/question.ts'
import { manifest } from '../../src/exports/why.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import { finish } from '../../src/ingest/work/steps.ts'
import { modelsFor } from '../../src/widgets/do-it/models.ts'
import { localeOf } from '../analyse/command.ts'
import { isTrouble, type Trouble, trouble } from '../analyse/trouble.ts'
import { type Command, readCommand } from './command.ts'
import { exercisesOf } from './exercises.ts'
import { help } from './help.ts'
import { runtimeText } from './runtime.ts'

interface Outside {
  /** Takes the file where no name of one is given, or the help. */
  readonly out: (bytes: Uint8Array | string) => void
  /** Takes whatever else there is to say. */
  readonly note: (text: string) => void
}

/** Where an exercise can be opened on a site: in its lesson. */
const addressOn =
  (site: string, locale: Locale, exercises: readonly Exercise[]) =>
  (id: string): string | undefined => {
    const found = exercises.find(exercise => exercise.id === id)
    return found && `${site.replace(/\/+$/, '')}/${locale}/lessons/${found.lesson}/`
  }

/**
 * `npm run export`: exercises in a format, into a file.
 *
 * @returns the exit code: 0, or 1 when nothing was written
 */
export async function runExport(argv: readonly string[], outside: Outside): Promise<number> {
  const locale = localeOf(argv)
  if (argv.length === 0 || argv.includes('--help')) {
    outside.out(help(locale))
    return 0
  }
  const command = readCommand(argv)
  const problem = isTrouble(command) ? command : await exported(command, outside)
  if (!problem) return 0
  outside.note(`${problem.trouble[locale]}\n`)
  return 1
}

async function exported(command: Command, { out, note }: Outside): Promise<Trouble | undefined> {
  const exercises = exercisesOf(command.ids)
  if (isTrouble(exercises)) return exercises
  const { format, locale, key, seed, site } = command
  const variants = command.variants === 'all' ? allVariants({ exercises }) : command.variants
  const selection: Selection = {
    exercises,
    locale,
    variants,
    seed,
    widgets: await modelsFor(exercises),
    ...(site === undefined ? {} : { addressOf: addressOn(site, locale, exercises) })
  }
  const runtime = isPackage(format) ? await runtimeText() : ''
  const written = finish(writeSteps(format, selection, { key, runtime }))
  const missing = manifest(written.leftOut, locale)
  if (missing !== '')
    note(`${locale === 'es' ? 'Fuera, o cambiado' : 'Left out, or changed'}:\n${missing}\n`)
  if (written.holds === 0) {
    return trouble('Nothing is left to be written.', 'No queda nada que escribir.')
  }
  if (command.out === '-') {
    out(written.bytes)
    return undefined
  }
  const file = command.out ?? written.name
  try {
    writeFileSync(file, written.bytes)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return trouble(`${file} cannot be written: ${said}`, `No se puede escribir ${file}: ${said}`)
  }
  note(`${file}: ${count(written.holds, locale)}\n`)
  return undefined
}

const count = (questions: number, locale: Locale): string =>
  locale === 'es'
    ? `${questions} ${questions === 1 ? 'pregunta' : 'preguntas'}`
    : `${questions} ${questions === 1 ? 'question' : 'questions'}`
