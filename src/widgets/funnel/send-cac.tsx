import type { FunnelFindings } from '../../analysis/marketing-funnel/findings.ts'
import { customersText } from '../../charts/funnel-text.ts'
import { sayer } from '../../charts/say.ts'
import { route } from '../../i18n/routes.ts'
import { checkGiven } from '../../metrics/bounds.ts'
import { GIVENS } from '../../metrics/givens.ts'
import { setValues } from '../../workbook/actions.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { writeEntry } from '../parts/read-entry.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

interface Props {
  readonly found: FunnelFindings
  readonly page: MoneyPage
  readonly state: State
  readonly store: Store
}

/** Cost and new customers as numbers of the live sheet of lesson 3; undo takes them back. */
export function SendCac({ found: { funnel }, page, state, store }: Props) {
  const { locale } = page
  const say = sayer(page)
  const givens = { cost: funnel.cost, new: funnel.counts.customer }
  const fits = checkGiven('cost', givens.cost).ok && checkGiven('new', givens.new).ok
  const why = funnel.cac === null ? words.cannotSend : fits ? undefined : words.tooLarge
  // Said as long as it is so: the reader may change the sheet, or the funnel, or undo.
  const there =
    state.values.cost?.value === givens.cost && state.values.new?.value === givens.new && !why
  const send = () => {
    const entry = (id: 'cost' | 'new') => ({
      text: writeEntry(givens[id], GIVENS[id], locale),
      value: givens[id]
    })
    setValues(store, { cost: entry('cost'), new: entry('new') })
  }
  const customers = customersText(givens.new, say, locale)
  const cac = say.money(funnel.cac ?? 0)
  return (
    <div>
      <div class="tools-row">
        <button
          class="button button-main"
          type="button"
          name="funnel-send"
          disabled={why !== undefined}
          onClick={send}
        >
          {words.send[locale]}
        </button>
      </div>
      <p class="change" role="status">
        {why?.[locale]}
        {there && (
          <>
            {locale === 'en'
              ? `The live sheet now has a cost of ${say.money(givens.cost)} and ${customers} a month, a CAC of ${cac}; its other numbers are as they were. `
              : `La hoja viva tiene ahora un coste de ${say.money(givens.cost)} y ${customers} al mes, un CAC de ${cac}; sus demás números siguen como estaban. `}
            <a href={`${route(locale, 'lessons', 'customer-metrics')}#live-sheet`}>
              {words.toSheet[locale]}
            </a>
          </>
        )}
      </p>
    </div>
  )
}
