import { encode } from 'uqr'

interface Props {
  readonly text: string
  readonly label: string
}

/** Bytes of a code of version 25 (117 modules a side), which phones still read off a screen. */
const MOST = 1273

/** Whether a text fits into a code that a phone can read. */
export const fitsQr = (text: string): boolean => new TextEncoder().encode(text).length <= MOST

/** A text as a QR code (ISO/IEC 18004), with the quiet zone of four modules that it asks for. */
export function Qr({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'L', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
