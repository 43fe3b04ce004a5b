import type { BestExpected, BestOf } from '../analysis/lift/best-of.ts'
import type { BestRuns } from '../analysis/lift/best-runs.ts'
import { stableDomain } from './domain.ts'
import { LIFT_LABELS } from './lift-labels.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** A contest of campaigns, as calculated and as simulated. */
export interface Contest {
  readonly setting: BestOf
  readonly expected: BestExpected
  readonly runs: BestRuns
}

/** The winner's rate when it was picked and when it was run again. */
export function bestAgain({ setting, expected, runs }: Contest, look: Look): ChartSpec {
  const { locale } = look
  const say = sayer(look)
  const label = (key: keyof typeof LIFT_LABELS) => LIFT_LABELS[key][locale]
  const rows = (['first', 'again'] as const).map(which => ({
    at: label(which === 'first' ? 'picked' : 'again'),
    theory: expected[which],
    ...runs[which]
  }))
  const said = {
    best: say.share(expected.first),
    again: say.share(expected.again),
    mean: say.share(setting.rate),
    count: say.count(setting.campaigns)
  }
  const share = { kind: 'percent' } as const
  return {
    id: 'lift-best-again',
    title:
      locale === 'en'
        ? `The best of ${said.count} shows ${said.best}; run again, ${said.again}`
        : `La mejor de ${said.count} muestra un ${said.best}; repetida, un ${said.again}`,
    sentence:
      locale === 'en'
        ? `The best of ${said.count} campaigns responds with ${said.best} on average when it is picked and with ${said.again} when it is run again; the mean of all is ${said.mean}. Simulated: ${say.share(runs.first.mean)} and ${say.share(runs.again.mean)}.`
        : `La mejor de ${said.count} campañas responde de media un ${said.best} al elegirla y un ${said.again} al repetirla; la media de todas es un ${said.mean}. Simuladas: ${say.share(runs.first.mean)} y ${say.share(runs.again.mean)}.`,
    x: {
      type: 'linear',
      label: label('share'),
      domain: stableDomain(
        [setting.rate, ...rows.flatMap(({ theory, low, high }) => [theory, low, high])],
        previousDomain(look, 'x')
      ),
      format: share
    },
    y: { type: 'band', label: '', domain: rows.map(({ at }) => at) },
    marks: [
      { kind: 'rule', key: 'mean', series: 0, x: setting.rate },
      {
        ...{ kind: 'interval', key: 'simulated', series: 1 },
        intervals: rows.map(({ at, mean, low, high }) => ({ at, value: mean, range: [low, high] }))
      },
      ...rows.map(({ at, theory }, row) => ({
        ...{ kind: 'label' as const, key: `theory-${row}`, series: 1 as const },
        text: `${label('theory')}: ${say.share(theory)}`,
        short: say.share(theory),
        ...{ x: theory, y: at, side: 'above' as const }
      }))
    ],
    key: [
      { swatch: { kind: 'line', series: 1 }, text: label('simulated') },
      { swatch: { kind: 'thin', series: 0 }, text: `${label('mean')}: ${said.mean}` }
    ],
    size: 'small',
    table: {
      caption: label('bestCaption'),
      columns: [
        { label: locale === 'en' ? 'When' : 'Cuándo' },
        { label: label('theory'), style: share },
        { label: label('simulatedMean'), style: share },
        { label: label('low'), style: share },
        { label: label('high'), style: share }
      ],
      rows: rows.map(({ at, theory, mean, low, high }) => [at, theory, mean, low, high])
    }
  }
}
