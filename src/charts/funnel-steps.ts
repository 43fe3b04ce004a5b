import type { FunnelFindings } from '../analysis/marketing-funnel/findings.ts'
import { STAGES } from '../analysis/marketing-funnel/model.ts'
import { stableDomain } from './domain.ts'
import { FUNNEL_LABELS } from './funnel-labels.ts'
import { FUNNEL_TEXT, STEP_NAMES } from './funnel-text.ts'
import { type Look, previousDomain } from './look.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

const STEPS = ['visits', ...STAGES] as const

/** How many people come to each step of the funnel, with the share of those before. */
export function funnelSteps(found: FunnelFindings, look: Look): ChartSpec {
  const { locale } = look
  const words = FUNNEL_TEXT[locale]
  const say = sayer(look)
  const { counts, rates } = found.funnel
  const label = (key: keyof typeof FUNNEL_LABELS) => FUNNEL_LABELS[key][locale]
  const share = (step: (typeof STEPS)[number]) => (step === 'visits' ? null : rates[step])
  return {
    id: 'funnel-steps',
    title: words.stepsTitle(found, say),
    sentence: words.stepsSentence(found, say),
    x: {
      type: 'linear',
      label: label('people'),
      // Room at the ends of the bars for what is written there.
      domain: stableDomain([0, counts.visits * 1.25], previousDomain(look, 'x')),
      format: { kind: 'number' }
    },
    y: { type: 'band', label: '', domain: STEPS.map(step => STEP_NAMES[step][locale]) },
    marks: [
      {
        ...{ kind: 'bar', key: 'steps', series: 1 },
        bars: STEPS.map(step => ({ at: STEP_NAMES[step][locale], from: 0, to: counts[step] }))
      },
      ...STEPS.map(step => {
        const part = share(step)
        const count = say.number(counts[step])
        return {
          ...{ kind: 'label' as const, key: `${step}-count`, series: 1 as const },
          text: part === null ? count : `${count} · ${words.ofPrevious(say.share(part))}`,
          short: part === null ? count : `${count} · ${say.share(part)}`,
          ...{ x: counts[step], y: STEP_NAMES[step][locale], side: 'right' as const }
        }
      })
    ],
    table: {
      caption: label('stepsCaption'),
      columns: [
        { label: label('step') },
        { label: label('people'), style: { kind: 'number' } },
        { label: label('ofPrevious'), style: SHARE },
        { label: label('ofVisits'), style: { kind: 'percent' } }
      ],
      rows: STEPS.map(step => [
        STEP_NAMES[step][locale],
        counts[step],
        share(step),
        counts.visits > 0 ? counts[step] / counts.visits : null
      ])
    }
  }
}
