import { Link } from '@tanstack/react-router'
import { skrivAntal } from '@fodfaeste/grund'
import type { Planvisning } from '@fodfaeste/kontrakt'
import { visDag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

/** Er planen stadig opdateret? Det, der er oplyst siden den nyeste udgave, linje for linje. */
export function NytSiden({ plan: { nyt, udgaver, moede } }: { plan: Planvisning }) {
  const { sag } = useSagKontekst()
  const [seneste] = udgaver
  if (seneste === undefined) return null
  const moedeVenter = moede !== undefined && seneste.frossetDen === undefined
  return (
    <>
      {nyt.length > 0 && (
        <section className="besked plan-nyt" aria-labelledby="plan-nyt">
          <h3 id="plan-nyt">
            {skrivAntal(nyt.length, 'oplysning', 'oplysninger')} er kommet, siden udgave {seneste.nr} blev skrevet
          </h3>
          <ul>
            {nyt.map(({ version, tekst }) => (
              <li key={version}>{tekst}</li>
            ))}
          </ul>
          <p>
            Skriv en ny udgave, hvis det skal med.{' '}
            <Link to="/sager/$sagId/journal" params={{ sagId: sag.id }}>
              Se det i journalen
            </Link>
          </p>
        </section>
      )}
      {moedeVenter && (
        <p className="besked">
          Teamet har sagen {visDag(moede)}, og udgave {seneste.nr} er ikke gjort færdig til teamet.
        </p>
      )}
    </>
  )
}
