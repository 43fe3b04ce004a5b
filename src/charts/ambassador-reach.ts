import type { Reach } from '../analysis/ambassadors/reach.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

interface Words {
  readonly title: (reach: Reach, say: Say) => string
  readonly sentence: (reach: Reach, say: Say) => string
  readonly people: string
  readonly reached: string
  readonly naive: string
  readonly distinct: string
  readonly caption: string
}

/** Whether the overlap shows in whole people. */
const shows = ({ naive, distinct }: Reach, say: Say) => say.count(naive) !== say.count(distinct)

const TEXT: Localised<Words> = {
  en: {
    title: (reach, say) => {
      const { people, size, naive, distinct } = reach
      if (naive === 0) return 'Nobody with an audience, and so no reach'
      const product = `${say.count(people)} × ${say.number(size)} friends`
      return shows(reach, say)
        ? `${product} are not ${say.count(naive)} people, but about ${say.count(distinct)}`
        : `${product} reach ${say.count(distinct)} people: hardly anybody twice`
    },
    sentence: ({ naive, distinct, population, repeated, next }, say) => {
      if (naive === 0)
        return 'Without ambassadors, or without friends of theirs, nobody is reached.'
      const out = population === null ? '' : `, out of ${say.count(population)}`
      return `Added up, the audiences come to ${say.count(naive)}; they are about ${say.count(distinct)} different people${out}, and ${say.share(repeated ?? 0)} of the sum is people counted again. One ambassador more would reach about ${say.count(next)} new people.`
    },
    people: 'Ambassadors',
    reached: 'People reached',
    naive: 'people × friends, added up',
    distinct: 'different people, with overlap',
    caption: 'Reach by number of ambassadors'
  },
  es: {
    title: (reach, say) => {
      const { people, size, naive, distinct } = reach
      if (naive === 0) return 'Nadie tiene audiencia y, por tanto, no hay alcance'
      const product = `${say.count(people)} × ${say.number(size)} amigos`
      return shows(reach, say)
        ? `${product} no son ${say.count(naive)} personas, sino unas ${say.count(distinct)}`
        : `${product} llegan a ${say.count(distinct)} personas: casi nadie se repite`
    },
    sentence: ({ naive, distinct, population, repeated, next }, say) => {
      if (naive === 0) return 'Sin embajadores, o sin amigos suyos, no se llega a nadie.'
      const out = population === null ? '' : `, de ${say.count(population)}`
      return `Sumadas, las audiencias dan ${say.count(naive)}; son unas ${say.count(distinct)} personas distintas${out}, y el ${say.share(repeated ?? 0)} de la suma son personas contadas de nuevo. Un embajador más llegaría a unas ${say.count(next)} personas nuevas.`
    },
    people: 'Embajadores',
    reached: 'Personas a las que se llega',
    naive: 'personas × amigos, sumados',
    distinct: 'personas distintas, con solapamiento',
    caption: 'Alcance según el número de embajadores'
  }
}

/** Reach by number of ambassadors: as the deck multiplies it, and with what audiences share. */
export function ambassadorReach(reach: Reach, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const { path, people, naive, distinct } = reach
  return {
    id: 'ambassador-reach',
    title: words.title(reach, say),
    sentence: words.sentence(reach, say),
    x: {
      type: 'linear',
      label: words.people,
      domain: [0, path.at(-1)?.people ?? 1],
      format: { kind: 'integer' }
    },
    y: {
      type: 'linear',
      label: words.reached,
      domain: stableDomain([0, ...path.map(one => one.naive)], previousDomain(look, 'y')),
      format: { kind: 'integer' }
    },
    marks:
      naive === 0
        ? []
        : [
            {
              ...{ kind: 'line', key: 'naive', series: 2, thin: true },
              points: path.map(one => [one.people, one.naive] as const)
            },
            {
              ...{ kind: 'line', key: 'distinct', series: 1 },
              points: path.map(one => [one.people, one.distinct] as const)
            },
            { kind: 'dot', key: 'added', series: 2, points: [[people, naive]] },
            { kind: 'dot', key: 'you', series: 1, strong: true, points: [[people, distinct]] },
            {
              ...{ kind: 'label', key: 'added-label', series: 2, side: 'left' },
              ...{ text: say.count(naive), x: people, y: naive }
            },
            {
              ...{ kind: 'label', key: 'you-label', series: 1, side: 'below', strong: true },
              ...{ text: say.count(distinct), x: people, y: distinct }
            }
          ],
    key: [
      { swatch: { kind: 'line', series: 1 }, text: words.distinct },
      { swatch: { kind: 'thin', series: 2 }, text: words.naive }
    ],
    table: {
      caption: words.caption,
      columns: [words.people, words.naive, words.distinct].map(label => ({
        label,
        style: { kind: 'integer' }
      })),
      rows: path.map(one => [one.people, one.naive, one.distinct])
    }
  }
}
