import type { SegmentDesk } from '../../analysis/segments/desk.ts'
import { EXAMPLES } from '../../analysis/segments/examples.ts'
import type { People } from '../../analysis/segments/people.ts'
import { EVERYBODY, type Group } from '../../analysis/segments/rule.ts'
import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { RuleGroup } from './rule-group.tsx'
import { type Editor, partId } from './use-editor.ts'
import { words } from './words.ts'

interface Props {
  readonly rule: Group
  readonly desk: SegmentDesk | undefined
  readonly people: People
  readonly page: MoneyPage
  readonly editor: Editor
}

/** The rule as a tree of menus, and the kinds of segment to start from. */
export function RuleEditor({ rule, desk, people, page, editor }: Props) {
  const { locale } = page
  const say = sayer(page)
  const load = (name: string, next: Group) =>
    editor.commit(next, `${words.loaded[locale]} ${name}. ${words.undoBrings[locale]}`)
  const now =
    desk &&
    (locale === 'en'
      ? `${say.count(desk.members)} of ${say.count(desk.people)} people are in the segment.`
      : `${say.count(desk.members)} de ${say.count(desk.people)} personas están en el segmento.`)
  return (
    <section class="rule-editor" aria-labelledby={partId([], 'title')}>
      <h4 id={partId([], 'title')}>{words.ruleTitle[locale]}</h4>
      <div class="tools-row rule-starts">
        <span>{words.start[locale]}:</span>
        {EXAMPLES.map(({ id, name, rule: example }) => (
          <button
            key={id}
            type="button"
            class="button"
            data-example={id}
            onClick={() => load(name[locale], example)}
          >
            {name[locale]}
          </button>
        ))}
        <button type="button" class="button" onClick={() => load(words.empty[locale], EVERYBODY)}>
          {words.empty[locale]}
        </button>
      </div>
      <RuleGroup part={rule} path={[]} rule={rule} people={people} page={page} editor={editor} />
      <p class="widget-note" role="status" data-said="rule">
        {editor.said} {now}
      </p>
    </section>
  )
}
