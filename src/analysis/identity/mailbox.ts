import { emailKey } from './keys.ts'

/** Providers that ignore what stands behind a plus sign (by their own help pages, as of 2025). */
const TAGGED: ReadonlySet<string> = new Set([
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'icloud.com',
  'proton.me',
  'protonmail.com',
  'fastmail.com'
])

/**
 * The box that an address reaches. Gmail pays no heed to dots, several providers none to a tag behind a
 * plus sign: `marta.rey+shop@gmail.com` and `martarey@googlemail.com` are one box. Of other providers
 * nothing is known, and nothing is assumed.
 *
 * @param byBox false leaves the address as `emailKey` has it
 * @returns '' for what is no address
 */
export function mailbox(text: string, byBox: boolean): string {
  const plain = emailKey(text)
  if (plain === '' || !byBox) return plain
  const at = plain.lastIndexOf('@')
  const domain = plain.slice(at + 1).replace(/^googlemail\.com$/, 'gmail.com')
  const name = TAGGED.has(domain)
    ? plain.slice(0, at).replace(/(?<=.)\+.*$/, '')
    : plain.slice(0, at)
  const bare = domain === 'gmail.com' ? name.replaceAll('.', '') : name
  return `${bare === '' ? name : bare}@${domain}`
}
