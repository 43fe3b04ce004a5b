import { MOODS, type Mood, TOPICS, type Topic } from './model.ts'
import { bare } from './tokens.ts'

/** What people write for a mood; signs count, too. */
const MOOD_WORDS: Readonly<Record<Mood, RegExp>> = {
  negative: /^(?:negativ[eoa]s?|neg|unhappy|bad|mal[oa]?|descontent[oa]|-|-1|👎)$/u,
  neutral: /^(?:neutr(?:al|[oa])|neu|mixed|mixt[oa]|0|=)$/u,
  positive: /^(?:positiv[eoa]s?|pos|happy|good|buen[oa]|content[oa]|\+|\+?1|👍)$/u
}

const TOPIC_WORDS: Readonly<Record<Topic, RegExp>> = {
  delivery: /^(?:delivery|deliveries|shipping|entregas?|envios?|reparto)$/,
  product: /^(?:products?|quality|productos?|calidad)$/,
  price: /^(?:prices?|cost|billing|precios?|coste|cobros?|facturacion)$/,
  service: /^(?:(?:customer )?(?:service|support)|servicio|atencion(?: al cliente)?|soporte)$/,
  website: /^(?:web(?:site)?|app|pagina|(?:sitio|pagina) web|aplicacion)$/,
  other: /^(?:others?|none|otros?|otras?|ninguno)$/
}

/** The mood that a person's label means; undefined for another word. */
export const moodOfLabel = (label: string): Mood | undefined => ofLabel(MOODS, MOOD_WORDS, label)

/** The topic that a person's label means; undefined for another word. */
export const topicOfLabel = (label: string): Topic | undefined =>
  ofLabel(TOPICS, TOPIC_WORDS, label)

function ofLabel<T extends string>(
  all: readonly T[],
  words: Readonly<Record<T, RegExp>>,
  label: string
): T | undefined {
  const word = bare(label.slice(0, 60)).trim()
  return all.find(one => words[one].test(word))
}
