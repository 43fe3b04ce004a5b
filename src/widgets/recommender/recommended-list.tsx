import type { Recommendation } from '../../analysis/baskets/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { Result } from '../parts/result.tsx'
import { explainRule } from './sentences.ts'

interface Props {
  readonly recommendations: readonly Recommendation[]
  readonly locale: Locale
}

/** What is recommended, in order, each with the baskets and counts behind it. */
export function RecommendedList({ recommendations, locale }: Props) {
  return (
    <ol class="recommended">
      {recommendations.map(({ item, score, rules }, at) => (
        <li key={item}>
          <strong>
            <Result metric={`recommended-${at + 1}`} value={score}>
              {item}
            </Result>
          </strong>
          {rules.map(rule => (
            <p key={rule.givenName}>{explainRule(rule, locale)}</p>
          ))}
        </li>
      ))}
    </ol>
  )
}
