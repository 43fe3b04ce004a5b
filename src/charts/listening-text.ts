import type { Desk } from '../analysis/listening/desk.ts'
import { type Mood, TOPICS } from '../analysis/listening/model.ts'
import type { Period } from '../analysis/listening/periods.ts'
import { formatList } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import { MOOD_NAMES, TOPIC_NAMES } from './listening-names.ts'
import { totalOf } from './mood-columns.ts'
import type { Say } from './say.ts'

interface Words {
  readonly topicTitle: (desk: Desk, say: Say) => string
  readonly topicSentence: (desk: Desk, say: Say) => string
  readonly timeTitle: (desk: Desk, say: Say) => string
  readonly timeSentence: (desk: Desk, say: Say) => string
  readonly feedbackTitle: (desk: Desk, say: Say) => string
  readonly feedbackSentence: (desk: Desk, say: Say) => string
  readonly agreementTitle: (desk: Desk, say: Say) => string
  readonly agreementSentence: (desk: Desk, say: Say) => string
  readonly from: (weeks: number, say: Say) => string
  readonly posts: string
  readonly topic: string
  readonly all: string
  readonly said: string
  readonly read: string
  readonly topicCaption: string
  readonly timeCaption: string
  readonly feedbackCaption: string
  readonly agreementCaption: string
}

/** The topics with most unhappy posts. */
function sorest({ topics }: Desk) {
  const most = Math.max(...TOPICS.map(topic => topics[topic].negative))
  return { most, all: TOPICS.filter(topic => topics[topic].negative === most) }
}

/** The stretch with most unhappy posts; of equals the last. */
const worst = ({ time: { periods } }: Desk): Period | undefined =>
  periods.reduce<Period | undefined>(
    (best, one) => (best && best.moods.negative > one.moods.negative ? best : one),
    undefined
  )

const sum = (desk: Desk, mood: Mood) => desk.moods[mood]

/** The topic that was complained about in most stretches of time; of equals the one with more complaints. */
function lasting({ topics, time: { periods } }: Desk) {
  const [first] = TOPICS.map(topic => ({
    topic,
    times: periods.filter(({ unhappy }) => unhappy[topic] > 0).length,
    complaints: topics[topic].negative
  })).toSorted((a, b) => b.times - a.times || b.complaints - a.complaints)
  return first && first.times > 0 ? first : undefined
}

/** Those on which people and lists agree, and all. */
function agreed({ compared: { counts } }: Desk) {
  const right = counts.reduce((all, row, i) => all + (row[i] ?? 0), 0)
  return { right, all: counts.flat().reduce((all, one) => all + one, 0) }
}

