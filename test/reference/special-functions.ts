/**
 * Abramowitz and Stegun (1964), Handbook of Mathematical Functions. Table 6.1: the logarithm of Γ and its
 * slope ψ, to ten decimals. Γ(½), Γ(⅓), Γ(¼) (6.1.8, 6.1.11, 6.1.10) and ψ(1), ψ(½) (6.3.2, 6.3.3), to more digits than it
 * prints.
 */
export const GAMMA_TABLE = [
  { x: 1.25, lnGamma: -0.0982718364, digamma: -0.2274535334 },
  { x: 1.5, lnGamma: -0.1207822376, digamma: 0.036489974 },
  { x: 1.75, lnGamma: -0.084401121, digamma: 0.2474724535 }
]

export const GAMMA_CONSTANTS = [
  { x: 1 / 2, gamma: 1.772453850905516 },
  { x: 1 / 3, gamma: 2.678938534707748 },
  { x: 1 / 4, gamma: 3.625609908221908 }
]

export const DIGAMMA_CONSTANTS = [
  { x: 1, digamma: -0.577215664901533 },
  { x: 1 / 2, digamma: -1.963510026021423 }
]

/** Table 17.1: the complete elliptic integral K(m) = ½π·₂F₁(½, ½; 1; m). */
export const ELLIPTIC_TABLE = [
  { m: 0.1, K: 1.612441348720219 },
  { m: 0.5, K: 1.854074677301372 },
  { m: 0.9, K: 2.578092113348173 }
]

/** By mpmath 1.3 with 30 digits of working precision, rounded to what a number holds: a second route for arguments of use here. */
export const LN_GAMMA = [
  [1e-8, 18.42068073818021],
  [0.1, 2.252712651734206],
  [3.7, 1.428072326665388],
  [10, 12.801827480081469],
  [15, 25.19122118273868],
  [100.5, 361.4355404677776],
  [1e6, 12_815_504.569147611]
] as const

export const DIGAMMA = [
  [1e-8, -100_000_000.57721564],
  [0.1, -10.423754940411076],
  [1.4616321449683622, 0],
  [3.7, 1.1671535393615113],
  [10, 2.251752589066721],
  [100.5, 4.605174352581845],
  [1e6, 13.815510057964191]
] as const

export const LN_BETA = [
  [0.793, 2.426, -0.5115692885937033],
  [0.668, 3.806, -0.5628010678759972],
  [1e-3, 5, 6.905672657062075],
  [1e5, 0.3, -2.3580785946722926],
  [4000, 3000, -4783.161133553605]
] as const

/** a, b, c, z, ln ₂F₁(a, b; c; z). */
export const LN_2F1 = [
  [0.243, 2.426, 2.219, 0.9, 0.6666138494182039],
  [0.243, 2.426, 2.219, 0.5, 0.18821830926204305],
  [7.243, 9.426, 9.219, 0.3, 2.643328486162168],
  [1, 3.806, 4.474, 1 / 1.1, 1.7787749351138005],
  [40.2, 42, 43, 0.6, 35.95900382119695],
  [600, 600, 603, 0.9, 1374.6568039091949]
] as const
