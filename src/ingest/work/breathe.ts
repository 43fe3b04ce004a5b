/**
 * Ends the current task and starts another, so that a cancel that has come in can be heard. A message
 * to oneself: timers wait 4 ms each time.
 */
export function breathe(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
