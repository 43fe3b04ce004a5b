import { useEffect, useRef, useState } from 'preact/hooks'
import type { Edit } from '../../exercises/authoring/edit.ts'
import type { Path } from '../../exercises/authoring/trouble.ts'
import { LOCALES, type Locale } from '../../i18n/locale.ts'
import { type FieldShape, FORMS, type GroupShape, type ListShape } from './form-shape.ts'
import {
  entriesOf,
  idFrom,
  missingIn,
  numberOrWords,
  pathOf,
  shown,
  valueAt
} from './form-values.ts'
import type { Composing } from './use-composer.ts'
import { words } from './words.ts'

interface Context {
  readonly locale: Locale
  readonly data: unknown
  readonly edit: (edits: readonly Edit[]) => Promise<boolean>
}

interface Props {
  readonly composing: Composing
  readonly locale: Locale
}

/** The exercise in fields. What it writes goes into the YAML text, and what stands there shows here. */
export function Form({ composing, locale }: Props) {
  const report = composing.report.value
  const last = useRef<unknown>(undefined)
  if (report?.data !== undefined) last.current = report.data
  const data = last.current
  const kind = valueAt(data, ['kind'])
  if (report && report.data === undefined)
    return <p class="widget-note">{words.formNeedsYaml[locale]}</p>
  const known = typeof kind === 'string' && Object.hasOwn(FORMS, kind)
  const shape = known ? FORMS[kind as keyof typeof FORMS] : undefined
  if (!report) return <p class="widget-note">{words.checking[locale]}</p>
  if (!shape) return <p class="widget-note">{words.formNeedsKind[locale]}</p>
  const context = { locale, data, edit: composing.edit }
  return (
    <div class="exercise-form">
      <p class="widget-note">{words.formHelp[locale]}</p>
      <Group shape={shape} path={[]} context={context} />
    </div>
  )
}

interface GroupProps {
  readonly shape: GroupShape
  readonly path: Path
  readonly context: Context
}

function Group({ shape, path, context }: GroupProps) {
  return (
    <>
      <div class="form-fields">
        {shape.fields.map(field => (
          <Field key={field.key} shape={field} path={pathOf(path, field)} context={context} />
        ))}
      </div>
      {shape.lists?.map(list => (
        <List key={list.key} shape={list} path={[...path, list.key]} context={context} />
      ))}
    </>
  )
}

interface ListProps {
  readonly shape: ListShape
  readonly path: Path
  readonly context: Context
}

function List({ shape, path, context }: ListProps) {
  const { locale, data, edit } = context
  const entries = entriesOf(valueAt(data, path))
  return (
    <fieldset class="form-list">
      <legend>{shape.label[locale]}</legend>
      {entries.map(([key, value]) => {
        const at = [...path, key]
        const name = shown(valueAt(value, ['name', locale]))
        return (
          <details key={key} open={shape.names === undefined}>
            <summary>
              {shape.names ? <code>{key}</code> : Number(key) + 1} {name}
            </summary>
            <Group shape={shape.each} path={at} context={context} />
            <button
              class="button"
              type="button"
              aria-label={`${words.remove[locale]}: ${at.join('.')}`}
              onClick={() => void edit([{ kind: 'remove', path: at }])}
            >
              {words.remove[locale]}
            </button>
          </details>
        )
      })}
      <Add
        shape={shape}
        path={path}
        context={context}
        taken={entries.map(([key]) => String(key))}
      />
    </fieldset>
  )
}

