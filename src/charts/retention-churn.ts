import { churnAt } from '../analysis/retention/leaving.ts'
import type { Worth } from '../analysis/retention/worth.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { RETENTION_WORDS } from './retention-words.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec, Point } from './spec.ts'

/** Churn at each renewal, which is the hazard by tenure: as seen, flat, falling, and as it is. */
export function retentionChurn({ found }: Worth, look: Look): ChartSpec {
  const { locale } = look
  const say = sayer(look)
  const label = (key: keyof typeof RETENTION_WORDS) => RETENTION_WORDS[key][locale]
  const { watched, horizon, atRisk, left, naive, sbg, truth } = found
  const end = Math.max(watched, horizon)
  const renewals = Array.from({ length: end }, (_, i) => i + 1)
  const line = ({ leaving }: typeof sbg): Point[] =>
    renewals.map(i => [i, churnAt(leaving, i)] as const)
  const seen = renewals.map(i => {
    const came = atRisk[i - 1] ?? 0
    return came > 0 ? (left[i - 1] as number) / came : null
  })
  const [first, last] = [churnAt(sbg.leaving, 1), churnAt(sbg.leaving, end)]
  const said = { first: say.share(first), last: say.share(last), end: say.count(end) }
  const flat = said.first === said.last
  const rate = say.share(naive.leaving.first)
  return {
    id: 'retention-churn',
    title:
      locale === 'en'
        ? flat
          ? `Churn does not fall: ${said.first} at every renewal`
          : `Churn falls from ${said.first} to ${said.last}, as those who leave easily are gone`
        : flat
          ? `El churn no baja: un ${said.first} en cada renovación`
          : `El churn baja del ${said.first} al ${said.last}: los que se van con facilidad ya se han ido`,
    sentence:
      locale === 'en'
        ? `Churn at each renewal, of those who come to it. By the sBG it is ${said.first} at the first and ${said.last} at renewal ${said.end}; one churn for everyone is ${rate} at all of them.`
        : `Churn en cada renovación, de quienes llegan a ella. Según el sBG es del ${said.first} en la primera y del ${said.last} en la renovación ${said.end}; el mismo churn para todos es un ${rate} en todas.`,
    x: {
      type: 'linear',
      label: label('renewal'),
      domain: [0, end],
      format: { kind: 'integer' }
    },
    y: {
      type: 'linear',
      label: label('churn'),
      domain: stableDomain(
        [0, first, naive.leaving.first, truth?.leaving.first ?? 0, ...seen.map(one => one ?? 0)],
        previousDomain(look, 'y')
      ),
      format: { kind: 'percent' }
    },
    marks: [
      { kind: 'line', key: 'naive', series: 2, points: line(naive) },
      { kind: 'line', key: 'sbg', series: 1, points: line(sbg) },
      ...(truth
        ? [{ kind: 'line' as const, key: 'truth', series: 3 as const, points: line(truth) }]
        : []),
      {
        ...{ kind: 'line', key: 'seen-line', series: 4, thin: true },
        points: seen.map((one, i) => [i + 1, one] as const)
      },
      { kind: 'dot', key: 'seen', series: 4, points: seen.map((one, i) => [i + 1, one] as const) }
    ],
    key: [
      { swatch: { kind: 'thin', series: 4 }, text: label('seenChurn') },
      { swatch: { kind: 'line', series: 2 }, text: label('naive') },
      { swatch: { kind: 'line', series: 1 }, text: label('sbg') },
      ...(truth
        ? [{ swatch: { kind: 'line' as const, series: 3 as const }, text: label('truth') }]
        : [])
    ],
    table: {
      caption: label('churnCaption'),
      columns: [
        { label: label('renewal'), style: { kind: 'integer' } },
        { label: label('came'), style: { kind: 'integer' } },
        { label: label('gone'), style: { kind: 'integer' } },
        { label: label('seenChurn'), style: SHARE },
        { label: label('naive'), style: SHARE },
        { label: label('sbg'), style: SHARE },
        ...(truth ? [{ label: label('truth'), style: SHARE }] : [])
      ],
      rows: renewals.map((i, at) => [
        ...[i, atRisk[at] ?? null, left[at] ?? null, seen[at] ?? null],
        ...[naive.leaving.first, churnAt(sbg.leaving, i)],
        ...(truth ? [churnAt(truth.leaving, i)] : [])
      ])
    }
  }
}
