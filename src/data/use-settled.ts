import { useEffect, useState } from 'react'

/** The value once it has stayed the same for a while; null before: what is costly does not follow a slider. */
export function useSettled<T>(value: T | null, waitMs: number): T | null {
  const [settled, setSettled] = useState<T | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), waitMs)
    return () => clearTimeout(timer)
  }, [value, waitMs])
  return settled === value ? settled : null
}
