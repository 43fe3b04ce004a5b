import { proxy } from 'comlink'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { View } from '../../classroom/overview.ts'
import { NO_SETTINGS, type Settings } from '../../classroom/settings.ts'
import type { Locale } from '../../i18n/locale.ts'
import { FORGOTTEN } from '../../workbook/browser.ts'
import { explain } from '../../workbook/problem.ts'
import { loadExercises } from '../parts/load-exercises.ts'
import { OneWorker } from '../parts/one-worker.ts'
import type { DeskEngine, Shown, Wish } from './engine.ts'
import { loadSettings, saveSettings } from './kept-settings.ts'
import { told, words } from './words.ts'

const desk = new OneWorker<DeskEngine>()
const running = async () => desk.engine((await import('./start.ts')).startDesk)

/** Files that go to the worker at a time: thousands at once would stop the page. */
const BATCH = 250

export const FIRST: View = { order: 'name', search: '', from: 0, size: 50 }

/** The desk's state in the page: what is shown, and what can be done. */
export function useDesk(locale: Locale) {
  const [shown, setShown] = useState<Shown>()
  const [settings, setSettings] = useState<Settings>(NO_SETTINGS)
  const [view, setView] = useState<View>(FIRST)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const assignment = useRef('')
  const turn = useRef(0)

  const failing = async (run: () => Promise<unknown>) => {
    setBusy(true)
    try {
      await run()
    } catch {
      setSaid(words.failed[locale])
    }
    setBusy(false)
  }
  const wish = (with_: Settings, seen: View): Wish => ({
    ...{ assignment: assignment.current, settings: with_, view: seen, locale }
  })
  const refresh = async (with_: Settings, seen: View): Promise<void> => {
    turn.current += 1
    const mine = turn.current
    const engine = await running()
    const onMarked = proxy((done: number, of: number) => setSaid(told.marked(done, of, locale)))
    const found = await engine.show(wish(with_, seen), onMarked)
    if (mine !== turn.current || !found) return
    const { overview, marked, milliseconds } = found
    if (overview.assignment !== assignment.current) {
      // What was decided about this assignment on an earlier visit counts from the beginning.
      assignment.current = overview.assignment
      const kept = loadSettings(overview.assignment)
      setSettings(kept)
      if (kept !== NO_SETTINGS) return refresh(kept, seen)
    }
    setShown(found)
    const ready = told.ready(
      overview.distribution.people || found.rows.found,
      overview.asideCount,
      locale
    )
    setSaid(marked > 0 ? `${ready} ${told.took(marked, milliseconds, locale)}` : ready)
  }
  const arrived = async (wanted: readonly string[]) => {
    const engine = await running()
    if (wanted.length > 0) await engine.supply(await loadExercises(wanted))
    await refresh(settings, view)
  }
  const change = (next: Settings) => {
    setSettings(next)
    const problem = saveSettings(assignment.current, next)
    if (problem) setSaid(explain(problem, locale))
    void failing(() => refresh(next, view))
  }
  useEffect(() => {
    const forget = () => {
      desk.stop()
      setShown(undefined)
      setSettings(NO_SETTINGS)
    }
    window.addEventListener(FORGOTTEN, forget)
    return () => window.removeEventListener(FORGOTTEN, forget)
  }, [])

  return {
    ...{ shown, settings, view, said, busy, change, setSaid },
    addFiles: (files: readonly File[]) =>
      failing(async () => {
        setSaid(words.reading[locale])
        const engine = await running()
        let wanted: readonly string[] = []
        for (let at = 0; at < files.length; at += BATCH) {
          const batch = files.slice(at, at + BATCH)
          wanted = await engine.add(
            batch,
            proxy(() => undefined)
          )
          setSaid(told.read(at + batch.length, locale))
        }
        await arrived(wanted)
      }),
    paste: (text: string) =>
      failing(async () => {
        const engine = await running()
        await arrived(await engine.paste(text, words.pasted[locale]))
      }),
    look: (next: View) => {
      setView(next)
      return failing(async () => {
        const engine = await running()
        const rows = await engine.rows(wish(settings, next))
        if (rows) setShown(now => now && { ...now, rows })
      })
    },
    choose: (id: string) => {
      assignment.current = id
      const kept = loadSettings(id)
      setSettings(kept)
      return failing(() => refresh(kept, view))
    },
    openKeys: async (keys: readonly CryptoKey[]) => {
      // No worker has to start to learn that there is no key.
      if (keys.length > 0 || desk.started) await (await running()).open(keys)
    },
    gradebook: async () => (await running()).gradebook(wish(settings, view)),
    clear: async () => {
      await (await running()).clear()
      assignment.current = ''
      setShown(undefined)
      setSaid('')
    }
  }
}
