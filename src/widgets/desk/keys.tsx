import { useEffect, useState } from 'preact/hooks'
import { canSeal, holdPrivateKey, makeKeyPair, publicKeyOf } from '../../classroom/seal.ts'
import type { Locale } from '../../i18n/locale.ts'
import { isPlain, own, parse } from '../../workbook/json.ts'
import { type KeptKey, keepKey, keptKeys, removeKeptKey } from '../../workbook/kept-keys.ts'
import { saveAs } from '../parts/save-as.ts'
import { words } from './words.ts'

/** How a key file says that it is ours. */
const FILE = 'crm-workbook-key'

interface Props {
  readonly locale: Locale
  /** Called first when it is known which keys this browser keeps. */
  readonly onKeys: (keys: readonly CryptoKey[]) => void
}

/** The instructor's keys: made here, kept as a file, and in this browser if wished. */
export function Keys({ locale, onKeys }: Props) {
  const [held, setHeld] = useState<readonly KeptKey[]>([])
  const [keep, setKeep] = useState(false)
  const [said, setSaid] = useState('')
  const hold = (keys: readonly KeptKey[]) => {
    setHeld(keys)
    onKeys(keys.map(({ privateKey }) => privateKey))
  }
  useEffect(() => {
    void keptKeys()
      .then(hold)
      // Where databases are blocked there are none.
      .catch(() => hold([]))
  }, [])

  const add = async (publicKey: string, jwk: JsonWebKey) => {
    const key = { publicKey, privateKey: await holdPrivateKey(jwk) }
    hold([key, ...held.filter(one => one.publicKey !== publicKey)])
    if (keep) await keepKey(key)
  }
  const make = async () => {
    if (!canSeal()) return setSaid(words.noCrypto[locale])
    const { publicKey, privateKey } = await makeKeyPair()
    const file = { workbook: FILE, format: 1, publicKey, privateKey }
    saveAs(`${FILE}.json`, `${JSON.stringify(file, null, 1)}\n`, 'application/json')
    await add(publicKey, privateKey)
    setSaid('')
  }
  const openFile = async (file: File | undefined) => {
    try {
      const raw = file && file.size < 10_000 ? parse(await file.text()) : undefined
      const jwk = isPlain(raw) && own(raw, 'workbook') === FILE ? own(raw, 'privateKey') : undefined
      const publicKey = isPlain(jwk) ? publicKeyOf(jwk) : undefined
      if (!publicKey) return setSaid(words.badKey[locale])
      await add(publicKey, jwk as JsonWebKey)
      setSaid('')
    } catch {
      setSaid(canSeal() ? words.badKey[locale] : words.noCrypto[locale])
    }
  }
  return (
    <details class="keys">
      <summary>{words.keys[locale]}</summary>
      <p class="widget-note">{words.keysHelp[locale]}</p>
      <label>
        <input
          type="checkbox"
          name="desk-keep-key"
          checked={keep}
          onChange={event => setKeep(event.currentTarget.checked)}
        />{' '}
        {words.keepKey[locale]} <small>{words.keptHelp[locale]}</small>
      </label>
      <p class="tools-row">
        <button class="button" type="button" name="desk-make-key" onClick={() => void make()}>
          {words.makeKey[locale]}
        </button>
        <label class="button">
          <input
            class="visually-hidden"
            type="file"
            name="desk-key-file"
            accept=".json,application/json"
            onChange={event => {
              const [file] = event.currentTarget.files ?? []
              void openFile(file)
            }}
          />
          {words.openKey[locale]}
        </label>
      </p>
      <p role="status">{said}</p>
      {held.map(({ publicKey }) => (
        <div key={publicKey} class="field">
          <label for={`key-${publicKey}`}>{words.publicKey[locale]}</label>
          <textarea
            id={`key-${publicKey}`}
            name="desk-public-key"
            readOnly
            rows={2}
            value={publicKey}
            onFocus={event => event.currentTarget.select()}
          />
          <button
            type="button"
            class="link-button"
            onClick={() => {
              hold(held.filter(one => one.publicKey !== publicKey))
              void removeKeptKey(publicKey).catch(() => undefined)
            }}
          >
            {words.removeKey[locale]}
          </button>
        </div>
      ))}
    </details>
  )
}
