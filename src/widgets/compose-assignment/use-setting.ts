import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Exercise } from '../../exercises/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { FORGOTTEN } from '../../workbook/browser.ts'
import { keptKeys } from '../../workbook/kept-keys.ts'
import { explain } from '../../workbook/problem.ts'
import { failed } from '../classroom/words.ts'
import { loadExercises } from '../parts/load-exercises.ts'
import { useWorkbook } from '../parts/use-workbook.ts'
import { type Built, build } from './build.ts'
import { type Draft, loadDraft, saveDraft } from './draft.ts'
import { changedWidgets, startOf } from './start-groups.ts'
import { quoted, words } from './words.ts'

/** A public key as the desk writes it. */
const KEY = /^[\w-]{87}$/

const EMPTY: Omit<Draft, 'own'> = {
  ...{ title: '', due: '', kind: 'practice', policy: 'practice', seed: '', key: '' },
  ...{ ids: [], widgets: [] }
}

/** The choices of an assignment that is being set, kept on the device, and what comes of them. */
export interface Setting {
  readonly chosen: Omit<Draft, 'own'>
  readonly own: readonly Exercise[]
  /** Widgets in which the instructor has numbers that differ from the workbook's. */
  readonly changed: readonly string[]
  readonly badKey: boolean
  readonly built: Built | undefined
  /** What there is to say of the last thing done. */
  readonly said: string
  readonly change: (some: Partial<Omit<Draft, 'own'>>) => void
  readonly addFiles: (files: readonly File[]) => Promise<void>
  readonly removeOwn: (exercise: Exercise) => void
  readonly useKept: () => Promise<void>
  readonly anew: () => void
}

export function useSetting(locale: Locale): Setting {
  const { state, live } = useWorkbook()
  const [chosen, setChosen] = useState(EMPTY)
  const [own, setOwn] = useState<readonly Exercise[]>([])
  const [workbook, setWorkbook] = useState<readonly Exercise[]>([])
  const [said, setSaid] = useState('')
  const ready = useRef(false)
  const { ids, widgets, key } = chosen

  const anew = () => {
    setChosen({ ...EMPTY, seed: crypto.randomUUID().slice(0, 8) })
    setOwn([])
    setSaid('')
  }
  useEffect(() => {
    const begin = async () => {
      const before = loadDraft()
      if (!before) anew()
      else {
        const { own: texts, ...rest } = before
        setChosen(rest)
        if (texts.length > 0) {
          const { proveExercise } = await import('../../classroom/prove-exercise.ts')
          setOwn(texts.flatMap(text => proveExercise(text) ?? []))
        }
      }
      ready.current = true
    }
    begin().catch(() => setSaid(failed[locale]))
    window.addEventListener(FORGOTTEN, anew)
    return () => window.removeEventListener(FORGOTTEN, anew)
  }, [])
  useEffect(() => {
    if (!ready.current) return
    const refused = saveDraft({ ...chosen, own: own.map(exercise => JSON.stringify(exercise)) })
    if (refused) setSaid(`${words.notKept[locale]} ${explain(refused, locale)}`)
  }, [chosen, own])
  useEffect(() => {
    let stale = false
    loadExercises(ids)
      .then(found => !stale && setWorkbook(found))
      .catch(() => setSaid(failed[locale]))
    return () => {
      stale = true
    }
  }, [ids])

  const changed = live.value ? changedWidgets(state.value) : []
  const badKey = key !== '' && !KEY.test(key)
  const start = startOf(
    state.value,
    widgets.filter(widget => changed.includes(widget))
  )
  const built = useMemo(
    // With a key that is none receipts would go out open: nothing is handed out until it is mended.
    () => (badKey ? undefined : build({ ...chosen, start }, { workbook, own })),
    [chosen, badKey, JSON.stringify(start), workbook, own]
  )
  return {
    ...{ chosen, own, changed, badKey, built, said, anew },
    change: some => setChosen(now => ({ ...now, ...some })),
    removeOwn: exercise => setOwn(all => all.filter(one => one !== exercise)),
    async addFiles(files) {
      try {
        const { proveExercise } = await import('../../classroom/prove-exercise.ts')
        const told: string[] = []
        for (const file of files) {
          const exercise = proveExercise(await file.text())
          const taken = exercise && [...ids, ...own.map(one => one.id)].includes(exercise.id)
          if (!exercise) told.push(`${quoted(file.name, locale)} ${words.unsound[locale]}`)
          else if (taken) told.push(`${quoted(file.name, locale)} ${words.taken[locale]}`)
          else setOwn(all => [...all, exercise])
        }
        setSaid(told.join(' '))
      } catch {
        setSaid(failed[locale])
      }
    },
    async useKept() {
      const [kept] = await keptKeys().catch(() => [])
      if (kept) setChosen(now => ({ ...now, key: kept.publicKey }))
      setSaid(kept ? '' : words.noKept[locale])
    }
  }
}
