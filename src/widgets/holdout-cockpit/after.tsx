import type { ComponentChildren } from 'preact'
import { trialCuped } from '../../charts/trial-cuped.ts'
import { trialLooks } from '../../charts/trial-looks.ts'
import { trialProfit } from '../../charts/trial-profit.ts'
import type { PartProps } from '../declared/declaration.ts'
import { Facts } from '../parts/facts.tsx'
import { OwnChart } from '../parts/own-chart.tsx'
import type { COLUMNS } from './columns.ts'
import { type FIELDS, LOOKING, STAKES } from './fields.ts'
import { lookFacts, ownFacts, ownNotes, profitFacts } from './part-facts.ts'
import type { Found } from './result.ts'
import { words } from './words.ts'

type Props = PartProps<typeof FIELDS, typeof COLUMNS, Found>

/** What the hold-out is worth, what looking does, and the reader's own trial. */
export function After({ result, values, page, form }: Props) {
  const { locale } = page
  const { own, looked, plan, rule } = result
  const part = (
    id: 'profit' | 'looking' | 'own',
    intro: 'profitIntro' | 'lookingIntro' | 'ownIntro',
    children: ComponentChildren
  ) => (
    <section aria-labelledby={`holdout-cockpit-${id}`}>
      <h4 id={`holdout-cockpit-${id}`}>{words[id][locale]}</h4>
      <p>{words[intro][locale]}</p>
      {children}
    </section>
  )
  const note = (text: string) => (
    <p key={text} class="widget-note">
      {text}
    </p>
  )
  return (
    <>
      {part(
        'profit',
        'profitIntro',
        <>
          {form(STAKES[values.outcome])}
          <Facts page={page} facts={profitFacts(result, locale)} />
          {note(words.pilotNote[locale])}
          <OwnChart shown={result} page={page} draw={trialProfit} />
        </>
      )}
      {part(
        'looking',
        'lookingIntro',
        <>
          {form(LOOKING)}
          <Facts page={page} facts={lookFacts(result, locale)} />
          {rule === 'none' && values.looks > 1 && note(words.careless[locale])}
          <OwnChart
            shown={{ rules: looked, confidence: plan.confidence }}
            page={page}
            draw={trialLooks}
          />
        </>
      )}
      {part(
        'own',
        'ownIntro',
        own.ok ? (
          <>
            <Facts page={page} facts={ownFacts(own, page)} />
            {ownNotes(own, page).map(note)}
            <OwnChart shown={own.found} page={page} draw={trialCuped} />
          </>
        ) : (
          note(words[own.problem][locale])
        )
      )}
    </>
  )
}
