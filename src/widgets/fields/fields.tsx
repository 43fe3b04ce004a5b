import { type ReadonlySignal, useComputed } from '@preact/signals'
import { isoOfDay } from '../../i18n/day.ts'
import type { Locale } from '../../i18n/locale.ts'
import { setField, setOption } from '../../workbook/actions.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { Choice } from '../parts/choice.tsx'
import { GivenField } from '../parts/given-field.tsx'
import { DayField } from './day-field.tsx'
import {
  type ChoiceSpec,
  type DaySpec,
  type FieldSpecs,
  fieldId,
  type NumberSpec
} from './field.ts'
import { fieldValue } from './values.ts'

interface Place {
  /** The id of the field in the state, which is its name in the form. */
  readonly id: string
  readonly locale: Locale
  readonly state: ReadonlySignal<State>
  readonly store: Store
}

interface Props extends Omit<Place, 'id'> {
  readonly of: { readonly widget: string; readonly fields: FieldSpecs }
  /** Only these, in this order; all of them if left out. */
  readonly only?: readonly string[]
  /** The reader's currency sign or code, behind money. */
  readonly currency: string
  /** The day that a day field shows until the reader picks one, and the days that make sense. */
  readonly days?: {
    readonly fallback: Readonly<Record<string, number>>
    readonly from: number
    readonly to: number
  }
}

/** The fields of a widget as a form; each follows and changes the reader's workbook. */
export function Fields({ of: { widget, fields }, only, currency, days, ...place }: Props) {
  return (
    <div class="fields">
      {(only ?? Object.keys(fields)).map(key => {
        const spec = fields[key]
        const id = fieldId(widget, key)
        if (!spec) return null
        if (spec.kind === 'number')
          return <OfNumber key={id} id={id} spec={spec} currency={currency} {...place} />
        if (spec.kind === 'choice') return <OfChoice key={id} id={id} spec={spec} {...place} />
        return <OfDay key={id} id={id} spec={spec} days={days} field={key} {...place} />
      })}
    </div>
  )
}

function OfNumber({
  id,
  spec,
  currency,
  locale,
  state,
  store
}: Place & { readonly spec: NumberSpec; readonly currency: string }) {
  const entries = useComputed(() => state.value.fields)
  const unit =
    spec.unit?.[locale] ?? (spec.show === 'percent' ? '%' : spec.show === 'money' ? currency : '')
  return (
    <GivenField
      id={idInPage(id)}
      name={id}
      field={spec}
      label={spec.label[locale]}
      {...(spec.help ? { help: spec.help[locale] } : {})}
      unit={unit}
      locale={locale}
      entries={entries}
      fallback={spec.fallback}
      onEntry={(text, value) => setField(store, id, text, value)}
      onLeave={() => store.seal()}
    />
  )
}

function OfChoice({ id, spec, locale, state, store }: Place & { readonly spec: ChoiceSpec }) {
  const value = useComputed(() => fieldValue(spec, id, state.value)).value
  return (
    <Choice
      name={id}
      legend={spec.label[locale]}
      options={Object.entries(spec.options).map(([option, label]) => ({
        value: option,
        label: label[locale]
      }))}
      value={String(value)}
      onChange={choice => setOption(store, id, choice === spec.fallback ? null : choice)}
      {...(spec.help ? { help: spec.help[locale] } : {})}
    />
  )
}

function OfDay({
  id,
  field,
  spec,
  days,
  locale,
  state,
  store
}: Place & { readonly spec: DaySpec; readonly field: string; readonly days: Props['days'] }) {
  const picked = useComputed(() => state.value.options[id]).value
  const fallback = days?.fallback[field]
  return (
    <DayField
      id={idInPage(id)}
      name={id}
      label={spec.label[locale]}
      help={spec.help?.[locale]}
      value={picked ?? (fallback === undefined ? '' : isoOfDay(fallback))}
      picked={picked !== undefined}
      from={days && isoOfDay(days.from)}
      to={days && isoOfDay(days.to)}
      locale={locale}
      onDay={day => setOption(store, id, day)}
    />
  )
}

const idInPage = (id: string): string => id.replaceAll('.', '-')
