import { survivalOf } from '../analysis/retention/leaving.ts'
import type { Worth } from '../analysis/retention/worth.ts'
import type { Look } from './look.ts'
import { RETENTION_WORDS } from './retention-words.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec, Mark, Point } from './spec.ts'
import { sayTime, unitWords } from './time-words.ts'

/** Who is still there: as seen, as one churn for all has it, as the sBG has it, and as it is. */
export function retentionSurvival({ found }: Worth, look: Look): ChartSpec {
  const { locale } = look
  const say = sayer(look)
  const label = (key: keyof typeof RETENTION_WORDS) => RETENTION_WORDS[key][locale]
  const { per, watched, horizon, curve, naive, sbg, truth, ahead } = found
  const end = Math.max(watched, horizon)
  const lines = {
    naive: survivalOf(naive.leaving, end),
    sbg: survivalOf(sbg.leaving, end),
    truth: truth && survivalOf(truth.leaving, end)
  }
  const at = (line: Float64Array, t = end) => line[t] as number
  const points = (line: Float64Array) => Array.from(line, (share, t) => [t, share] as const)
  const seen = curve.days.map((t, i) => ({
    t,
    share: curve.survival[i] as number,
    low: curve.low[i] as number,
    high: curve.high[i] as number
  }))
  // Who came to the last renewal left at it or was seen after it.
  const last = seen.findLast(({ t }) => t === watched) as (typeof seen)[number]
  const said = {
    time: sayTime(end, per, locale),
    seen: sayTime(watched, per, locale),
    last: say.share(last.share),
    naive: say.share(at(lines.naive)),
    sbg: say.share(at(lines.sbg)),
    truth: lines.truth && say.share(at(lines.truth))
  }
  const marks: Mark[] = [
    { kind: 'rule', key: 'end', series: 0, x: watched },
    {
      ...{ kind: 'area', key: 'ahead', series: 1 },
      points:
        ahead.length === 0
          ? []
          : [
              [watched, last.share, last.share],
              ...ahead.map(({ low, high }, i) => [watched + 1 + i, low, high] as const)
            ]
    },
    {
      ...{ kind: 'area', key: 'interval', series: 4 },
      points: [[0, 1, 1], ...seen.map(({ t, low, high }) => [t, low, high] as const)]
    },
    {
      ...{ kind: 'line', key: 'steps', series: 4, thin: true },
      points: [
        [0, 1],
        ...seen.flatMap(({ t, share }, i): Point[] => [
          [t, seen[i - 1]?.share ?? 1],
          [t, share]
        ])
      ]
    },
    { kind: 'line', key: 'naive', series: 2, points: points(lines.naive) },
    { kind: 'line', key: 'sbg', series: 1, points: points(lines.sbg) },
    ...(lines.truth
      ? [
          {
            ...{ kind: 'line' as const, key: 'truth', series: 3 as const },
            points: points(lines.truth)
          }
        ]
      : []),
    {
      kind: 'dot',
      key: 'seen',
      series: 4,
      points: [[0, 1], ...seen.map(({ t, share }) => [t, share] as const)]
    }
  ]
  return {
    id: 'retention-survival',
    title:
      locale === 'en'
        ? `After ${said.time}, 1\u00a0/\u00a0churn expects ${said.naive} still there; the sBG, ${said.sbg}${said.truth ? `; in truth, ${said.truth}` : ''}`
        : `Al cabo de ${said.time}, con 1\u00a0/\u00a0churn quedaría el ${said.naive}; según el sBG, el ${said.sbg}${said.truth ? `; en realidad, el ${said.truth}` : ''}`,
    sentence:
      locale === 'en'
        ? `Share of customers still there, by time since joining. ${said.seen} were seen, and ${said.last} were left then. After ${said.time} one churn for everyone leaves ${said.naive}, the sBG ${said.sbg}${said.truth ? `, the truth ${said.truth}` : ''}.`
        : `Parte de los clientes que sigue, según el tiempo desde el alta. Se han observado ${said.seen}, y entonces quedaba el ${said.last}. Al cabo de ${said.time}, el mismo churn para todos deja el ${said.naive}; el sBG, el ${said.sbg}${said.truth ? `; la verdad, el ${said.truth}` : ''}.`,
    x: {
      type: 'linear',
      label: since(per, locale),
      domain: [0, end],
      format: { kind: 'integer' }
    },
    y: { type: 'linear', label: label('left'), domain: [0, 1], format: { kind: 'percent' } },
    marks,
    key: [
      { swatch: { kind: 'thin', series: 4 }, text: label('seen') },
      { swatch: { kind: 'line', series: 2 }, text: label('naive') },
      { swatch: { kind: 'line', series: 1 }, text: label('sbg') },
      ...(ahead.length > 0
        ? [{ swatch: { kind: 'ribbon' as const, series: 1 as const }, text: label('ahead') }]
        : []),
      ...(lines.truth
        ? [{ swatch: { kind: 'line' as const, series: 3 as const }, text: label('truth') }]
        : []),
      { swatch: { kind: 'thin', series: 0 }, text: label('end') }
    ],
    table: {
      caption: label('leftCaption'),
      columns: [
        { label: label('renewal'), style: { kind: 'integer' } },
        { label: label('seen'), style: SHARE },
        { label: label('lowSeen'), style: SHARE },
        { label: label('highSeen'), style: SHARE },
        { label: label('naive'), style: SHARE },
        { label: label('sbg'), style: SHARE },
        { label: label('low'), style: SHARE },
        { label: label('high'), style: SHARE },
        ...(lines.truth ? [{ label: label('truth'), style: SHARE }] : [])
      ],
      rows: Array.from({ length: end + 1 }, (_, t) => {
        const one = seen.find(row => row.t === t)
        const range = ahead[t - watched - 1]
        return [
          ...[t, one?.share ?? null, one?.low ?? null, one?.high ?? null],
          ...[at(lines.naive, t), at(lines.sbg, t), range?.low ?? null, range?.high ?? null],
          ...(lines.truth ? [at(lines.truth, t)] : [])
        ]
      })
    }
  }
}

const since = (per: Worth['found']['per'], locale: Look['locale']): string => {
  const { many } = unitWords(per, locale)
  const name = many.charAt(0).toUpperCase() + many.slice(1)
  return locale === 'en' ? `${name} since joining` : `${name} desde el alta`
}
