import { type Fact, factShown } from './fact.ts'
import { Result } from './result.tsx'
import type { MoneyPage } from './use-workbook.ts'

interface Props {
  readonly facts: readonly Fact[]
  readonly page: MoneyPage
}

/** The results that a widget leads with. */
export function Facts({ facts, page }: Props) {
  return (
    <dl class="facts">
      {facts.map(fact => (
        <div key={fact.metric}>
          <dt>{fact.label}</dt>
          <dd>
            <Result metric={fact.metric} value={fact.value ?? undefined}>
              {factShown(fact, page)}
            </Result>
          </dd>
        </div>
      ))}
    </dl>
  )
}
