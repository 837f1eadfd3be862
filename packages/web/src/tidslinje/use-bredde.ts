import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Elementets bredde i punkter, fulgt. 0, før den er målt. */
export function useBredde(): readonly [RefObject<HTMLElement | null>, number] {
  const element = useRef<HTMLElement>(null)
  const [bredde, saet] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const iagttager = new ResizeObserver(([maalt]) => maalt && saet(Math.floor(maalt.contentRect.width)))
    iagttager.observe(current)
    return () => iagttager.disconnect()
  }, [])
  return [element, bredde]
}
