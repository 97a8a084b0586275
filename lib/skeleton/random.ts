/** Chance, from a seed that whoever asks keeps to themselves: the same seed gives the same skeleton. */

/** 128 bits. It is never written into a skeleton: with it, guesses about the original could be tried one by one. */
export type Seed = readonly [number, number, number, number]

export interface Random {
  /** At least 0, less than 1. */
  next(): number
  /** One of them. Throws for none. */
  pick<T>(choices: readonly T[]): T
}

/** Rounds before the first number that counts: until then the bits of the seed are not yet mixed. */
const WARM_UP = 16

/** The generator sfc32 (Chris Doty-Humphrey, PractRand). */
export function randomFrom(seed: Seed): Random {
  let [a, b, c, counter] = seed.map((part) => part | 0) as [number, number, number, number]
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 0x1_0000_0000
  }
  for (let round = 0; round < WARM_UP; round++) next()
  return {
    next,
    pick(choices) {
      if (choices.length === 0) throw new RangeError('nothing to pick from')
      return choices[Math.floor(next() * choices.length)] as (typeof choices)[number]
    },
  }
}

/** A seed that nobody can guess, from the machine's own source of chance. */
export function freshSeed(): Seed {
  const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Uint32Array(4))
  return [a, b, c, d]
}
