import { type Path, replace } from '../../analysis/segments/edit.ts'
import type { People } from '../../analysis/segments/people.ts'
import {
  ANY_FIELDS,
  type AnyField,
  type Group,
  isListField,
  isNumberField,
  isValueField,
  type Test
} from '../../analysis/segments/rule.ts'
import { FIELD_NAMES, testText } from '../../charts/segment-words.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { NumberEntry } from './number-entry.tsx'
import { PartTools } from './part-tools.tsx'
import { type Editor, partId } from './use-editor.ts'
import { entryField, firstTest, valuesOf } from './values.ts'
import { words } from './words.ts'

export interface PartProps<T> {
  readonly part: T
  readonly path: Path
  readonly rule: Group
  readonly people: People
  readonly page: MoneyPage
  readonly editor: Editor
}

/** “1.2”: where a part stands, as a reader counts. */
export const placeOf = (path: Path): string => path.map(at => at + 1).join('.')

/** One condition: a field, a comparison, a value. */
export function RuleTest({ part: test, path, rule, people, page, editor }: PartProps<Test>) {
  const { locale } = page
  const place = `${words.condition[locale]} ${placeOf(path)}`
  const put = (next: Test, typing = false) =>
    editor.commit(
      replace(rule, path, next),
      `${place}, ${words.nowIs[locale]} ${testText(next, page)}.`,
      undefined,
      typing
    )
  const name = (what: string) => `profiling.${partId(path, what)}`
  const comparisons: readonly (readonly [string, string])[] = [
    ...(isNumberField(test.field)
      ? ([
          ['at-least', words.atLeast[locale]],
          ['at-most', words.atMost[locale]]
        ] as const)
      : ([
          ['is', words[isListField(test.field) ? 'has' : 'is'][locale]],
          ['is-not', words[isListField(test.field) ? 'hasNot' : 'isNot'][locale]]
        ] as const)),
    ['known', words.known[locale]]
  ]
  const compare = (op: string) => {
    if (op === 'known') return put({ kind: 'known', field: test.field })
    const next = test.kind === 'known' ? firstTest(test.field, people, locale) : test
    if (next.kind === 'number') put({ ...next, op: op === 'at-most' ? 'at-most' : 'at-least' })
    else if (next.kind === 'value') put({ ...next, op: op === 'is-not' ? 'is-not' : 'is' })
  }
  return (
    <li class="rule-part rule-test">
      <select
        id={partId(path, 'field')}
        name={name('field')}
        aria-label={`${place}: ${words.field[locale]}`}
        value={test.field}
        onChange={({ currentTarget: { value } }) =>
          put(firstTest(value as AnyField, people, locale))
        }
      >
        {ANY_FIELDS.map(field => (
          <option key={field} value={field} selected={field === test.field}>
            {FIELD_NAMES[field][locale]}
          </option>
        ))}
      </select>
      <select
        id={partId(path, 'op')}
        name={name('op')}
        aria-label={`${place}: ${words.comparison[locale]}`}
        value={test.kind === 'known' ? 'known' : test.op}
        onChange={({ currentTarget: { value } }) => compare(value)}
      >
        {comparisons.map(([op, label]) => (
          <option key={op} value={op} selected={op === (test.kind === 'known' ? 'known' : test.op)}>
            {label}
          </option>
        ))}
      </select>
      {test.kind === 'number' && (
        <NumberEntry
          key={test.field}
          id={partId(path, 'value')}
          name={name('value')}
          label={`${place}: ${words.value[locale]}`}
          value={test.value}
          field={entryField(test.field)}
          locale={locale}
          onValue={value => put({ ...test, value }, true)}
        />
      )}
      {test.kind === 'value' && isValueField(test.field) && (
        <select
          id={partId(path, 'value')}
          name={name('value')}
          aria-label={`${place}: ${words.value[locale]}`}
          value={test.value}
          onChange={({ currentTarget: { value } }) => put({ ...test, value })}
        >
          {valuesOf(test.field, people, test.value, locale).map(({ key, name: of, found }) => (
            <option key={key} value={key} selected={key === test.value}>
              {found ? of : `${of} (${words.nobodyHas[locale]})`}
            </option>
          ))}
        </select>
      )}
      <PartTools part={test} path={path} rule={rule} people={people} page={page} editor={editor} />
    </li>
  )
}
