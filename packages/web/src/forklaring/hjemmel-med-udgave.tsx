import type { HjemmelVisning } from '@fodfaeste/kontrakt'

/** Stedet med udgave og link til den officielle tekst. */
export function HjemmelMedUdgave({ hjemmel }: { hjemmel: HjemmelVisning }) {
  const sted = hjemmel.tekst
  return (
    <>
      {hjemmel.eli === undefined ? (
        sted
      ) : (
        <a href={hjemmel.eli} target="_blank" rel="noreferrer">
          {sted}
          <span className="kun-oplaesning"> på retsinformation.dk (nyt vindue)</span>
        </a>
      )}
      {sted.includes(hjemmel.udgave) ? '' : `, ${hjemmel.udgave}`}
      {hjemmel.tidligere && <span className="daempet"> (tidligere lov, som gælder for denne sag)</span>}
    </>
  )
}
