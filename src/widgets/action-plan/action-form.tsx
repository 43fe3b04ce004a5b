import { useState } from 'preact/hooks'
import { ACTION_TYPES, QUARTERS } from '../../analysis/action-plan/model.ts'
import type { SummedAction, YearPlan } from '../../analysis/action-plan/plan.ts'
import { nameOf } from '../../charts/names.ts'
import { quarterName, TYPE_NAMES } from '../../charts/plan-words.ts'
import type { State } from '../../workbook/state.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { boardWords as words } from './board-words.ts'
import { editId } from './card.tsx'
import { MOST } from './columns.ts'
import {
  type Draft,
  draftOf,
  NUMBER_IDS,
  type NumberId,
  type Problems,
  readDraft
} from './draft.ts'
import { FormChoice, FormField } from './form-field.tsx'
import { PlanForm } from './plan-form.tsx'
import { type PlanEdit, planTable } from './plan-table.ts'
import { words as columnWords } from './words.ts'

export interface FormProps {
  readonly plan: YearPlan
  readonly page: MoneyPage
  readonly state: State
  readonly commit: (edit: PlanEdit, then: string) => boolean
  /** @param focus id of what gets the focus */
  readonly onClose: (focus: string) => void
  /** Id of the button that opened the form of a new one. */
  readonly opener: string
}

interface Props extends FormProps {
  readonly action: SummedAction | null
}

/** All that the plan says of one action, to change or to write anew: kept as one step. */
export function ActionForm({ action, plan, page, state, commit, onClose, opener }: Props) {
  const { locale, currency } = page
  const [draft, setDraft] = useState(() => draftOf(action, planTable(state, locale)))
  const [problems, setProblems] = useState<Problems>({})
  const back = action ? editId(action.line) : opener
  const title = action ? `${words.edit[locale]}: ${action.name}` : words.newAction[locale]
  const save = () => {
    const table = planTable(state, locale)
    if (!action && table.read.rows.length >= MOST) return setProblems({ name: words.full[locale] })
    const read = readDraft(draft, action, plan, table)
    if (!read.ok) return setProblems(read.problems)
    setProblems({})
    const edit = action ? { rows: new Map([[action.line, read.cells]]) } : { added: [read.cells] }
    const name = nameOf(draft.name, locale)
    if (Object.keys(read.cells).length === 0 || commit(edit, `${name}: ${words.kept[locale]}`))
      onClose(back)
  }
  const remove = (line: number, name: string) => {
    const said = `${nameOf(name, locale)}: ${words.removed[locale]} ${words.undoBrings[locale]}`
    if (commit({ rows: new Map([[line, null]]) }, said)) onClose(opener)
  }
  const of = (id: keyof Draft) => ({
    id: `edit-${id}`,
    problem: problems[id],
    value: draft[id],
    onText: (text: string) => setDraft(now => ({ ...now, [id]: text }))
  })
  const quarters = [
    { value: '', label: words.noQuarter[locale] },
    ...QUARTERS.map(quarter => ({ value: String(quarter), label: quarterName(quarter, locale) }))
  ]
  const unitOf = (id: NumberId) =>
    id === 'response' ? '%' : id === 'people' || id === 'contacts' ? '' : currency
  return (
    <PlanForm
      title={title}
      problems={problems}
      onSave={save}
      onCancel={() => onClose(back)}
      onRemove={action ? () => remove(action.line, action.name) : undefined}
      locale={locale}
    >
      <FormField {...of('name')} label={columnWords.action[locale]} />
      <FormChoice
        {...of('type')}
        label={columnWords.type[locale]}
        options={[
          ...ACTION_TYPES.map(type => ({
            value: type as string,
            label: TYPE_NAMES[type][locale]
          })),
          ...(action && action.type === null ? [{ value: '', label: words.noType[locale] }] : [])
        ]}
      />
      <FormChoice
        {...of('segment')}
        label={columnWords.segment[locale]}
        options={[
          { value: '', label: words.everybody[locale] },
          ...plan.segments.map(({ key, name }) => ({ value: key, label: nameOf(name, locale) }))
        ]}
      />
      <FormChoice {...of('from')} label={words.from[locale]} options={quarters} />
      <FormChoice {...of('to')} label={words.to[locale]} options={quarters} />
      <FormField
        {...of('day')}
        type="date"
        label={columnWords.day[locale]}
        help={words.dayHelp[locale]}
      />
      {NUMBER_IDS.map(id => (
        <FormField
          key={id}
          {...of(id)}
          label={columnWords[id][locale]}
          help={id === 'people' ? words.peopleHelp[locale] : undefined}
          unit={unitOf(id)}
          inputMode={id === 'margin' ? 'text' : 'decimal'}
        />
      ))}
    </PlanForm>
  )
}
