import { has, sizeOf } from '../analysis/reach/reach.ts'
import type { SegmentDesk } from '../analysis/segments/desk.ts'
import { formatList } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Look } from './look.ts'
import { namesOf } from './names.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'
import { upsetOf } from './upset.ts'

/** Whom the segment shares with others, and whom it has alone. */
export function segmentOverlap(
  { overlap, sets, people, members }: SegmentDesk,
  look: Look
): ChartSpec {
  const { locale } = look
  const say = sayer(look)
  const en = locale === 'en'
  const names = namesOf(
    sets.map(({ name }) => ({ label: name })),
    locale
  )
  const first = names[0] ?? ''
  const alone = overlap.channels[0]?.adds ?? 0
  const shared = members - alone
  const largest = overlap.combinations[0]
  const combined = (bits: number) =>
    exactly(
      names.filter((_, set) => has(bits, set)),
      sizeOf(bits),
      locale
    )
  const found = largest && largest.exactly > 0 ? combined(largest.channels) : ''
  const biggest = say.count(largest?.exactly ?? 0)
  return upsetOf(
    overlap,
    {
      id: 'segment-overlap',
      names,
      title: en
        ? `${first}: ${say.count(shared)} of ${say.count(members)} people are in another segment, too`
        : `${first}: ${say.count(shared)} de ${say.count(members)} personas están también en otro segmento`,
      sentence: en
        ? `In one segment at least: ${say.count(overlap.union)} of ${say.count(people)} people; in none: ${say.count(overlap.none)}.${found ? ` The largest combination: ${found}, ${biggest}.` : ''}`
        : `En al menos un segmento: ${say.count(overlap.union)} de ${say.count(people)} personas; en ninguno: ${say.count(overlap.none)}.${found ? ` La combinación mayor: ${found}, ${biggest}.` : ''}`,
      axis: en ? 'People in exactly these segments' : 'Personas en exactamente estos segmentos',
      exactly: en
        ? 'people in exactly the segments below'
        : 'personas en exactamente los segmentos de abajo',
      dots: en
        ? 'large dots, joined: the segments of the combination'
        : 'puntos grandes unidos: los segmentos de la combinación',
      sets: en
        ? 'bars on the left: people of the segment in all'
        : 'barras de la izquierda: personas del segmento en total',
      others: (combinations, of) =>
        en
          ? `Not drawn: ${say.count(combinations)} smaller combinations, ${say.count(of)} people together. The table has all.`
          : `Sin dibujar: ${say.count(combinations)} combinaciones menores, ${say.count(of)} personas en total. La tabla las tiene todas.`,
      caption: en ? 'Every combination of segments' : 'Todas las combinaciones de segmentos',
      combination: en ? 'Segments' : 'Segmentos',
      all: en ? 'In all of these' : 'En todos estos',
      any: en ? 'In at least one of these' : 'En al menos uno de estos',
      share: en ? 'The latter as a share of everybody' : 'Estos últimos, sobre el total de personas'
    },
    look
  )
}

function exactly(names: readonly string[], size: number, locale: Locale): string {
  const list = formatList(names, locale)
  if (size > 1) return list
  return locale === 'en' ? `${list} alone` : `solo ${list}`
}
