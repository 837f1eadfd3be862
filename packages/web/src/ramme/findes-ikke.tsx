import { FejlSide } from './fejl-side.tsx'

export function FindesIkke() {
  return (
    <FejlSide
      problem={{
        type: 'about:blank',
        title: 'Siden findes ikke',
        status: 404,
        detail: 'Adressen fører ikke til noget. Er den skrevet af, så kontrollér den; ellers find sagen under Sager.',
        kode: 'FINDES_IKKE',
      }}
    />
  )
}
