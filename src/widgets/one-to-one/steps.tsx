import type { PartProps } from '../declared/declaration.ts'
import type { COLUMNS } from './columns.ts'
import { CrossTable } from './cross-table.tsx'
import type { FIELDS } from './fields.ts'
import { MatchTable } from './match-table.tsx'
import { MessageTable } from './message-table.tsx'
import type { OneToOne } from './result.ts'
import { stepWords as words } from './step-words.ts'
import { TemplateBox } from './template-box.tsx'
import { WHOM } from './template-texts.ts'

type Props = PartProps<typeof FIELDS, typeof COLUMNS, OneToOne>

/** The three steps, one below the other: each with what the one before has left it. */
export function Steps({ result, values, page, state, store }: Props) {
  const { locale } = page
  const identifies = values.identify === 'on'
  const whom = WHOM.filter(one => (one === 'all') === !result.differentiates)
  return (
    <>
      <section class="steps">
        <h4>{words.step1[locale]}</h4>
        <p class="field-help">{words[identifies ? 'step1Help' : 'skipped1'][locale]}</p>
        {identifies && <MatchTable result={result} page={page} store={store} />}
      </section>
      <section class="steps">
        <h4>{words.step2[locale]}</h4>
        {!result.differentiates && <p class="field-help">{words.skipped2[locale]}</p>}
        <CrossTable result={result} page={page} />
      </section>
      <section class="steps">
        <h4>{words.step3[locale]}</h4>
        <p class="field-help">{words.step3Help[locale]}</p>
        {whom.map(one => (
          <TemplateBox key={one} whom={one} page={page} state={state} store={store} />
        ))}
        <MessageTable result={result} page={page} />
      </section>
    </>
  )
}
