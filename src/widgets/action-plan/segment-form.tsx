import { useState } from 'preact/hooks'
import type { Segment } from '../../analysis/action-plan/model.ts'
import { nameOf } from '../../charts/names.ts'
import { writeEntry } from '../parts/read-entry.ts'
import type { FormProps } from './action-form.tsx'
import { boardWords as words } from './board-words.ts'
import { FormField } from './form-field.tsx'
import { PlanForm } from './plan-form.tsx'
import { planTable } from './plan-table.ts'
import { readSegmentDraft, type SegmentDraft } from './segment-draft.ts'
import { segmentButtonId } from './segment-row.tsx'

interface Props extends FormProps {
  readonly segment: Segment | null
}

/** A segment's name and how many customers it has. */
export function SegmentForm({ segment, plan, page, state, commit, onClose, opener }: Props) {
  const { locale } = page
  const [draft, setDraft] = useState<SegmentDraft>(() => ({
    name: segment?.name ?? '',
    size:
      segment?.size == null
        ? ''
        : writeEntry(segment.size, { show: 'integer', min: 0, max: 1e9 }, locale)
  }))
  const [problems, setProblems] = useState<Partial<Record<keyof SegmentDraft, string>>>({})
  const back = segment ? segmentButtonId(segment) : opener
  const save = () => {
    const read = readSegmentDraft(draft, segment, plan, planTable(state, locale))
    if (!read.ok) return setProblems(read.problems)
    setProblems({})
    if (commit(read.edit, `${nameOf(draft.name, locale)}: ${words.kept[locale]}`)) onClose(back)
  }
  const remove = (line: number) => {
    const said = `${nameOf(segment?.name ?? '', locale)}: ${words.removed[locale]} ${words.undoBrings[locale]}`
    if (commit({ rows: new Map([[line, null]]) }, said)) onClose(opener)
  }
  const title = segment ? `${words.edit[locale]}: ${segment.name}` : words.newSegment[locale]
  const of = (id: keyof SegmentDraft) => ({
    id: `segment-${id}`,
    problem: problems[id],
    value: draft[id],
    onText: (text: string) => setDraft(now => ({ ...now, [id]: text }))
  })
  return (
    <PlanForm
      title={title}
      problems={problems}
      onSave={save}
      onCancel={() => onClose(back)}
      onRemove={segment?.line == null ? undefined : () => remove(segment.line ?? 0)}
      locale={locale}
    >
      <FormField {...of('name')} label={words.name[locale]} />
      <FormField {...of('size')} label={words.size[locale]} inputMode="decimal" />
    </PlanForm>
  )
}
