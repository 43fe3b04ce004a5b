/** The plane on which people are placed; what shows them may scale it. Apart from the layout, whose forces no page needs. */
export const PLANE = { width: 640, height: 460, margin: 12 } as const
