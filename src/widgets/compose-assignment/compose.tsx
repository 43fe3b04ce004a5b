import type { Locale } from '../../i18n/locale.ts'
import { Choice } from '../parts/choice.tsx'
import type { IndexedLesson } from '../parts/exercise-index.ts'
import { ChosenExercises } from './chosen-exercises.tsx'
import { Share } from './share.tsx'
import { StartChoice } from './start-choice.tsx'
import { TextField } from './text-field.tsx'
import { useSetting } from './use-setting.ts'
import { words } from './words.ts'

interface Props {
  readonly locale: Locale
  readonly lessons: readonly IndexedLesson[]
}

/** An assignment, composed: the link follows every choice. */
export function ComposeAssignment({ locale, lessons }: Props) {
  const setting = useSetting(locale)
  const { chosen, change, badKey, built } = setting
  const { kind, policy } = chosen
  const field = (name: 'title' | 'due' | 'seed' | 'key', label: string) => ({
    ...{ name: `set-${name}`, label, value: chosen[name] },
    onInput: (text: string) => change({ [name]: name === 'key' ? text.trim() : text })
  })
  return (
    <section
      class="widget compose"
      data-widget="compose-assignment"
      aria-labelledby="compose-title"
    >
      <h2 id="compose-title">{words.title[locale]}</h2>
      <p class="no-script">{words.noScript[locale]}</p>
      <p class="widget-intro">{words.intro[locale]}</p>
      <div class="fields">
        <TextField {...field('title', words.name[locale])} />
        <TextField {...field('due', words.due[locale])} />
      </div>
      <ChosenExercises setting={setting} lessons={lessons} locale={locale} />
      <Choice
        name="set-kind"
        legend={words.kind[locale]}
        options={[
          { value: 'practice', label: words.practice[locale] },
          { value: 'graded', label: words.graded[locale] }
        ]}
        value={kind}
        onChange={value => change({ kind: value })}
      />
      <p class="widget-note">{words.honest[locale]}</p>
      <Choice
        name="set-policy"
        legend={words.policy[locale]}
        options={[
          { value: 'practice', label: words.asPractice[locale] },
          { value: 'class', label: words.asClass[locale] },
          { value: 'participant', label: words.asParticipant[locale] }
        ]}
        value={policy}
        onChange={value => change({ policy: value })}
      />
      {policy !== 'practice' && (
        <TextField {...field('seed', words.seed[locale])} help={words.seedHelp[locale]} />
      )}
      <TextField
        {...field('key', words.key[locale])}
        help={words.keyHelp[locale]}
        {...(badKey ? { problem: words.badKey[locale] } : {})}
      />
      <p>
        <button class="button" type="button" name="set-kept-key" onClick={setting.useKept}>
          {words.useKept[locale]}
        </button>
      </p>
      <StartChoice setting={setting} locale={locale} />
      <p role="status">{setting.said}</p>
      <p>
        <button class="button" type="button" name="set-anew" onClick={setting.anew}>
          {words.anew[locale]}
        </button>{' '}
        <span class="widget-note">{words.kept[locale]}</span>
      </p>
      <section class="share" aria-labelledby="share-title">
        <h3 id="share-title">{words.result[locale]}</h3>
        {built ? (
          <Share built={built} locale={locale} />
        ) : (
          <p class="widget-note">{(badKey ? words.badKey : words.nothing)[locale]}</p>
        )}
      </section>
    </section>
  )
}