function Add({ shape, path, context, taken }: ListProps & { readonly taken: readonly string[] }) {
  const { locale, edit } = context
  const [typed, setTyped] = useState('')
  const [why, setWhy] = useState('')
  const { names } = shape
  const add = () => {
    if (!names) {
      void edit([{ kind: 'append', path, value: shape.start }])
      return
    }
    const id = idFrom(typed, names)
    if (id === '') return setWhy(words.idNone[locale])
    if (taken.includes(id)) return setWhy(words.idTaken[locale])
    setWhy('')
    setTyped('')
    void edit([{ kind: 'set', path: [...path, id], value: shape.start }])
  }
  const name = `add-${path.join('.')}`
  return (
    <p class="tools-row form-add">
      {names && (
        <input
          type="text"
          name={name}
          aria-label={`${shape.add[locale]}: ${words.newId[locale]}`}
          placeholder={words.newId[locale]}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
          onKeyDown={event => event.key === 'Enter' && add()}
        />
      )}
      <button class="button" type="button" onClick={add}>
        {shape.add[locale]}
      </button>
      <span role="status">{why}</span>
    </p>
  )
}

interface FieldProps {
  readonly shape: FieldShape
  readonly path: Path
  readonly context: Context
}

function Field({ shape, path, context }: FieldProps) {
  const { locale, data } = context
  const value = valueAt(data, path)
  if (shape.kind !== 'both' && shape.kind !== 'prose') {
    return <Entry shape={shape} path={path} label={shape.label[locale]} context={context} />
  }
  const missing = missingIn(value)
  const names = { en: words.inEnglish[locale], es: words.inSpanish[locale] }
  return (
    <fieldset class="form-both">
      <legend>{shape.label[locale]}</legend>
      {LOCALES.map(language => (
        <Entry
          key={language}
          shape={shape}
          path={[...path, language]}
          label={names[language]}
          lang={language}
          missing={missing.includes(language)}
          context={context}
        />
      ))}
    </fieldset>
  )
}

interface EntryProps extends FieldProps {
  readonly label: string
  readonly lang?: Locale
  readonly missing?: boolean
}

/** One field. While it has the focus it shows what is typed, and not what the checker last saw. */
function Entry({ shape, path, label, lang, missing = false, context }: EntryProps) {
  const { locale, data, edit } = context
  const value = valueAt(data, path)
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const [lost, setLost] = useState(false)
  const field = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(undefined)
  }, [data])
  const write = async (next: string) => {
    setTyped(next)
    const written = shape.kind === 'number' ? numberOrWords(next) : next
    const empty = shape.optional && next.trim() === ''
    const done = await edit([
      empty ? { kind: 'remove', path } : { kind: 'set', path, value: written }
    ])
    setLost(!done)
  }
  const id = `form-${path.join('.')}`
  const about = {
    id,
    name: id,
    lang,
    'aria-invalid': missing,
    value: typed ?? shown(value),
    onInput: (event: { currentTarget: { value: string } }) => void write(event.currentTarget.value)
  }
  if (shape.kind === 'flag') {
    return (
      <label class="form-flag">
        <input
          type="checkbox"
          name={id}
          checked={value === true}
          onChange={({ currentTarget: { checked } }) =>
            void edit([checked ? { kind: 'set', path, value: true } : { kind: 'remove', path }])
          }
        />
        <span>{label}</span>
      </label>
    )
  }
  return (
    <div class="form-entry">
      <label for={id}>
        {label}
        {missing && <span class="form-missing"> · {missingWord(locale)}</span>}
      </label>
      {shape.kind === 'prose' ? (
        <textarea ref={field as never} rows={3} {...about} />
      ) : shape.kind === 'choice' ? (
        <select {...about}>
          {!shape.options?.includes(shown(value)) && (
            <option value={shown(value)}>{shown(value)}</option>
          )}
          {shape.options?.map(option => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <input
          ref={field as never}
          type="text"
          inputMode={shape.kind === 'number' ? 'decimal' : undefined}
          autocomplete="off"
          spellcheck={lang !== undefined}
          {...about}
        />
      )}
      {lost && typed !== undefined && (
        <p class="field-help" role="status">
          {words.notEdited[locale]} {typed}
        </p>
      )}
    </div>
  )
}

const missingWord = (locale: Locale): string => (locale === 'en' ? 'missing' : 'falta')
