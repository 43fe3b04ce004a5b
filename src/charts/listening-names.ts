import type { Mood, Topic } from '../analysis/listening/model.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Series } from './spec.ts'

/** Moods and topics in words. */
export const MOOD_NAMES: Readonly<Record<Mood, Localised>> = {
  negative: { en: 'unhappy', es: 'descontento' },
  neutral: { en: 'neutral', es: 'neutro' },
  positive: { en: 'happy', es: 'contento' }
}

export const TOPIC_NAMES: Readonly<Record<Topic, Localised>> = {
  delivery: { en: 'delivery', es: 'entrega' },
  product: { en: 'product', es: 'producto' },
  price: { en: 'price', es: 'precio' },
  service: { en: 'service', es: 'atención' },
  website: { en: 'website', es: 'web' },
  other: { en: 'other', es: 'otros' }
}

/** The same for narrow drawings, in the order of moods and of topics. */
export const SHORT_NAMES: Readonly<Record<'mood' | 'topic', Localised<readonly string[]>>> = {
  mood: { en: ['unhappy', 'neutral', 'happy'], es: ['desc.', 'neutro', 'cont.'] },
  topic: {
    en: ['deliv.', 'prod.', 'price', 'serv.', 'web', 'other'],
    es: ['entr.', 'prod.', 'precio', 'atenc.', 'web', 'otros']
  }
}

/** Each mood keeps its colour and filling: full, nearly empty, half full. */
export const MOOD_SERIES: Readonly<Record<Mood, Series>> = { negative: 4, neutral: 3, positive: 2 }
