import { useRef, useState } from 'preact/hooks'
import { FORMAT_ABOUT, FORMAT_IDS, type FormatId } from '../../exports/about.ts'
import type { KeyPlace } from '../../exports/sheet/sheet.ts'
import { LOCALES, type Locale, type Localised } from '../../i18n/locale.ts'
import { LANGUAGE } from '../../i18n/ui.ts'
import { Choice } from '../parts/choice.tsx'
import type { Made } from './make.ts'
import { Result } from './result.tsx'
import { variantsText, words } from './words.ts'

/** An exercise as the list shows it. */
interface Listed {
  readonly id: string
  readonly title: Localised
  readonly variants: number
  /** The path of its lesson in each language. */
  readonly lesson: Localised
}

interface Props {
  readonly locale: Locale
  readonly exercises: readonly Listed[]
}

type Numbers = 'practice' | 'one' | 'all'

const KEYS = { embedded: words.embedded, separate: words.separate, none: words.noKey } as const

/** Exercises chosen, and taken away as a file of some format; nothing leaves the page but by that file. */
export function Exports({ locale, exercises }: Props) {
  const [ids, setIds] = useState<readonly string[]>(() => exercises.slice(0, 1).map(({ id }) => id))
  const [language, setLanguage] = useState<Locale>(locale)
  const [format, setFormat] = useState<FormatId>('moodle')
  const [numbers, setNumbers] = useState<Numbers>('practice')
  const [variant, setVariant] = useState('1')
  const [key, setKey] = useState<KeyPlace>('embedded')
  const [seed, setSeed] = useState('')
  const [said, setSaid] = useState('')
  const [result, setResult] = useState<Made>()
  const turn = useRef(0)

  const changed = () => {
    turn.current += 1
    setResult(undefined)
    setSaid('')
  }
  const set =
    <T,>(put: (value: T) => void) =>
    (value: T) => {
      put(value)
      changed()
    }
  const choose = set(setIds)
  const toggle = (id: string) =>
    choose(exercises.map(one => one.id).filter(one => ids.includes(one) !== (one === id)))

  const prepare = async () => {
    changed()
    const own = turn.current
    const number = /^\s*([1-9]\d{0,2})\s*$/.exec(variant)?.[1]
    if (ids.length === 0) return setSaid(words.chooseSome[locale])
    if (varies && numbers === 'one' && (number === undefined || Number(number) > 200)) {
      return setSaid(words.variantWrong[locale])
    }
    setSaid(words.working[locale])
    const variants = numbers === 'all' ? 'all' : [numbers === 'one' ? Number(number) : 0]
    const addresses = Object.fromEntries(
      exercises.map(({ id, lesson }) => [id, new URL(lesson[language], location.href).href])
    )
    try {
      const { make } = await import('./make.ts')
      const stopped = () => turn.current !== own
      const made = await make(
        { ids, locale: language, format, variants, key, seed, addresses },
        stopped
      )
      if (!made || stopped()) return
      setResult(made)
      setSaid('')
    } catch {
      if (turn.current === own) setSaid(words.failed[locale])
    }
  }

  const { about, varies } = FORMAT_ABOUT[format]
  return (
    <section class="widget exports" data-widget="exports" aria-label={words.title[locale]}>
      <fieldset class="choice exports-list">
        <legend>{words.exercises[locale]}</legend>
        {exercises.map(({ id, title, variants }) => (
          <label key={id}>
            <input
              type="checkbox"
              name={`exercise-${id}`}
              checked={ids.includes(id)}
              onChange={() => toggle(id)}
            />
            <span>
              {title[locale]} <small>{variantsText(variants, locale)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="tools-row">
        <button class="button" type="button" onClick={() => choose(exercises.map(({ id }) => id))}>
          {words.all[locale]}
        </button>
        <button class="button" type="button" onClick={() => choose([])}>
          {words.none[locale]}
        </button>
      </p>
      <Choice
        name="exports-language"
        legend={words.language[locale]}
        options={LOCALES.map(value => ({ value, label: LANGUAGE[value] }))}
        value={language}
        onChange={set(setLanguage)}
      />
      <p class="field">
        <label for="exports-format">{words.format[locale]}</label>
        <select
          id="exports-format"
          name="format"
          value={format}
          onChange={event => set(setFormat)(event.currentTarget.value as FormatId)}
        >
          {FORMAT_IDS.map(id => (
            <option key={id} value={id}>
              {FORMAT_ABOUT[id].name[locale]}
            </option>
          ))}
        </select>
      </p>
      <p class="widget-note">{about[locale]}</p>
      {varies && (
        <Choice
          name="exports-numbers"
          legend={words.numbers[locale]}
          options={[
            { value: 'practice', label: words.practice[locale] },
            { value: 'one', label: words.one[locale] },
            { value: 'all', label: words.every[locale] }
          ]}
          value={numbers}
          onChange={set(setNumbers)}
        />
      )}
      {varies && numbers === 'one' && (
        <Text
          name="variant"
          label={words.variant[locale]}
          help={words.variantHelp[locale]}
          value={variant}
          onText={set(setVariant)}
        />
      )}
      {format === 'sheet' && (
        <Choice
          name="exports-key"
          legend={words.key[locale]}
          options={(Object.keys(KEYS) as KeyPlace[]).map(value => ({
            value,
            label: KEYS[value][locale]
          }))}
          value={key}
          onChange={set(setKey)}
        />
      )}
      {format === 'scorm' && numbers === 'all' && (
        <Text
          name="seed"
          label={words.seed[locale]}
          help={words.seedHelp[locale]}
          value={seed}
          onText={set(setSeed)}
        />
      )}
      <p class="tools-row">
        <button class="button button-main" type="button" onClick={() => void prepare()}>
          {words.prepare[locale]}
        </button>
      </p>
      <div role="status">
        {said && <p>{said}</p>}
        {result && <Result result={result} locale={locale} language={language} />}
      </div>
      <p class="widget-note">{words.honest[locale]}</p>
    </section>
  )
}

interface TextProps {
  readonly name: string
  readonly label: string
  readonly help: string
  readonly value: string
  readonly onText: (text: string) => void
}

function Text({ name, label, help, value, onText }: TextProps) {
  const id = `exports-${name}`
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        maxLength={100}
        autocomplete="off"
        value={value}
        aria-describedby={`${id}-help`}
        onInput={event => onText(event.currentTarget.value)}
      />
      <span id={`${id}-help`} class="field-help">
        {help}
      </span>
    </p>
  )
}
