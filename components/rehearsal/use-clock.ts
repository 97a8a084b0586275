'use client'

/** A clock that is started, paused and set back by hand. */
import { useEffect, useRef, useState } from 'react'

/** Milliseconds between two looks at the clock. */
const tick = 250

export type RunningClock = ReturnType<typeof useClock>

export function useClock() {
  const [seconds, setSeconds] = useState(0)
  const [running, setRunning] = useState(false)
  /** Milliseconds from the runs before this one. */
  const before = useRef(0)
  useEffect(() => {
    if (!running) return
    const started = performance.now()
    const elapsed = (): number => before.current + performance.now() - started
    const timer = setInterval(() => setSeconds(Math.floor(elapsed() / 1000)), tick)
    return () => {
      clearInterval(timer)
      before.current = elapsed()
    }
  }, [running])
  return {
    /** Whole seconds. */
    seconds,
    running,
    toggle: () => setRunning((was) => !was),
    reset: () => {
      setRunning(false)
      setSeconds(0)
      // After the effect of the last run has put its time down.
      requestAnimationFrame(() => {
        before.current = 0
      })
    },
  }
}
