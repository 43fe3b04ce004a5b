import { BINS, type Distribution } from '../analysis/class-marks/distribution.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

interface Words {
  readonly title: (found: Distribution, say: Say) => string
  readonly sentence: (found: Distribution, say: Say) => string
  readonly mark: string
  readonly people: string
  readonly share: string
  readonly caption: string
}

/** The bin with most people, the lowest of equals. */
const fullest = ({ bins }: Distribution): number => bins.indexOf(Math.max(...bins))

/** “70–80”, and “90–100” for the last. */
const rangeOf = (bin: number): string => `${(bin * 100) / BINS}–${((bin + 1) * 100) / BINS}`

const TEXT: Localised<Words> = {
  en: {
    title: (found, say) =>
      found.median === null
        ? 'No receipt is marked yet'
        : found.people === 1
          ? `The one participant has ${say.share(found.median)} of the marks`
          : `Half of the class has ${say.share(found.median)} of the marks or more`,
    sentence: (found, say) => {
      if (found.mean === null) return 'There is no mark to show.'
      const most = fullest(found)
      const spread =
        found.deviation === null ? '' : ` with a standard deviation of ${points(found, say)} points`
      return `Marks of ${say.count(found.people)} ${found.people === 1 ? 'participant' : 'participants'}: the mean is ${say.share(found.mean)}${spread}. The largest group, of ${say.count(found.bins[most] ?? 0)}, has ${rangeOf(most)}% of the marks.`
    },
    mark: 'Mark (% of the points)',
    people: 'Participants',
    share: 'Share of the class',
    caption: 'How many participants have which mark'
  },
  es: {
    title: (found, say) =>
      found.median === null
        ? 'Aún no hay ningún justificante corregido'
        : found.people === 1
          ? `La única persona tiene el ${say.share(found.median)} de los puntos`
          : `La mitad de la clase tiene el ${say.share(found.median)} de los puntos o más`,
    sentence: (found, say) => {
      if (found.mean === null) return 'No hay ninguna nota que mostrar.'
      const most = fullest(found)
      const spread =
        found.deviation === null
          ? ''
          : `, con una desviación típica de ${points(found, say)} puntos`
      return `Notas de ${say.count(found.people)} ${found.people === 1 ? 'participante' : 'participantes'}: la media es del ${say.share(found.mean)}${spread}. El grupo mayor, de ${say.count(found.bins[most] ?? 0)}, tiene del ${rangeOf(most).replace('–', ' al ')}\u00a0% de los puntos.`
    },
    mark: 'Nota (% de los puntos)',
    people: 'Participantes',
    share: 'Parte de la clase',
    caption: 'Cuántos participantes tienen cada nota'
  }
}

const points = ({ deviation }: Distribution, say: Say): string =>
  say.number(Math.round((deviation ?? 0) * 1000) / 10)

/** How the marks of a class are spread. */
export function classMarks(found: Distribution, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const bands = found.bins.map((_, bin) => rangeOf(bin))
  return {
    id: 'class-marks',
    title: words.title(found, say),
    sentence: words.sentence(found, say),
    x: {
      type: 'band',
      label: words.mark,
      domain: bands,
      short: bands.map((_, bin) => String((bin * 100) / BINS))
    },
    y: {
      type: 'linear',
      label: words.people,
      domain: stableDomain([0, ...found.bins], previousDomain(look, 'y')),
      format: { kind: 'integer' }
    },
    marks: [
      {
        ...{ kind: 'column', key: 'people', series: 1 },
        columns: found.bins.flatMap((people, bin) =>
          people === 0
            ? []
            : [{ at: bands[bin] as string, from: 0, to: people, text: say.count(people) }]
        )
      }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.mark },
        { label: words.people, style: { kind: 'integer' } },
        { label: words.share, style: SHARE }
      ],
      rows: found.bins.map((people, bin) => [
        bands[bin] as string,
        people,
        found.people === 0 ? null : people / found.people
      ])
    }
  }
}
