import type { Locale } from '../../i18n/locale.ts'
import type { SegmentChoice } from '../people/saved.ts'
import { SEGMENT_ID } from './choice-state.ts'
import { words } from './words.ts'

interface Props {
  readonly choices: readonly SegmentChoice[]
  readonly value: string
  readonly onChange: (key: string) => void
  readonly locale: Locale
}

/** Which segment is shown: everybody, the rule being built, those saved, the examples. */
export function SegmentMenu({ choices, value, onChange, locale }: Props) {
  return (
    <div class="field">
      <label for="segment-profile-segment">{words.segment[locale]}</label>
      <select
        id="segment-profile-segment"
        name={SEGMENT_ID}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      >
        {(['own', 'example'] as const).map(of => (
          <optgroup key={of} label={words[of === 'own' ? 'own' : 'examples'][locale]}>
            {choices
              .filter(choice => choice.of === of)
              .map(({ key, name }) => (
                <option key={key} value={key} selected={key === value}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
