import { LOCALES, type Locale, otherLocale } from './locale.ts'

/** One lesson in one language, as far as its twin must match it. */
export interface Twin {
  readonly slug: string
  readonly locale: Locale
  /** Front matter that both languages share, e.g. order, minutes, the sources' ids. */
  readonly shared: Readonly<Record<string, string>>
  /** The MDX text. */
  readonly body: string
}

/** What a lesson is made of, without its words: section by section, the components it shows. */
export interface Section {
  /** '' for what comes before the first section. */
  readonly id: string
  readonly title: string
  /** Component tags with the attributes that are not words, sorted: languages order clauses differently. */
  readonly parts: readonly string[]
}

/** Attributes that hold words, and so differ between languages by right. */
const WORDS: ReadonlySet<string> = new Set([
  'title',
  'question',
  'label',
  'caption',
  'summary',
  'alt'
])

const TAG = /<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*\/?>/g
const ATTRIBUTE = /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}))?/g

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single, braced] of text.matchAll(ATTRIBUTE)) {
    found.set(name, double ?? single ?? braced?.trim() ?? 'true')
  }
  return found
}

function describe(tag: string, attributes: ReadonlyMap<string, string>): string {
  const kept = [...attributes]
    .filter(([name]) => !WORDS.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `<${[tag, ...kept.map(([name, value]) => `${name}="${value}"`)].join(' ')}>`
}

/**
 * The bones of a lesson. Reads component tags as the lessons write them; what stands in code or in a
 * comment is not looked at.
 */
export function sectionsOf(body: string): readonly Section[] {
  const text = body
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}|`[^`\n]*`/g, '')
  const sections: { id: string; title: string; parts: string[] }[] = [
    { id: '', title: '', parts: [] }
  ]
  for (const [, tag = '', raw = ''] of text.matchAll(TAG)) {
    const attributes = attributesOf(raw)
    if (tag === 'Section') {
      sections.push({
        id: attributes.get('id') ?? '',
        title: attributes.get('title') ?? '',
        parts: []
      })
    } else {
      sections.at(-1)?.parts.push(describe(tag, attributes))
    }
  }
  return sections.map(section => ({ ...section, parts: section.parts.sort() }))
}

const NAME: Readonly<Record<Locale, string>> = { en: 'English', es: 'Spanish' }

/** The entries of one sorted list that the other lacks; repeats count. */
function missing(from: readonly string[], to: readonly string[]): readonly string[] {
  const left = [...to]
  return from.filter(item => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function compare(one: Twin, two: Twin): string[] {
  const where = `Lesson “${one.slug}”`
  const problems: string[] = []
  for (const key of new Set([...Object.keys(one.shared), ...Object.keys(two.shared)])) {
    const [a, b] = [one.shared[key] ?? 'nothing', two.shared[key] ?? 'nothing']
    if (a !== b)
      problems.push(
        `${where}: ${key} is ${a} in ${NAME[one.locale]} and ${b} in ${NAME[two.locale]}.`
      )
  }
  const [first, second] = [sectionsOf(one.body), sectionsOf(two.body)]
  const [ids, others] = [first.map(s => s.id), second.map(s => s.id)]
  if (ids.join() !== others.join()) {
    const list = (names: readonly string[]): string => names.filter(Boolean).join(', ') || 'none'
    problems.push(
      `${where}: the sections are ${list(ids)} in ${NAME[one.locale]} and ${list(others)} in ${NAME[two.locale]}.`
    )
    return problems
  }
  first.forEach((section, index) => {
    const twin = second[index]?.parts ?? []
    const place = section.id ? `section “${section.id}”` : 'before the first section'
    for (const part of missing(section.parts, twin)) {
      problems.push(
        `${where}, ${place}: ${part} is in ${NAME[one.locale]} and not in ${NAME[two.locale]}.`
      )
    }
    for (const part of missing(twin, section.parts)) {
      problems.push(
        `${where}, ${place}: ${part} is in ${NAME[two.locale]} and not in ${NAME[one.locale]}.`
      )
    }
  })
  return problems
}

/**
 * Everything in which the two languages of the lessons differ and should not: a lesson without its
 * twin, other sections, widgets, exercises or computed values. One sentence each; none is good news.
 */
export function parityProblems(lessons: readonly Twin[]): readonly string[] {
  const at = (slug: string, locale: Locale): Twin | undefined =>
    lessons.find(lesson => lesson.slug === slug && lesson.locale === locale)
  return [...new Set(lessons.map(lesson => lesson.slug))].sort().flatMap(slug => {
    const [one, two] = [at(slug, 'en'), at(slug, 'es')]
    if (one && two) return compare(one, two)
    const have = LOCALES.find(locale => at(slug, locale)) ?? 'en'
    const lack = otherLocale(have)
    return [
      `Lesson “${slug}” exists in ${NAME[have]} only: write content/lessons/${lack}/${slug}.mdx.`
    ]
  })
}
