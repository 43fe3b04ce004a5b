import { formatList } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { COURSE } from './course.ts'

const NUMBERS: Localised<readonly string[]> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  es: ['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez']
}

const inWords = (count: number, locale: Locale): string => NUMBERS[locale][count] ?? String(count)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What stands over the list: how many lessons there are, and how many of them can be read. */
export function courseSentence(ready: number, of: number, locale: Locale): string {
  const [all, some, rest] = [of, ready, of - ready].map(count => inWords(count, locale))
  const pending = of - ready
  if (locale === 'en') {
    const lessons = `${capital(all as string)} ${of === 1 ? 'lesson' : 'lessons'}.`
    const readable = 'can be read today, from the first formula to your own figures'
    if (pending === 0) return `${lessons} ${of === 1 ? 'It' : 'All of them'} ${readable}.`
    const others =
      pending === 1
        ? 'the other one is listed with what it will cover'
        : `the other ${rest} are listed with what they will cover`
    return `${lessons} ${capital(some === 'no' ? 'none' : (some as string))} ${readable}; ${others}.`
  }
  const lessons = `${capital(all as string)} ${of === 1 ? 'lección' : 'lecciones'}.`
  const readable = 'leer hoy, de la primera fórmula a tus propias cifras'
  const can = (count: number) => (count < 2 ? 'se puede' : 'se pueden')
  if (pending === 0) return `${lessons} ${of === 1 ? 'Se puede' : 'Todas se pueden'} ${readable}.`
  const others =
    pending === 1
      ? 'la otra figura con lo que va a tratar'
      : `las otras ${rest} figuran con lo que van a tratar`
  return `${lessons} ${capital(some as string)} ${can(ready)} ${readable}; ${others}.`
}

/** The same for the page about the workbook, with the names of those that are finished. */
export function finishedSentence(slugs: ReadonlySet<string>, locale: Locale): string {
  const ready = COURSE.filter(({ slug }) => slugs.has(slug))
  const quoted = ready.map(({ title }) => (locale === 'en' ? `“${title.en}”` : `«${title.es}»`))
  const names = formatList(quoted, locale)
  const [some, rest] = [ready.length, COURSE.length - ready.length].map(n => inWords(n, locale))
  const one = ready.length === 1
  const last = COURSE.length - ready.length === 1
  if (locale === 'en') {
    const finished = `${capital(some as string)} ${one ? 'lesson is' : 'lessons are'} finished, ${names}.`
    if (ready.length === COURSE.length) return finished
    const others = last ? 'The other one is' : `The other ${rest} are`
    return `${finished} ${others} in preparation; the list of lessons says what each will cover.`
  }
  const finished = `Hay ${some} ${one ? 'lección terminada' : 'lecciones terminadas'}, ${names}.`
  if (ready.length === COURSE.length) return finished
  const others = last ? 'La otra está' : `Las otras ${rest} están`
  return `${finished} ${others} en preparación; la lista de lecciones cuenta qué va a tratar cada una.`
}
