/** The interface of a learning platform (SCORM 1.2 run-time environment, 3.3). Everything is text. */
export interface Api {
  LMSInitialize(empty: ''): unknown
  LMSFinish(empty: ''): unknown
  LMSGetValue(element: string): unknown
  LMSSetValue(element: string, value: string): unknown
  LMSCommit(empty: ''): unknown
  LMSGetLastError(): unknown
}

interface Frame {
  readonly API?: Api
  readonly parent?: Frame
  readonly opener?: Frame | null
}

/** Frames that are looked through before it is taken that there is no platform. */
const MOST_FRAMES = 500

/** The platform's interface: in a frame above this one, or above the window that opened it. */
export function findApi(start: Frame): Api | undefined {
  return above(start) ?? above(topOf(start).opener ?? undefined)
}

/** Reading a frame of another origin throws: there is nothing to be found in it, or above it. */
function above(start: Frame | undefined): Api | undefined {
  try {
    let frame = start
    for (let count = 0; frame && count < MOST_FRAMES; count++) {
      if (frame.API) return frame.API
      frame = frame.parent === frame ? undefined : frame.parent
    }
  } catch {}
  return undefined
}

function topOf(start: Frame): Frame {
  let frame = start
  try {
    for (let count = 0; count < MOST_FRAMES && frame.parent && frame.parent !== frame; count++) {
      frame = frame.parent
    }
    // Whether it may be read at all.
    void frame.opener
    return frame
  } catch {
    return start
  }
}
