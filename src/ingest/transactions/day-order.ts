/** Whether rows never go back in time. */
export function isSorted(days: Int32Array): boolean {
  for (let row = 1; row < days.length; row += 1) {
    if ((days[row] as number) < (days[row - 1] as number)) return false
  }
  return true
}
