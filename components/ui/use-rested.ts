'use client'

import { useEffect, useState } from 'react'

/** Longer than between two keys of somebody who types fast, in milliseconds. */
const PAUSE = 150

/** The value as it was when it last stayed for a moment: what takes time to work out must not stand between a key and its picture. */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
