/**
 * The open rate among readers whose mail programme leaves opening to them, if a part of all messages is
 * opened by programmes by themselves (Apple Mail fetches images in advance since iOS 15, September 2021):
 * what was measured is m = a + (1 − a)·p, so p = (m − a)/(1 − a).
 *
 * The difference of two groups with the same part a is larger than measured by 1/(1 − a), and their ratio
 * further from 1.
 *
 * @param measured share of sends opened
 * @param machine a, 0 to below 1
 * @returns null when programmes alone would have opened more than was measured
 */
export function openedByPeople(measured: number, machine: number): number | null {
  return measured < machine ? null : (measured - machine) / (1 - machine)
}
