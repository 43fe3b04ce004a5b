import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { toHex } from '../../analysis/pseudonym/hex.ts'
import { keyedBy, PSEUDONYM } from '../../analysis/pseudonym/keyed.ts'
import { leaving, type Minimised } from '../../analysis/pseudonym/minimise.ts'
import { hmacNow } from '../../analysis/pseudonym/sha256.ts'
import type { DataTable } from '../../charts/spec.ts'
import type { Locale } from '../../i18n/locale.ts'
import { inSlices } from '../../ingest/work/steps.ts'
import { columnName } from '../declared/open-table.tsx'
import { ChartTable } from '../parts/chart-table.tsx'
import { csvSteps } from '../parts/csv-steps.ts'
import { saveCsv } from '../parts/save-as.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { Attack } from './attack.tsx'
import { KeyBox, randomKey } from './key-box.tsx'
import type { Leaving } from './leaving.ts'
import { words } from './words.ts'

/** Rows of the preview. */
const FIRST = 5
/** Longer cells are cut in it; of a pseudonym the beginning is enough to see that it is one. */
const [LONGEST, BEGINNING] = [40, 12]

/** What the page as built shows pseudonyms with: 00 01 02 … 1f. */
const EXAMPLE = Uint8Array.from({ length: 32 }, (_, i) => i)

/** The key, what leaves, and the attack. */
export function After({
  result,
  page: { locale }
}: {
  readonly result: Leaving
  readonly page: MoneyPage
}) {
  const [key, setKey] = useState<Uint8Array<ArrayBuffer>>(EXAMPLE)
  const [said, setSaid] = useState('')
  const { minimised } = result
  useEffect(() => setKey(randomKey()), [])
  const isLast = useRef({})
  const save = async () => {
    const turn = {}
    isLast.current = turn
    setSaid(words.saving[locale])
    try {
      const csv = await pseudonymised(minimised, key, locale)
      if (isLast.current !== turn) return
      const name = `${words.file[locale]}.csv`
      saveCsv(name, csv)
      setSaid(`${words.saved[locale]} ${name}`)
    } catch {
      setSaid(words.noCrypto[locale])
    }
  }
  const preview = useMemo(() => previewOf(minimised, key, locale), [minimised, key, locale])
  return (
    <section>
      <KeyBox value={key} isExample={key === EXAMPLE} onKey={setKey} locale={locale} />
      <ChartTable locale={locale} table={preview} />
      <div class="tools-row">
        <button
          class="button"
          type="button"
          aria-disabled={key === EXAMPLE}
          onClick={() => key === EXAMPLE || void save()}
        >
          {words.save[locale]}
        </button>
        <span role="status">{said}</span>
      </div>
      <Attack minimised={minimised} secret={key} locale={locale} />
    </section>
  )
}

function previewOf(minimised: Minimised, key: Uint8Array, locale: Locale): DataTable {
  const utf8 = new TextEncoder()
  // The first rows, at once, by our own sums; the file goes through Web Crypto, and a test has both agree.
  const { names, cells } = leaving(
    minimised,
    ({ name, index }) => columnName(name, index, locale),
    form => `${toHex(hmacNow(key, utf8.encode(form))).slice(0, BEGINNING)}…`
  )
  const rows = Math.min(FIRST, minimised.table.rows)
  return {
    caption: words.preview[locale],
    columns: names.map(label => ({ label })),
    rows: Array.from({ length: rows }, (_, row) =>
      cells(row).map(cell => (cell.length > LONGEST ? `${cell.slice(0, LONGEST - 1)}…` : cell))
    )
  }
}

async function pseudonymised(
  minimised: Minimised,
  key: Uint8Array<ArrayBuffer>,
  locale: Locale
): Promise<string> {
  const forms = [...new Set(minimised.hashed.flatMap(({ distinct }) => distinct))]
  const digests = await (await keyedBy(key)).digests(forms)
  const pseudonyms = new Map(forms.map((form, at) => [form, digests[at] as string]))
  const { names, cells } = leaving(
    minimised,
    ({ name, index }) => columnName(name, index, locale),
    form => (pseudonyms.get(form) as string).slice(0, PSEUDONYM)
  )
  const csv = await inSlices(csvSteps(names, minimised.table.rows, cells, locale), () => false)
  return csv ?? ''
}
