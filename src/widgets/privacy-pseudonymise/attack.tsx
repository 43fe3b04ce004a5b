import { useEffect, useRef, useState } from 'preact/hooks'
import type { Guessed } from '../../analysis/pseudonym/guess.ts'
import { keyedBy, unkeyed } from '../../analysis/pseudonym/keyed.ts'
import type { Minimised } from '../../analysis/pseudonym/minimise.ts'
import { SPACES, type SpaceId } from '../../analysis/pseudonym/spaces.ts'
import { seconds } from '../../charts/seconds.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { ChartTable } from '../parts/chart-table.tsx'
import { Choice } from '../parts/choice.tsx'
import type { Fact } from '../parts/fact.ts'
import { Result } from '../parts/result.tsx'
import { words } from './words.ts'

/** Broken hashes that are listed. */
const LISTED = 20
/** Digests that are attacked at once. */
const MOST = 5000

interface Props {
  readonly minimised: Minimised
  readonly secret: Uint8Array<ArrayBuffer>
  readonly locale: Locale
}

interface Running {
  readonly space: SpaceId
  readonly digests: readonly string[]
  readonly tried: number
  readonly elapsed: number
  readonly found: readonly Guessed[]
  readonly on: boolean
}

/** Turns hashes without a key back into telephones and addresses, before the reader's eyes. */
export function Attack({ minimised, secret, locale }: Props) {
  const [space, setSpace] = useState<SpaceId>('phone')
  const [running, setRunning] = useState<Running>()
  const [said, setSaid] = useState('')
  /** Ends the worker; set while one is started, so that a second press cannot start another. */
  const end = useRef<() => void>()
  const stop = () => {
    end.current?.()
    end.current = undefined
    setRunning(now => now && { ...now, on: false })
  }
  useEffect(() => stop, [])
  // Other hashes than those that are being attacked: what was found is not about them.
  useEffect(() => {
    stop()
    setRunning(undefined)
  }, [minimised, secret, space])

  const forms = [
    ...new Set(minimised.hashed.flatMap(({ fate, distinct }) => (fate === space ? distinct : [])))
  ].slice(0, MOST)
  const start = async () => {
    if (forms.length === 0) return setSaid(words.nothing[locale])
    let over = false
    end.current = () => {
      over = true
    }
    setSaid('')
    try {
      const [plain, keyed, { startGuessing }] = await Promise.all([
        unkeyed(forms),
        keyedBy(secret).then(one => one.digests(forms)),
        import('../../engine/start-guessing.ts')
      ])
      const digests = [...plain, ...keyed]
      if (over) return
      setRunning({ space, digests, tried: 0, elapsed: 0, found: [], on: true })
      const ended = await startGuessing({ space, targets: digests }, news => {
        if (over) return
        const { tried, elapsed, found, finished } = news
        setRunning(
          now => now && { ...now, tried, elapsed, on: !finished, found: [...now.found, ...found] }
        )
        if (finished) stop()
      })
      if (over) ended()
      else
        end.current = () => {
          over = true
          ended()
        }
    } catch {
      stop()
      setSaid(globalThis.crypto?.subtle ? words.failed[locale] : words.noCrypto[locale])
    }
  }
  const on = running?.on === true
  return (
    <>
      <h4>{words.attack[locale]}</h4>
      <p class="field-help">{words.attackHelp[locale]}</p>
      <Choice
        name="privacy-pseudonymise.space"
        legend={words.try[locale]}
        value={space}
        options={(['phone', 'email'] as const).map(value => ({
          value,
          label: `${words[value][locale]} (${formatNumber(SPACES[value].size, locale, { kind: 'integer' })})`
        }))}
        onChange={setSpace}
      />
      <div class="tools-row">
        <button
          class="button"
          type="button"
          name="privacy-pseudonymise-attack"
          onClick={() => (end.current ? stop() : void start())}
        >
          {words[on ? 'stop' : 'start'][locale]}
        </button>
        <span role="status">{said}</span>
      </div>
      {running && <Progress running={running} asked={running.digests.length / 2} locale={locale} />}
    </>
  )
}

function Progress({
  running: { space, digests, tried, elapsed, found },
  asked,
  locale
}: {
  readonly running: Running
  readonly asked: number
  readonly locale: Locale
}) {
  const { size } = SPACES[space]
  const rate = elapsed > 0 ? (1000 * tried) / elapsed : null
  const plain = found.filter(({ target }) => target < asked)
  const count = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const ratio = (some: number) => `${count(some)} ${words.of[locale]} ${count(asked)}`
  const style = { kind: 'integer' } as const
  const keyed = found.length - plain.length
  const facts: readonly Fact[] = [
    { metric: 'guesses', label: words.tried[locale], value: tried, style },
    {
      ...{ metric: 'guess-rate', label: words.perSecond[locale], value: rate, style },
      shown: rate === null ? '—' : count(Math.round(rate))
    },
    {
      ...{ metric: 'space-seconds', label: words.whole[locale], style },
      value: rate === null ? null : size / rate,
      shown: rate === null ? '—' : seconds(size / rate, locale)
    },
    {
      ...{ metric: 'found-plain', label: words.foundPlain[locale], value: plain.length, style },
      shown: ratio(plain.length)
    },
    {
      ...{ metric: 'found-keyed', label: words.foundKeyed[locale], value: keyed, style },
      shown: ratio(keyed)
    }
  ]
  return (
    <>
      <progress max={size} value={tried} aria-label={words.tried[locale]} />
      <dl class="facts">
        {facts.map(({ metric, label, value, shown }) => (
          <div key={metric}>
            <dt>{label}</dt>
            <dd>
              <Result metric={metric} value={value ?? undefined}>
                {shown ?? count(value as number)}
              </Result>
            </dd>
          </div>
        ))}
      </dl>
      {plain.length > 0 && (
        <div role="status">
          <ChartTable
            locale={locale}
            table={{
              caption: words.foundCaption[locale],
              columns: [
                { label: words.hash[locale] },
                { label: words.was[locale] },
                { label: words.after[locale], style }
              ],
              rows: plain
                .slice(0, LISTED)
                .map(({ target, text, tried: after }) => [
                  `${digests[target]?.slice(0, 12)}…`,
                  text,
                  after
                ])
            }}
          />
          {keyed === 0 && <p class="widget-note">{words.keyedHolds[locale]}</p>}
        </div>
      )}
    </>
  )
}
