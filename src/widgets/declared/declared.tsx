import { type ReadonlySignal, useComputed } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { DEFAULTS } from '../../workbook/state.ts'
import { type FieldSpecs, fieldId } from '../fields/field.ts'
import { Fields } from '../fields/fields.tsx'
import { registerFields, shareFields } from '../fields/registry.ts'
import { resetsOf, useFields } from '../fields/use-fields.ts'
import { useAfterPaint } from '../parts/after-paint.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import { factsAsText } from '../parts/fact.ts'
import { Facts } from '../parts/facts.tsx'
import { Shell } from '../parts/shell.tsx'
import { type MoneyPage, usePage, useWorkbook } from '../parts/use-workbook.ts'
import { words } from '../words.ts'
import { type AnyDeclaration, isNoResult, rowsFrom, tablesOf } from './declaration.ts'
import { ListedTable } from './listed-table.tsx'
import { OpenTableBox } from './open-table.tsx'
import { useFound } from './use-found.ts'
import { useListed } from './use-listed.ts'
import { useOpen } from './use-open.ts'
import { words as tableWords } from './words.ts'

interface Props {
  readonly locale: Locale
}

/** Makes the component of a declared widget. Call it once, where the widget's script is. */
export function declared<S extends FieldSpecs, Rows, R extends object>(
  declaration: AnyDeclaration<S, Rows, R>
) {
  const {
    id,
    title,
    intro,
    fields,
    more = [],
    placed = [],
    shares,
    perRow,
    open,
    Before,
    After
  } = declaration
  const tables = tablesOf(declaration)
  const looksElsewhere = declaration.result.length > 3
  const of = registerFields(id, title, fields, perRow)
  // Its own script may not be on the page, and registers the same.
  if (shares) {
    registerFields(shares.widget, shares.title, shares.fields)
    shareFields(
      id,
      shares.only.map(field => fieldId(shares.widget, field))
    )
  }
  const others = [
    ...(declaration.options ?? []),
    ...Object.keys(perRow ?? {}).map(family => `${family}/`)
  ]
  const first = Object.keys(fields).filter(
    field => !more.includes(field) && !placed.includes(field)
  )

  return function Declared({ locale }: Props) {
    const { state, store } = useWorkbook()
    const page = usePage(state, locale)
    const values = useFields(of, state)
    // A declaration has as many tables at every render.
    const listed = tables.map(one => useListed(one.id, one.table, state, locale))
    // Nor does it ever get or lose a table of any columns.
    const opened = open && useOpen(id, open, state, locale)
    const rows = useComputed(() =>
      // What `result` is given of such a table is the table.
      opened
        ? (opened.value.read as Rows)
        : rowsFrom(
            declaration,
            listed.map(one => one.value.read.rows)
          )
    )
    const { found, busy } = useFound(declaration, () => [
      values.value,
      rows.value,
      locale,
      looksElsewhere ? state.value : DEFAULTS
    ])
    /** The last result there was: charts keep it while there is none. */
    const last = useRef<R>()
    const shown = useComputed(() => {
      const now = found.value
      if (!isNoResult(now)) last.current = now
      return last.current
    })
    const why = useComputed(() => (isNoResult(found.value) ? found.value.why[locale] : undefined))
    const wait = opened?.value.pending ? 'reading' : busy.value ? 'working' : undefined
    const result = shown.value
    const resets = useMemo(
      () => ({ ...resetsOf(of, others, shares), tables: open ? [id] : tables.map(one => one.id) }),
      []
    )
    const form = (only: readonly string[]) =>
      only.length > 0 && (
        <Fields
          of={of}
          only={only}
          locale={locale}
          state={state}
          store={store}
          currency={page.value.currency}
        />
      )
    const part = result && {
      result,
      values: values.value,
      rows: rows.value,
      page: page.value,
      state: state.value,
      store,
      form
    }
    return (
      <Shell
        id={id}
        title={title[locale]}
        intro={intro[locale]}
        locale={locale}
        resets={resets}
        text={() => textOf(declaration, shown.peek(), page.peek())}
        declared
      >
        {tables.map((one, at) => (
          <ListedTable
            key={one.id}
            {...one}
            listed={(listed[at] as (typeof listed)[number]).value}
            named={tables.length > 1}
            store={store}
            locale={locale}
          />
        ))}
        {open && opened && (
          <OpenTableBox
            id={id}
            table={open}
            opened={opened.value}
            used={declaration.usesTable?.(values.value) ?? true}
            store={store}
            locale={locale}
          />
        )}
        {form(first)}
        {more.length > 0 && (
          <details class="widget-more">
            <summary>{words.moreSettings[locale]}</summary>
            {form(more)}
          </details>
        )}
        <p class="widget-note" role="status">
          {wait ? tableWords[wait][locale] : why}
        </p>
        {part && (
          <div class="analysis" hidden={why.value !== undefined}>
            {Before && <Before {...part} />}
            <Facts page={page.value} facts={declaration.facts(part.result, locale)} />
            {declaration.notes?.(part.result, page.value).map(note => (
              <p key={note} class="widget-note">
                {note}
              </p>
            ))}
            <Charts of={declaration} shown={shown as ReadonlySignal<R>} page={page} />
            {After && <After {...part} />}
          </div>
        )}
      </Shell>
    )
  }
}

/** The charts, one frame after the numbers. */
function Charts<S extends FieldSpecs, Rows, R>({
  of,
  shown,
  page
}: {
  readonly of: AnyDeclaration<S, Rows, R>
  readonly shown: ReadonlySignal<R>
  readonly page: ReadonlySignal<MoneyPage>
}) {
  const input = useAfterPaint(useComputed(() => ({ shown: shown.value, page: page.value })))
  // A declaration has as many charts at every render.
  const specs = of.charts.map(draw => useChart({ data: () => input.value, draw }))
  return (
    <div class="charts">
      {specs.map(spec => (
        <Chart key={spec.peek().id} spec={spec} locale={page.peek().locale} />
      ))}
    </div>
  )
}

function textOf<S extends FieldSpecs, Rows, R>(
  { title, facts, copied = () => [] }: AnyDeclaration<S, Rows, R>,
  result: R | undefined,
  page: MoneyPage
): string {
  const lines = result === undefined ? [] : [...facts(result, page.locale), ...copied(result)]
  return factsAsText(title[page.locale], lines, page)
}
