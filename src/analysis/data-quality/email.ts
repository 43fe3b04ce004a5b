import type { Reading } from './reading.ts'

/** Domains of large providers with one slip in them, and what was meant. Made up by us; all are dead ends. */
const SLIPS: ReadonlyMap<string, string> = new Map(
  [
    'gmail.com gmial.com gmai.com gmal.com gnail.com gamil.com gmail.con gmail.cm gmail.comm gmil.com',
    'hotmail.com hotmial.com hotmal.com hotmai.com hotmail.con hotmil.com homail.com',
    'outlook.com outlok.com outlook.con outook.com',
    'yahoo.es yaho.es yahooo.es',
    'yahoo.com yaho.com yahoo.con yahooo.com',
    'icloud.com iclud.com icloud.con'
  ].flatMap(line => {
    const [meant = '', ...slips] = line.split(' ')
    return slips.map(slip => [slip, meant] as const)
  })
)

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z]$/

/**
 * An address by its form: the letters and dots that RFC 5321 (2008) lets stand without quotes, at most 64
 * before the @ and 254 in all, and a domain of two parts or more. Whether anybody reads it only a message
 * shows. A known slip in a provider's name is put right.
 */
export function readEmail(text: string): Reading {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:mailto:|<)+|>$/g, '')
    .trim()
  const at = plain.lastIndexOf('@')
  const [local, domain] = [plain.slice(0, at), plain.slice(at + 1)]
  if (at < 1 || domain === '') return { fault: 'no-at' }
  const fits = plain.length <= 254 && local.length <= 64
  if (!fits || !LOCAL.test(local) || !DOMAIN.test(domain)) return { fault: 'syntax' }
  const meant = SLIPS.get(domain)
  return meant === undefined
    ? { value: plain }
    : { value: `${local}@${meant}`, fault: 'domain-slip' }
}
