const two = (number: number): string => String(number).padStart(2, '0')

/** A span of time as SCORM 1.2 writes it (CMITimespan): HHHH:MM:SS.SS. */
export function timespan(milliseconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 9999 * 360_000 + 359_999)
  const hours = Math.floor(hundredths / 360_000)
  const minutes = Math.floor(hundredths / 6000) % 60
  const seconds = Math.floor(hundredths / 100) % 60
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(hundredths % 100)}`
}

/** A time of day as SCORM 1.2 writes it (CMITime): HH:MM:SS. */
export const timeOfDay = (date: Date): string =>
  [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')
