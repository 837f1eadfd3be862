import { somProblem } from '../api/problem-fejl.ts'
import { FejlSide } from './fejl-side.tsx'

/** Fanger det, der ellers ville give en hvid side. */
export function FejlISiden({ error, reset }: { error: unknown; reset: () => void }) {
  return <FejlSide problem={somProblem(error)} proevIgen={reset} />
}
