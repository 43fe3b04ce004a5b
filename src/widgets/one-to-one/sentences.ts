import type { Match } from '../../analysis/one-to-one/matches.ts'
import type { Channel, Silence } from '../../analysis/one-to-one/messages.ts'
import { SLOTS, type Slot, type TemplateFault } from '../../analysis/one-to-one/template.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'

/** “{name}”, as the page's language calls it. */
const slotName = (slot: Slot, locale: Locale): string => `{${SLOTS[slot][locale === 'en' ? 0 : 1]}}`

const EVIDENCE = {
  phone: {
    same: { en: 'same telephone', es: 'el mismo teléfono' },
    other: { en: 'another telephone', es: 'otro teléfono' }
  },
  mail: {
    same: { en: 'same e-mail or account', es: 'el mismo correo o cuenta' },
    other: { en: 'another e-mail', es: 'otro correo' }
  },
  name: {
    same: { en: 'names agree', es: 'los nombres concuerdan' },
    initial: {
      en: 'same surname, and the initial fits',
      es: 'el mismo apellido, y la inicial encaja'
    },
    other: { en: 'another name', es: 'otro nombre' }
  }
} as const

const HINTS = {
  household: {
    en: 'A household, perhaps.',
    es: 'Quizá sean de la misma casa.'
  },
  ambiguous: {
    en: 'The initial fits several people of this telephone.',
    es: 'La inicial encaja con varias personas de ese teléfono.'
  }
} as const

/** “+ same telephone, − another name. A household, perhaps.” */
export function evidenceOf(match: Match, locale: Locale): string {
  const said: string[] = []
  for (const of of ['phone', 'mail', 'name'] as const) {
    const found = match[of]
    if (found === 'unknown') continue
    const text = (EVIDENCE[of] as Readonly<Record<string, Localised>>)[found] as Localised
    said.push(`${found === 'other' ? '−' : '+'}\u00a0${text[locale]}`)
  }
  if (match.name === 'other' && match.similarity > 0) {
    const share = formatNumber(match.similarity, locale, { kind: 'percent', digits: 0 })
    said.push(locale === 'en' ? `names ${share} alike` : `nombres parecidos al ${share}`)
  }
  const hint = match.ambiguous
    ? HINTS.ambiguous
    : match.phone === 'same' && match.name === 'other'
      ? HINTS.household
      : undefined
  return `${said.join(', ')}.${hint ? ` ${hint[locale]}` : ''}`
}

export const CHANNELS: Readonly<Record<Channel, Localised>> = {
  mail: { en: 'e-mail', es: 'correo' },
  phone: { en: 'telephone', es: 'teléfono' },
  network: { en: 'network', es: 'red social' }
}

const SILENCES: Readonly<Record<Silence, Localised>> = {
  refused: { en: 'Has said no to e-mails.', es: 'Dijo que no a los correos.' },
  unasked: {
    en: 'Nobody asked whether e-mails are wanted.',
    es: 'Nadie le preguntó si quería correos.'
  },
  'no-channel': { en: 'No channel leads there.', es: 'No hay canal por el que llegar.' },
  nothing: { en: 'The message is empty.', es: 'El mensaje está vacío.' },
  faulty: {
    en: 'The message has a fault, see above.',
    es: 'El mensaje tiene un fallo, míralo arriba.'
  },
  lacks: { en: 'Not known:', es: 'No se sabe:' }
}

export const silenceOf = (why: Silence, slot: Slot | undefined, locale: Locale): string =>
  slot ? `${SILENCES[why][locale]} ${slotName(slot, locale)}.` : SILENCES[why][locale]

/** What is wrong with a template, where, and what was probably meant. */
export function faultOf({ kind, at, found, meant }: TemplateFault, locale: Locale): string {
  const en = locale === 'en'
  const quoted = en ? `“${found}”` : `«${found}»`
  const where = en ? `Character ${at}: ${quoted}` : `Carácter ${at}: ${quoted}`
  if (kind === 'unclosed')
    return en
      ? `${where} opens a placeholder and does not close it with }.`
      : `${where} abre un hueco y no lo cierra con }.`
  if (kind === 'unopened')
    return en
      ? `${where} closes a placeholder that nothing opened.`
      : `${where} cierra un hueco que nadie abrió.`
  const instead = meant ? slotName(meant, locale) : ''
  return en
    ? `${where} is no placeholder.${instead && ` Did you mean ${instead}?`}`
    : `${where} no es un hueco conocido.${instead && ` ¿Querías decir ${instead}?`}`
}
