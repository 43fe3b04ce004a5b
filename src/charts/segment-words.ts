import type { AnyField, Join, Rule, Test } from '../analysis/segments/rule.ts'
import type { Trait } from '../analysis/segments/traits.ts'
import { sayKey } from '../analysis/segments/vocabulary.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import type { Look } from './look.ts'
import { inQuotes, nameOf } from './names.ts'
import { sayer } from './say.ts'

/** What the fields of people are called. */
export const FIELD_NAMES: Readonly<Record<AnyField, Localised>> = {
  age: { en: 'age', es: 'edad' },
  gender: { en: 'gender', es: 'género' },
  town: { en: 'town', es: 'población' },
  children: { en: 'children', es: 'hijos' },
  interests: { en: 'interests', es: 'intereses' },
  follows: { en: 'follows', es: 'sigue' },
  buys: { en: 'buys', es: 'compra' },
  orders: { en: 'orders', es: 'pedidos' },
  since: { en: 'days since last purchase', es: 'días desde la última compra' },
  spend: { en: 'spend', es: 'gasto' },
  channel: { en: 'channel', es: 'canal' }
}

/** Between the parts of a group, in a sentence. */
const JOINING: Readonly<Record<Join, Localised>> = {
  all: { en: ' and ', es: ' y ' },
  any: { en: ' or ', es: ' o ' },
  none: { en: ' or ', es: ' o ' }
}

/** Spanish “y” is “e” before the sound of another: «edad: 30 o más e intereses: …». */
const between = (join: Join, next: string, locale: Locale): string =>
  locale === 'es' && join === 'all' && /^\(*h?i/i.test(next) ? ' e ' : JOINING[join][locale]

/** A value as the table writes it, or as the language does. */
export const valueName = (key: string, locale: Locale, label?: string): string =>
  nameOf(sayKey(key).en === key && label ? label : sayKey(key)[locale], locale)

/** “age 25 or more”, “buys “milk””, “interests are stated”. */
export function testText(test: Test, look: Look): string {
  const { locale } = look
  const en = locale === 'en'
  const field = FIELD_NAMES[test.field][locale]
  if (test.kind === 'known') return en ? `${field}: stated` : `${field}: consta`
  if (test.kind === 'number') {
    const say = sayer(look)
    const value = test.field === 'spend' ? say.money(test.value) : say.number(test.value)
    const least = test.op === 'at-least'
    return en
      ? `${field}: ${value} or ${least ? 'more' : 'less'}`
      : `${field}: ${value} o ${least ? 'más' : 'menos'}`
  }
  const value = inQuotes(valueName(test.value, locale), locale)
  return test.op === 'is' ? `${field}: ${value}` : `${field}: ${en ? 'not' : 'no'} ${value}`
}

/** A rule as a sentence without its full stop. Groups stand in brackets. */
export function ruleText(rule: Rule, look: Look, outermost = true): string {
  const { locale } = look
  const en = locale === 'en'
  if (rule.kind !== 'group') return testText(rule, look)
  const { join, rules } = rule
  if (rules.length === 0)
    return join === 'any' ? (en ? 'nobody' : 'nadie') : en ? 'everybody' : 'todos'
  const text = rules
    .map(one => ruleText(one, look, false))
    .reduce((before, next) => before + between(join, next, locale) + next)
  if (join === 'none') return `${en ? 'not' : 'no'} (${text})`
  return outermost || rules.length === 1 ? text : `(${text})`
}

/** “25–34”, “65 or more”, “0 days”. */
function bandName({ field, from, to }: Extract<Trait, { kind: 'band' }>, look: Look): string {
  const say = sayer(look)
  const en = look.locale === 'en'
  if (field === 'spend') {
    const money = (value: number) => say.brief(value, 'money')
    if (to === null) return en ? `${money(from)} or more` : `${money(from)} o más`
    return en ? `${money(from)} to under ${money(to)}` : `de ${money(from)} a menos de ${money(to)}`
  }
  if (to === null) return en ? `${say.count(from)} or more` : `${say.count(from)} o más`
  if (to - from === 1) return say.count(from)
  return `${say.count(from)}–${say.count(to - 1)}`
}

/** A trait within its field: a band or a value. */
export const traitName = (trait: Trait, look: Look): string =>
  trait.kind === 'band' ? bandName(trait, look) : valueName(trait.value, look.locale, trait.label)

/** Short names of fields, before a trait in a list of many. */
const SHORT: Readonly<Partial<Record<AnyField, Localised>>> = {
  since: { en: 'days since purchase', es: 'días sin comprar' },
  interests: { en: 'likes', es: 'le gusta' }
}

/** “age: 25–34”. */
export const traitInField = (trait: Trait, look: Look): string =>
  `${(SHORT[trait.field] ?? FIELD_NAMES[trait.field])[look.locale]}: ${traitName(trait, look)}`