export const LISTENING_TEXT: Localised<Words> = {
  en: {
    topicTitle(desk, say) {
      const { most, all } = sorest(desk)
      if (most === 0) return 'Nobody sounds unhappy'
      const names = formatList(
        all.map(topic => TOPIC_NAMES[topic].en),
        'en'
      )
      return `Most complaints are about ${names}: ${say.count(most)}${all.length > 1 ? ' each' : ''}`
    },
    topicSentence: (desk, say) =>
      `Of ${posts(totalOf(desk.moods), say)}, ${say.count(sum(desk, 'negative'))} sound unhappy, ${say.count(sum(desk, 'neutral'))} neutral and ${say.count(sum(desk, 'positive'))} happy; the columns show about what.`,
    timeTitle(desk, say) {
      const at = worst(desk)
      if (!at || at.moods.negative === 0) return 'No stretch of time brought an unhappy post'
      return `From ${say.day(at.from)}, ${say.count(at.moods.negative)} of ${posts(totalOf(at.moods), say)} sound unhappy: no other stretch has more`
    },
    timeSentence: ({ time: { periods, weeks } }, say) =>
      `Posts by how they feel, ${weeks === 1 ? 'week by week' : `${say.count(weeks)} weeks at a time`}, from ${say.day(periods[0]?.from ?? 0)}: ${say.count(periods.length)} ${periods.length === 1 ? 'column' : 'columns'}.`,
    feedbackTitle(desk, say) {
      const topic = lasting(desk)
      const { periods, weeks } = desk.time
      if (!topic) return 'No complaint to pass on'
      const all = `${say.count(periods.length)} ${periods.length === 1 ? 'week' : 'weeks'}`
      return `Complaints that keep coming: ${TOPIC_NAMES[topic.topic].en}, in ${say.count(topic.times)} of ${weeks === 1 ? all : `${say.count(periods.length)} stretches of ${say.count(weeks)} weeks`}`
    },
    feedbackSentence: (desk, say) =>
      `Unhappy posts by topic and time: ${say.count(sum(desk, 'negative'))} in all. A row that stays dark is a matter for whoever makes or sends the thing, and not for whoever answers.`,
    agreementTitle(desk, say) {
      const { right, all } = agreed(desk)
      return all === 0
        ? 'Nobody has labelled a post yet'
        : `People and word lists agree on ${say.count(right)} of ${posts(all, say)}`
    },
    agreementSentence(desk, say) {
      const { right, all } = agreed(desk)
      return all === 0
        ? 'With labels by people this shows where the word lists differ from them.'
        : `Rows are what people say, columns what the lists say: ${say.count(right)} on the diagonal, where both say the same, ${say.count(all - right)} off it.`
    },
    from: (weeks, say) => (weeks === 1 ? 'Week from' : `${say.count(weeks)} weeks from`),
    posts: 'Posts',
    topic: 'Topic',
    all: 'all',
    said: 'People say',
    read: 'The word lists say',
    topicCaption: 'Posts by topic and sentiment',
    timeCaption: 'Posts by sentiment over time',
    feedbackCaption: 'Unhappy posts by topic over time',
    agreementCaption: 'Labels by people against the word lists'
  },
  es: {
    topicTitle(desk, say) {
      const { most, all } = sorest(desk)
      if (most === 0) return 'Ninguna publicación suena a descontento'
      const names = formatList(
        all.map(topic => TOPIC_NAMES[topic].es),
        'es'
      )
      return `De lo que más se quejan: ${names}, ${say.count(most)}${all.length > 1 ? ' cada tema' : ''}`
    },
    topicSentence: (desk, say) =>
      `De ${posts(totalOf(desk.moods), say, 'es')}, ${say.count(sum(desk, 'negative'))} suenan a descontento, ${say.count(sum(desk, 'neutral'))} ni a una cosa ni a otra y ${say.count(sum(desk, 'positive'))} a contento; las columnas muestran de qué hablan.`,
    timeTitle(desk, say) {
      const at = worst(desk)
      if (!at || at.moods.negative === 0) return 'Ningún periodo trajo publicaciones descontentas'
      return `Desde el ${say.day(at.from)}, ${say.count(at.moods.negative)} de ${posts(totalOf(at.moods), say, 'es')} suenan a descontento: ningún otro periodo tiene más`
    },
    timeSentence: ({ time: { periods, weeks } }, say) =>
      `Publicaciones según su ánimo, ${weeks === 1 ? 'semana a semana' : `de ${say.count(weeks)} en ${say.count(weeks)} semanas`}, desde el ${say.day(periods[0]?.from ?? 0)}: ${say.count(periods.length)} ${periods.length === 1 ? 'columna' : 'columnas'}.`,
    feedbackTitle(desk, say) {
      const topic = lasting(desk)
      const { periods, weeks } = desk.time
      if (!topic) return 'Ninguna queja que trasladar'
      const all = `${say.count(periods.length)} ${periods.length === 1 ? 'semana' : 'semanas'}`
      return `La queja que más vuelve: ${TOPIC_NAMES[topic.topic].es}, en ${say.count(topic.times)} de ${weeks === 1 ? all : `${say.count(periods.length)} periodos de ${say.count(weeks)} semanas`}`
    },
    feedbackSentence: (desk, say) =>
      `Publicaciones descontentas por tema y periodo: ${say.count(sum(desk, 'negative'))} en total. Una fila que sigue oscura es asunto de quien fabrica o envía, no de quien contesta.`,
    agreementTitle(desk, say) {
      const { right, all } = agreed(desk)
      return all === 0
        ? 'Nadie ha etiquetado aún una publicación'
        : `Personas y listas coinciden en ${say.count(right)} de ${posts(all, say, 'es')}`
    },
    agreementSentence(desk, say) {
      const { right, all } = agreed(desk)
      return all === 0
        ? 'Con etiquetas de personas se verá aquí en qué se apartan de ellas las listas.'
        : `Las filas son lo que dicen las personas; las columnas, lo que dicen las listas: ${say.count(right)} en la diagonal, donde coinciden, y ${say.count(all - right)} fuera de ella.`
    },
    from: (weeks, say) => (weeks === 1 ? 'Semana del' : `${say.count(weeks)} semanas desde el`),
    posts: 'Publicaciones',
    topic: 'Tema',
    all: 'todas',
    said: 'Dicen las personas',
    read: 'Dicen las listas',
    topicCaption: 'Publicaciones por tema y sentimiento',
    timeCaption: 'Publicaciones por sentimiento a lo largo del tiempo',
    feedbackCaption: 'Publicaciones descontentas por tema a lo largo del tiempo',
    agreementCaption: 'Etiquetas de personas frente a las listas de palabras'
  }
}

/** “1 post”, “24 publicaciones”. */
function posts(count: number, say: Say, locale: 'en' | 'es' = 'en'): string {
  const [one, many] = locale === 'en' ? ['post', 'posts'] : ['publicación', 'publicaciones']
  return `${say.count(count)} ${count === 1 ? one : many}`
}

/** A mood or a topic in words. */
export const nameOfCategory = (category: string, locale: 'en' | 'es'): string =>
  ({ ...MOOD_NAMES, ...TOPIC_NAMES })[category as Mood]?.[locale] ?? category
