import type { ComponentChildren } from 'preact'
import { bestAgain } from '../../charts/best-again.ts'
import { peekingAlarms } from '../../charts/peeking-alarms.ts'
import type { PartProps } from '../declared/declaration.ts'
import { Facts } from '../parts/facts.tsx'
import { OwnChart } from '../parts/own-chart.tsx'
import type { COLUMNS } from './columns.ts'
import { bestFacts, claimFacts, peekFacts } from './facts.ts'
import { BEST, CLAIMS, type FIELDS, PEEKING } from './fields.ts'
import { winnerNotes } from './notes.ts'
import type { Found } from './result.ts'
import { partWords as words } from './words.ts'

/** What a claim would have taken, and two ways of finding a lift that is not there. */
export function After({ result, page, form }: PartProps<typeof FIELDS, typeof COLUMNS, Found>) {
  const { locale } = page
  const part = (
    id: 'claims' | 'best' | 'peeking',
    intro: 'claimsIntro' | 'bestIntro' | 'peekingIntro',
    children: ComponentChildren
  ) => (
    <section aria-labelledby={`campaign-lift-${id}`}>
      <h4 id={`campaign-lift-${id}`}>{words[id][locale]}</h4>
      <p>{words[intro][locale]}</p>
      {children}
    </section>
  )
  return (
    <>
      {part(
        'claims',
        'claimsIntro',
        <>
          {form(CLAIMS)}
          <Facts page={page} facts={claimFacts(result, locale)} />
          <p class="widget-note">{words.claimsNote[locale]}</p>
        </>
      )}
      {part(
        'best',
        'bestIntro',
        <>
          {form(BEST)}
          <Facts page={page} facts={bestFacts(result, locale)} />
          <OwnChart shown={result.contest} page={page} draw={bestAgain} />
          {winnerNotes(result, page).map(note => (
            <p key={note} class="widget-note">
              {note}
            </p>
          ))}
        </>
      )}
      {part(
        'peeking',
        'peekingIntro',
        <>
          {form(PEEKING)}
          <Facts page={page} facts={peekFacts(result, locale)} />
          <OwnChart shown={result.peeked} page={page} draw={peekingAlarms} />
        </>
      )}
    </>
  )
}
