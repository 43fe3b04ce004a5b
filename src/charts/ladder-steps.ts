import type { LadderResult } from '../analysis/ladder/model.ts'
import { stableDomain } from './domain.ts'
import { LADDER_TEXT } from './ladder-text.ts'
import { type Look, previousDomain } from './look.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** How many customers have reached their first, second … purchase. */
export function ladderSteps(result: LadderResult, look: Look): ChartSpec {
  const words = LADDER_TEXT[look.locale]
  const say = sayer(look)
  const { steps } = result
  const nobody = steps.every(({ reached }) => reached === 0)
  return {
    id: 'ladder-steps',
    title: words.stepsTitle(result, say),
    sentence: words.stepsSentence(result, say),
    x: { type: 'band', label: words.stepAxis, domain: steps.map(({ step }) => String(step)) },
    y: {
      type: 'linear',
      label: words.customers,
      domain: stableDomain(
        [0, ...steps.map(({ reached }) => reached * 1.08)],
        previousDomain(look, 'y')
      ),
      format: { kind: 'integer' }
    },
    marks: nobody
      ? []
      : [
          {
            ...{ kind: 'column', key: 'reached', series: 1 },
            columns: steps.map(({ step, reached }) => ({
              ...{ at: String(step), from: 0, to: reached },
              text: reached < 100_000 ? say.count(reached) : say.brief(reached, 'integer')
            }))
          }
        ],
    table: {
      caption: words.stepsCaption(result, say),
      columns: [
        { label: words.step, style: { kind: 'integer' } },
        { label: words.customers, style: { kind: 'integer' } },
        { label: words.shareOfPrevious, style: SHARE },
        { label: words.shareOfFirst, style: SHARE }
      ],
      rows: steps.map(({ step, reached, shareOfPrevious, shareOfFirst }) => [
        step,
        reached,
        shareOfPrevious,
        shareOfFirst
      ])
    }
  }
}
