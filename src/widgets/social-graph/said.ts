import type { Shape } from '../../analysis/network/shape.ts'
import type { Fact } from '../parts/fact.ts'

/** What the worker last found of each network, for the copy button, which is asked without it. */
const last = new WeakMap<Shape, readonly Fact[]>()

export const remember = (shape: Shape, facts: readonly Fact[]): void => {
  last.set(shape, facts)
}

export const remembered = (shape: Shape): readonly Fact[] => last.get(shape) ?? []
