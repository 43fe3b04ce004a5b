import { useComputed } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { explainRefusal } from '../../ingest/transactions/sentences.ts'
import type { TransactionRole } from '../../ingest/transactions/transactions.ts'
import { ColumnRoles } from './column-roles.tsx'
import { cancelReading, desk, type Intake, retryTable } from './desk.ts'
import { words } from './words.ts'

const IDLE: Intake = { kind: 'idle' }

interface Props {
  /** The widget that asks. */
  readonly id: string
  readonly locale: Locale
}

/** How far the reading of a file has come, or why it ended without a table; nothing in other widgets. */
export function ReadingProgress({ id, locale }: Props) {
  const intake = useComputed(() => {
    const now = desk.intake.value
    return now.kind === 'idle' || now.at === id ? now : IDLE
  }).value
  if (intake.kind === 'idle') return null
  if (intake.kind === 'failed') {
    return (
      <p class="widget-note" role="alert">
        {words[intake.why === 'worker' ? 'workerFailed' : 'gone'][locale]}
      </p>
    )
  }
  if (intake.kind === 'refused') {
    return <Refused intake={intake} locale={locale} />
  }
  const { rows, bytes, totalBytes } = intake.progress
  const seconds = (performance.now() - intake.since) / 1000
  const whole = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  return (
    <div class="tools-row" role="status">
      <label>
        {words.reading[locale]} {intake.name}:{' '}
        <progress max={Math.max(1, totalBytes)} value={bytes} />
      </label>
      <span>
        {whole(rows)} {words[rows === 1 ? 'row' : 'rows'][locale]}
        {rows > 0 && seconds > 0.2 ? ` · ${whole(rows / seconds)} ${words.perSecond[locale]}` : ''}
      </span>
      <button class="button" type="button" onClick={() => void cancelReading(locale)}>
        {words.cancel[locale]}
      </button>
    </div>
  )
}

/** Why a file is no table of transactions; where columns are missing, the reader can say which they are. */
function Refused({ intake, locale }: { intake: Intake & { kind: 'refused' }; locale: Locale }) {
  const { name, refusal } = intake
  const roles = useRef<Readonly<Record<number, TransactionRole>>>({})
  return (
    <>
      <p class="widget-note" role="alert">
        <strong>{name}</strong>: {explainRefusal(refusal, locale)}
      </p>
      {'columns' in refusal && typeof refusal.columns !== 'number' && (
        <ColumnRoles
          columns={refusal.columns}
          locale={locale}
          onRole={(index, role) => {
            roles.current = { ...roles.current, [index]: role }
            void retryTable(intake, { roles: roles.current }, locale)
          }}
        />
      )}
    </>
  )
}
