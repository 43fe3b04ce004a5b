import { type CollectionEntry, getCollection } from 'astro:content'
import { isLocale, LOCALES, type Locale } from '../i18n/locale.ts'
import { parityProblems, type Section, sectionsOf } from '../i18n/parity.ts'

export type Lesson = CollectionEntry<'lessons'>
export type GlossaryTerm = CollectionEntry<'glossary'>

export const localeOf = (lesson: Lesson): Locale => {
  const folder = lesson.id.split('/')[0]
  if (!isLocale(folder))
    throw new Error(`content/lessons/${lesson.id}.mdx is in no language’s folder.`)
  return folder
}

function shared({ data }: Lesson): Record<string, string> {
  return {
    order: String(data.order),
    minutes: String(data.minutes),
    updated: data.updated.toISOString().slice(0, 10),
    'the number of objectives': String(data.objectives.length),
    'the list of sources': data.sources.map(source => source.id).join(', ') || 'empty'
  }
}

function check(lessons: readonly Lesson[]): void {
  const misnamed = lessons
    .filter(lesson => lesson.id !== `${localeOf(lesson)}/${lesson.data.slug}`)
    .map(
      lesson =>
        `content/lessons/${lesson.id}.mdx says slug: ${lesson.data.slug}. File name and slug must agree.`
    )
  const problems = parityProblems(
    lessons.map(lesson => ({
      slug: lesson.data.slug,
      locale: localeOf(lesson),
      shared: shared(lesson),
      body: lesson.body ?? ''
    }))
  )
  const all = [...misnamed, ...problems]
  if (all.length > 0) throw new Error(`The two languages of the lessons differ.\n${all.join('\n')}`)
}

/**
 * The lessons of a language, in order.
 * @throws when a lesson and its twin in the other language differ in more than words: the build stops.
 */
export async function lessonsIn(locale: Locale): Promise<readonly Lesson[]> {
  const all = await getCollection('lessons')
  check(all)
  return all
    .filter(lesson => localeOf(lesson) === locale)
    .sort((a, b) => a.data.order - b.data.order)
}

/** Every lesson in every language. */
export async function allLessons(): Promise<readonly Lesson[]> {
  return (await Promise.all(LOCALES.map(lessonsIn))).flat()
}

/** The named sections of a lesson: its table of contents. */
export const contentsOf = (lesson: Lesson): readonly Section[] =>
  sectionsOf(lesson.body ?? '').filter(section => section.id !== '')

/** The glossary in the alphabetical order of a language. */
export async function glossaryIn(locale: Locale): Promise<readonly GlossaryTerm[]> {
  const order = new Intl.Collator(locale)
  const terms = await getCollection('glossary')
  return terms.sort((a, b) => order.compare(a.data[locale].term, b.data[locale].term))
}

/**
 * The lesson that the page under construction shows; used by components inside its text.
 * @throws outside of a lesson page.
 */
export async function currentLesson(
  params: Readonly<Record<string, string | undefined>>
): Promise<Lesson> {
  const all = await getCollection('lessons')
  const found = all.find(lesson => lesson.id === `${params['locale']}/${params['slug']}`)
  if (!found) throw new Error('This component belongs in the text of a lesson.')
  return found
}
