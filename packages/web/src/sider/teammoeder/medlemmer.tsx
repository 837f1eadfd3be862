import { STIER, type TeammoedeVisning } from '@fodfaeste/kontrakt'
import { visDag } from '../../tekst/dage.ts'
import { MEDLEMSSVAR, OMRAADE } from './moedeord.ts'

/** Hvem der er med, hvad de har svaret, og det, de får: teksten og kalenderfilen. */
export function Medlemmer({ moede: { id, medlemmer, invitation } }: { moede: TeammoedeVisning }) {
  const modtagere = medlemmer.flatMap(({ email }) => email ?? [])
  return (
    <section aria-labelledby="medlemmer">
      <h2 id="medlemmer">Medlemmer</h2>
      {medlemmer.length === 0 && <p>Der er ingen medlemmer endnu.</p>}
      <ul className="moede-medlemmer">
        {medlemmer.map(({ navn, omraade, email, svar }) => (
          <li key={`${navn} ${omraade} ${email ?? ''}`}>
            <b>{navn}</b> <span>{OMRAADE[omraade]}</span>{' '}
            <span className="daempet">
              {svar === undefined ? MEDLEMSSVAR.ukendt : `${MEDLEMSSVAR[svar.svar]}, svaret ${visDag(svar.den)}`}
              {email !== undefined && ` · ${email}`}
            </span>
          </li>
        ))}
      </ul>
      <h3>Invitation</h3>
      <p>
        <a href={STIER.hentMoedekalender.sti.replace(':moedeId', id)} download>
          Hent kalenderfil (.ics)
        </a>
        {modtagere.length > 0 && (
          <>
            {' · '}
            <a
              href={`mailto:${modtagere.map(encodeURIComponent).join(',')}?subject=${encodeURIComponent('Møde i rehabiliteringsteamet')}&body=${encodeURIComponent(invitation)}`}
            >
              Skriv til medlemmerne
            </a>
          </>
        )}
      </p>
      <blockquote className="moede-invitation">{invitation}</blockquote>
    </section>
  )
}
