import type { SegmentDesk } from '../analysis/segments/desk.ts'
import { type Difference, LEAST_PEOPLE } from '../analysis/segments/profile.ts'
import { formatNumber } from '../i18n/format.ts'
import { niceDomain } from './domain.ts'
import type { Look } from './look.ts'
import { namesOf } from './names.ts'
import { sayer } from './say.ts'
import { traitInField } from './segment-words.ts'
import type { ChartSpec, DataTable, IntervalMark } from './spec.ts'

/** Traits that are drawn; the table has all of them. */
const DRAWN = 12

/** How a segment differs from the rest, trait by trait, with intervals that hold all together. */
export function segmentDifferences(desk: SegmentDesk, look: Look): ChartSpec {
  const { profile } = desk
  const { locale } = look
  const en = locale === 'en'
  const all = profile?.differences ?? []
  const drawn = all.slice(0, DRAWN)
  const names = namesOf(
    drawn.map(({ trait }) => ({ label: traitInField(trait, look) })),
    locale
  )
  const ends = drawn.flatMap(({ low, high }) => [low, high])
  const marks = (apart: boolean): IntervalMark => ({
    ...{ kind: 'interval', key: apart ? 'apart' : 'open', series: apart ? 1 : 0 },
    intervals: drawn.flatMap((one, i) =>
      one.apart === apart
        ? { at: names[i] as string, value: one.difference, range: [one.low, one.high] as const }
        : []
    )
  })
  return {
    id: 'segment-differences',
    title: titleOf(desk, look),
    sentence: sentenceOf(desk, look),
    x: {
      type: 'linear',
      label: en
        ? 'Share in the segment less share in the rest'
        : 'Parte en el segmento menos parte en el resto',
      domain: drawn.length > 0 ? niceDomain(Math.min(0, ...ends), Math.max(0, ...ends)) : [-1, 1],
      format: { kind: 'percent', digits: 0 }
    },
    y: { type: 'band', label: '', domain: names },
    marks:
      drawn.length === 0
        ? []
        : [{ kind: 'rule', key: 'nought', series: 0, x: 0 }, marks(true), marks(false)],
    key: [
      {
        swatch: { kind: 'line', series: 1 },
        text: en ? 'told apart from the rest' : 'se distingue del resto'
      },
      {
        swatch: { kind: 'line', series: 0 },
        text: en ? 'could be nought' : 'podría ser cero'
      }
    ],
    source:
      'Newcombe (1998), Statistics in Medicine 17; Dunn (1961), Journal of the American Statistical Association 56',
    table: tableOf(desk, look)
  }
}

function titleOf({ profile }: SegmentDesk, look: Look): string {
  const en = look.locale === 'en'
  const say = sayer(look)
  if (!profile)
    return en
      ? `Nothing can be told of so few people: ${LEAST_PEOPLE} are needed on either side`
      : `De tan pocas personas no se puede decir nada: hacen falta ${LEAST_PEOPLE} a cada lado`
  const apart = profile.differences.filter(one => one.apart)
  const tested = say.count(profile.differences.length)
  const [first] = apart
  if (!first)
    return en
      ? `None of ${tested} traits can be told apart from the rest`
      : `Ninguno de los ${tested} rasgos se distingue del resto`
  const points = pointsOf(first, look)
  return en
    ? `${say.count(apart.length)} of ${tested} traits ${apart.length === 1 ? 'differs' : 'differ'} from the rest; most of all ${traitInField(first.trait, look)}, ${points}`
    : `${say.count(apart.length)} de ${tested} rasgos ${apart.length === 1 ? 'difiere' : 'difieren'} del resto; el que más, ${traitInField(first.trait, look)}: ${points}`
}

/** “+37 points”. */
function pointsOf({ difference }: Difference, { locale }: Look): string {
  const points = formatNumber(Math.abs(difference) * 100, locale, { kind: 'number', digits: 0 })
  const sign = difference < 0 ? '−' : '+'
  return `${sign}${points} ${locale === 'en' ? 'points' : 'puntos'}`
}

function sentenceOf({ profile, members, rest }: SegmentDesk, look: Look): string {
  const en = look.locale === 'en'
  const say = sayer(look)
  if (!profile)
    return en
      ? `The segment has ${say.count(members)} people and the rest ${say.count(rest)}. With fewer than ${LEAST_PEOPLE} on a side an interval is so wide that it says nothing, and single people could be read out of it.`
      : `El segmento tiene ${say.count(members)} personas y el resto ${say.count(rest)}. Con menos de ${LEAST_PEOPLE} a un lado, el intervalo es tan ancho que no dice nada, y se podría reconocer a personas sueltas.`
  const { differences } = profile
  const top = differences
    .slice(0, 3)
    .map(one => `${traitInField(one.trait, look)}, ${pointsOf(one, look)}`)
    .join('; ')
  const sure = formatNumber(profile.each, look.locale, { kind: 'percent', digits: 2 })
  return en
    ? `${say.count(members)} people against the ${say.count(rest)} who are not in the segment. Each interval is at ${sure}, so that all ${say.count(differences.length)} hold together with 95%.${top ? ` Largest: ${top}.` : ''}`
    : `${say.count(members)} personas frente a las ${say.count(rest)} que no están en el segmento. Cada intervalo va al ${sure}, para que los ${say.count(differences.length)} valgan juntos al 95 %.${top ? ` Los mayores: ${top}.` : ''}`
}

function tableOf({ profile }: SegmentDesk, look: Look): DataTable {
  const en = look.locale === 'en'
  const share = { kind: 'percent', digits: 1 } as const
  const points = { kind: 'number', digits: 1 } as const
  const of = ({ yes, known }: { yes: number; known: number }) => (known > 0 ? yes / known : null)
  const tested = (profile?.differences ?? []).map(one => [
    traitInField(one.trait, look),
    of(one.segment),
    of(one.rest),
    ...[one.difference, one.low, one.high].map(share => 100 * share),
    one.apart ? (en ? 'differs' : 'difiere') : en ? 'cannot be told' : 'no se distingue'
  ])
  const given = (profile?.byRule ?? []).map(one => [
    traitInField(one.trait, look),
    of(one.segment),
    of(one.rest),
    ...[null, null, null],
    en ? 'set by the rule' : 'lo fija la regla'
  ])
  return {
    caption: en ? 'The segment against the rest' : 'El segmento frente al resto',
    columns: [
      { label: en ? 'Trait' : 'Rasgo' },
      { label: en ? 'In the segment' : 'En el segmento', style: share },
      { label: en ? 'In the rest' : 'En el resto', style: share },
      { label: en ? 'Difference (points)' : 'Diferencia (puntos)', style: points },
      { label: en ? 'From' : 'Desde', style: points },
      { label: en ? 'To' : 'Hasta', style: points },
      { label: en ? 'Finding' : 'Resultado' }
    ],
    rows: [...tested, ...given]
  }
}
