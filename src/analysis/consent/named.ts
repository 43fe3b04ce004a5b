import { plainWords } from '../../ingest/text/plain-words.ts'
import { CHANNELS, type Channel, MARKETING, type Marketing } from './model.ts'

interface Purposes {
  readonly of: readonly Marketing[]
  /** It names none in particular. */
  readonly every: boolean
}

/** Thousands of records have a few texts between them. */
const MOST = 500

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const seen = new Map<string, T>()
  return text => {
    const found = seen.get(text)
    if (found !== undefined) return found
    const fresh = read(text)
    if (seen.size < MOST) seen.set(text, fresh)
    return fresh
  }
}

const EVERY = /^(?:all|any|every(?:thing)?|todos?|todas?|cualquier[ae]?|yes|si|x|1|true)$/
const NONE = /^(?:no|none|ningun[oa]?|0|false|n)$/

const PURPOSE_WORDS: readonly (readonly [RegExp, readonly Marketing[]])[] = [
  [/health|salud|special|especial|sensib|allerg|alerg/, ['health']],
  [/partner|third|tercer|socio|colabora|affiliate|group|grupo/, ['partner']],
  [/similar|parecid|alike|like bought/, ['similar']],
  [/other|otros|otras|new line|nueva linea/, ['other']],
  [
    /newsletter|boletin|offer|oferta|own|propi|marketing|publicidad|advert|news|noved|promo|comercial|commercial/,
    ['similar', 'other']
  ]
]

const CHANNEL_WORDS: readonly (readonly [RegExp, Channel])[] = [
  [/\bauto|robo|grabad|recorded/, 'auto'],
  [/postal|\bpost\b|letter|carta|direccion/, 'post'],
  [/sms|whatsapp|\btexts?\b|text message|mensajes? de texto/, 'sms'],
  [/\bcall|phone|llamada|telefon|\btel\b|movil/, 'call'],
  [/e ?mail|\bmail\b|correo|newsletter|boletin/, 'email']
]

/**
 * The purposes that a text names: all of them of “all” or nothing, none of words that mean nothing here,
 * such as a prize draw.
 */
export const purposesOf = remembering(readPurposes)

function readPurposes(text: string): Purposes {
  const words = plainWords(text)
  if (words === '' || EVERY.test(words)) return { of: MARKETING, every: true }
  // The first that fits: “own similar products” are the similar ones.
  const found = PURPOSE_WORDS.find(([names]) => names.test(words))
  return { of: found?.[1] ?? [], every: false }
}

/** The channels that a text names; every one of “all” or nothing. */
export const channelsOf = remembering(readChannels)

function readChannels(text: string): readonly Channel[] {
  const words = text.split(/[,;/+&]|\s(?:and|y|e)\s/).map(plainWords)
  const said = words.filter(word => word !== '')
  if (said.length === 0 || said.some(word => EVERY.test(word))) return CHANNELS
  return CHANNELS.filter(channel =>
    said.some(word => CHANNEL_WORDS.find(([names]) => names.test(word))?.[1] === channel)
  )
}

/** The channels of an exclusion list; none of an empty cell, every one of words that name none. */
export function robinsonOf(text: string): readonly Channel[] {
  const words = plainWords(text)
  if (words === '' || NONE.test(words)) return []
  const named = channelsOf(text)
  return named.length > 0 ? named : CHANNELS
}
