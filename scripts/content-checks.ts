import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { checkExercise } from '../src/exercises/authoring/check.ts'
import { loadExercise } from '../src/exercises/authoring/load.ts'
import { type LessonFacts, placeProblems } from '../src/exercises/authoring/places.ts'
import { reportLine } from '../src/exercises/authoring/troubles.ts'
import { LOCALES, type Locale } from '../src/i18n/locale.ts'
import { parityProblems, type Twin } from '../src/i18n/parity.ts'
import { modelsFor } from '../src/widgets/do-it/models.ts'

/** What was looked at, in one line, and one sentence for everything that has to be mended. */
export interface Checked {
  readonly what: string
  readonly problems: readonly string[]
}

/** How the comparison of the languages calls it. */
const OBJECTIVES = 'the number of objectives'

/** Front matter that is words, and so differs between languages by right. */
const WORDS: ReadonlySet<string> = new Set(['title', 'description', 'teaser', 'objectives'])

const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`

function filesIn(root: string, folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => `${folder}/${name}`)
}

/**
 * Proves every exercise under content/exercises: its shape, then that formulas, units, variants,
 * candidates and tests hold together (src/exercises/authoring/check.ts), and that the lesson it names has
 * it (places.ts).
 */
export async function checkExercises(root: string): Promise<Checked> {
  const files = filesIn(root, 'content/exercises', '.yaml')
  const lessons = lessonFacts(root)
  const problems: string[] = []
  for (const file of files) {
    const loaded = loadExercise(readFileSync(join(root, file), 'utf8'))
    if (!loaded.ok) {
      problems.push(...loaded.problem.map(problem => reportLine(file, problem, 'en')))
      continue
    }
    const { exercise, place } = loaded.value
    const name = basename(file, '.yaml')
    if (exercise.id !== name) {
      problems.push(`${file} says id: ${exercise.id}. File name and id must agree.`)
    }
    const found = [
      ...checkExercise(exercise, await modelsFor([exercise])),
      ...(exercise.id === name ? placeProblems(exercise, lessons) : [])
    ]
    problems.push(...found.map(problem => reportLine(file, place(problem), 'en')))
  }
  return { what: `content/exercises: ${count(files.length, 'file')}`, problems }
}

const USED = /<Exercise\s+id="([^"]*)"/g

/** What exercises have to agree with; lessons that cannot be read are for `checkLessons` to report. */
function lessonFacts(root: string): Map<string, LessonFacts> {
  const used = (locale: Locale, file: string): readonly string[] => {
    const path = join(root, `content/lessons/${locale}/${file}`)
    if (!existsSync(path)) return []
    return [...readFileSync(path, 'utf8').matchAll(USED)].map(([, id = '']) => id)
  }
  return new Map(
    filesIn(root, 'content/lessons/en', '.mdx').flatMap(path => {
      const lesson = readLesson(root, 'en', path)
      if (typeof lesson === 'string') return []
      const file = basename(path)
      const facts: LessonFacts = {
        objectives: Number(lesson.shared[OBJECTIVES]),
        exercises: { en: used('en', file), es: used('es', file) }
      }
      return [[lesson.slug, facts] as const]
    })
  )
}

/** How a value of the front matter is compared and, if it differs, shown. */
function shown(key: string, value: unknown): string {
  if (key === 'sources' && Array.isArray(value)) {
    // What is said of an undated source is words.
    const year = (said: unknown) => (typeof said === 'number' ? said : 'undated')
    return value.map(source => `${source?.id} (${year(source?.year)})`).join(', ') || 'empty'
  }
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function readLesson(root: string, locale: Locale, file: string): Twin | string {
  const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  if (head === undefined || body === undefined) {
    return `${file} has no front matter: it starts with a line --- and ends with another.`
  }
  let data: Record<string, unknown>
  try {
    data = parse(head) ?? {}
  } catch (error) {
    return `${file}: the front matter is no YAML: ${error instanceof Error ? error.message : error}`
  }
  const objectives = data['objectives']
  const shared = Object.entries(data)
    .filter(([key]) => !WORDS.has(key))
    .map(([key, value]) => [key, shown(key, value)] as const)
  return {
    slug: basename(file, '.mdx'),
    locale,
    shared: {
      ...Object.fromEntries(shared),
      [OBJECTIVES]: String(Array.isArray(objectives) ? objectives.length : 0)
    },
    body
  }
}

/**
 * Compares the two languages of every lesson under content/lessons (src/i18n/parity.ts). The schema of
 * the front matter is src/content.config.ts, and `astro check` holds the files to it.
 */
export function checkLessons(root: string): Checked {
  const read = LOCALES.flatMap(locale =>
    filesIn(root, `content/lessons/${locale}`, '.mdx').map(file => readLesson(root, locale, file))
  )
  const unread = read.filter(lesson => typeof lesson === 'string')
  const twins = read.filter(lesson => typeof lesson !== 'string')
  const lessons = new Set(twins.map(twin => twin.slug)).size
  return {
    what: `content/lessons: ${count(read.length, 'file')}, ${count(lessons, 'lesson')}`,
    problems: unread.length > 0 ? unread : parityProblems(twins)
  }
}
