import { ITEMS, type Item, type ItemState, POLICY } from '../../analysis/processing/checklist.ts'
import { holdOf } from '../../analysis/processing/holds.ts'
import type { Activity } from '../../analysis/processing/model.ts'
import { HOLD_NAMES, ITEM_NAMES, POLICY_NAMES } from '../../charts/processing-names.ts'
import { sayer } from '../../charts/say.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Processing } from './result.ts'
import { words } from './words.ts'

/** A line of the sheet: what it is about, and what is said, or what is wrong with it. */
export interface SheetLine {
  readonly label: string
  readonly text: string
  readonly problem?: string
}

interface Sheet {
  readonly title: string
  readonly head: readonly SheetLine[]
  readonly activities: readonly { readonly name: string; readonly lines: readonly SheetLine[] }[]
  readonly policy: readonly SheetLine[]
}

/** The record of processing as it goes onto paper or into a text: of what is not needed, nothing. */
export function sheetOf({ clock, checklist, names }: Processing, page: MoneyPage): Sheet {
  const { locale } = page
  const missing = (text: string): Partial<SheetLine> =>
    text === '' ? { problem: words.isMissing[locale] } : {}
  const points = (state: ItemState) =>
    POLICY.filter(item => checklist.policy[item] === state).map(item => POLICY_NAMES[item][locale])
  const [says, lacks] = [points('there'), points('missing')]
  return {
    title: words.sheet[locale],
    head: [
      ...(['controller', 'officer'] as const).map(who => ({
        ...{ label: words[who][locale], text: plain(names[who]) },
        ...missing(names[who])
      })),
      { label: words.asOf[locale], text: sayer(page).day(clock.day) }
    ],
    activities: checklist.activities.map(({ activity, items }) => ({
      name: plain(activity.activity),
      lines: [
        ...ITEMS.filter(item => items[item] !== 'not-needed').map(item =>
          lineOf(item, items[item], activity, locale)
        ),
        ...holdLine(activity, locale)
      ]
    })),
    policy: [
      ...(says.length > 0 ? [{ label: words.says[locale], text: says.join('; ') }] : []),
      ...(lacks.length > 0 ? [{ label: words.lacks[locale], text: lacks.join('; ') }] : [])
    ]
  }
}

function lineOf(item: Item, state: ItemState, activity: Activity, locale: Locale): SheetLine {
  const problem =
    state === 'missing' ? words.isMissing : state === 'unclear' ? words.isUnclear : null
  return {
    ...{ label: ITEM_NAMES[item][locale], text: plain(activity[item]) },
    ...(problem ? { problem: problem[locale] } : {})
  }
}

function holdLine({ hold }: Activity, locale: Locale): SheetLine[] {
  const { laws, months } = holdOf(hold)
  if (months === 0) return []
  const text = laws.length > 0 ? laws.map(law => HOLD_NAMES[law][locale]).join('; ') : plain(hold)
  return [
    {
      label: words.law[locale],
      text,
      ...(months === null ? { problem: words.isUnclear[locale] } : {})
    }
  ]
}

/** Somebody's text without what cannot be seen; long ones are cut. */
const plain = (text: string): string =>
  text
    .slice(0, 500)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ')
    .trim()

/** The sheet as text. */
export function sheetText(of: Processing, page: MoneyPage): string {
  const { title, head, activities, policy } = sheetOf(of, page)
  const written = ({ label, text, problem }: SheetLine) =>
    `${label}: ${[text, problem && `[${problem}]`].filter(Boolean).join(' ')}`
  return [
    title,
    ...head.map(written),
    ...activities.flatMap(({ name, lines }) => [
      '',
      name,
      ...lines.map(one => `- ${written(one)}`)
    ]),
    '',
    words.privacyPolicy[page.locale],
    ...policy.map(one => `- ${written(one)}`),
    ''
  ].join('\n')
}
