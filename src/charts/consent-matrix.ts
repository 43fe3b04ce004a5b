import type { Audience } from '../analysis/consent/audience.ts'
import { CHANNELS, PURPOSES } from '../analysis/consent/model.ts'
import { withinSentence } from '../i18n/case.ts'
import type { Localised } from '../i18n/locale.ts'
import { CHANNEL_NAMES, CHANNEL_SHORT, PURPOSE_NAMES, PURPOSE_SHORT } from './consent-names.ts'
import { heatMarks } from './heat.ts'
import { heatKey } from './heat-key.ts'
import type { Look } from './look.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

interface Words {
  readonly title: (least: string, few: number, all: number, say: Say) => string
  readonly sentence: (rows: string) => string
  readonly purpose: string
  readonly channel: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: (least, few, all, say) =>
      `One list, thirty audiences: through its best channel, “${least}” reaches ${say.count(few)} of ${say.count(all)}`,
    sentence: rows => `People who may be contacted, at the best channel of each purpose: ${rows}.`,
    purpose: 'Purpose',
    channel: 'Channel',
    caption: 'People who may be contacted, by purpose and channel'
  },
  es: {
    title: (least, few, all, say) =>
      `Una lista, treinta audiencias: por su mejor canal, «${least}» llega a ${say.count(few)} de ${say.count(all)}`,
    sentence: rows =>
      `Personas con las que se puede contactar, por el mejor canal de cada finalidad: ${rows}.`,
    purpose: 'Finalidad',
    channel: 'Canal',
    caption: 'Personas con las que se puede contactar, por finalidad y canal'
  }
}

/** How many may be contacted for each purpose through each channel. */
export function consentMatrix({ matrix, decisions }: Audience, look: Look): ChartSpec {
  const { locale } = look
  const words = TEXT[locale]
  const say = sayer(look)
  const name = (purpose: (typeof PURPOSES)[number]) => PURPOSE_NAMES[purpose][locale]
  const best = PURPOSES.map(purpose => ({
    purpose,
    count: Math.max(...CHANNELS.map(channel => matrix[purpose][channel]))
  }))
  const least = best.reduce((a, b) => (b.count < a.count ? b : a))
  const marks = heatMarks(
    PURPOSES.flatMap(purpose =>
      CHANNELS.map(channel => ({
        cell: {
          ...{ x: CHANNEL_NAMES[channel][locale], y: name(purpose) },
          text: say.count(matrix[purpose][channel])
        },
        value: matrix[purpose][channel]
      }))
    ),
    decisions.length
  )
  return {
    id: 'consent-matrix',
    title: words.title(name(least.purpose), least.count, decisions.length, say),
    sentence: words.sentence(
      best
        .map(
          ({ purpose, count }) => `${withinSentence(name(purpose), locale)} (${say.count(count)})`
        )
        .join(', ')
    ),
    x: {
      ...{ type: 'band', label: words.channel },
      domain: CHANNELS.map(channel => CHANNEL_NAMES[channel][locale]),
      short: CHANNELS.map(channel => CHANNEL_SHORT[channel][locale])
    },
    y: {
      ...{ type: 'band', label: '', domain: PURPOSES.map(name) },
      short: PURPOSES.map(purpose => PURPOSE_SHORT[purpose][locale])
    },
    marks,
    key: heatKey(marks, decisions.length, 'integer', look),
    table: {
      caption: words.caption,
      columns: [
        { label: words.purpose },
        ...CHANNELS.map(channel => ({
          label: CHANNEL_NAMES[channel][locale],
          style: { kind: 'integer' } as const
        }))
      ],
      rows: PURPOSES.map(purpose => [
        name(purpose),
        ...CHANNELS.map(channel => matrix[purpose][channel])
      ])
    }
  }
}
