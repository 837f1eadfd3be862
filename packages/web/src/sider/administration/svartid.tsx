import { skrivAntal } from '@fodfaeste/grund'
import type { FristListe } from '@fodfaeste/kontrakt'
import { Dagfelt, Tekstfelt } from '../../fds/felt.tsx'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { Browserkladdelinje } from '../../kladde/browserkladdelinje.tsx'
import { visDag, visTidspunkt } from '../../tekst/dage.ts'
import { useFristform } from './use-fristform.ts'

const ID = {
  dage: 'svartid-dage',
  region: 'svartid-region',
  offentliggjort: 'svartid-aftalt',
  gaelderFra: 'svartid-fra',
} as const

/** Den aftalte svartid for en lægeattest, og dem, der har været. */
export function Svartid({ frister = [] }: { frister: FristListe['frister'] | undefined }) {
  const svartider = frister.filter(({ sagstype }) => sagstype === 'laegeattest')
  return (
    <section className="administration-afsnit" aria-labelledby="svartid">
      <h2 id="svartid">Svartid for lægeattest</h2>
      <p className="daempet administration-indledning">
        Så mange dage har lægen fra bestillingen (LÆ 261) til svaret (LÆ 265), før Min dag siger, at der skal rykkes.
        Den er aftalt i regionen og er ikke en frist i loven. Er intet skrevet, regnes der med den sædvanlige på 30
        dage. En ny gælder attester, der bestilles fra dagen.
      </p>
      {svartider.length > 0 && (
        <ul className="svartider">
          {svartider.map((en) => (
            <li key={en.sat}>
              <b>{skrivAntal(en.dage ?? 0, 'dag', 'dage')}</b> fra {visDag(en.gaelderFra)}, {en.region}:{' '}
              {en.offentliggjort} {en.gaelder && <b>gælder nu</b>}{' '}
              <span className="daempet">
                Sat af {en.satAf}, {visTidspunkt(en.sat)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Svartidform />
    </section>
  )
}

const TOM = { dage: '', region: '', offentliggjort: '', gaelderFra: '' }

function Svartidform() {
  const { kladde, fejl, felt, laestDag, optaget, send } = useFristform({
    sted: 'svartid',
    tom: TOM,
    id: ID,
    krop: ({ dage, region, offentliggjort }, gaelderFra) => {
      const tal = Number(dage.trim() === '' ? Number.NaN : dage.replace(',', '.'))
      return { sagstype: 'laegeattest', dage: tal, region, offentliggjort, gaelderFra }
    },
    sagt: 'Svartiden er sat.',
  })
  return (
    <form className="administration-form" noValidate onSubmit={send} aria-label="Svartid for lægeattest">
      <Fejlopsummering overskrift="Svartiden er ikke sat" fejl={fejl} />
      <Tekstfelt navn="Dage fra bestilling til svar" hjaelp="Hele dage." inputMode="numeric" {...felt('dage')} />
      <Tekstfelt navn="Region" hjaelp="Den region, den er aftalt i." {...felt('region')} />
      <Tekstfelt navn="Aftalt" hjaelp="Aftalens navn eller adresse." {...felt('offentliggjort')} />
      <Dagfelt navn="Svartiden gælder fra" laest={laestDag} {...felt('gaelderFra')} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          Sæt svartiden
        </Knap>
      </div>
      <Browserkladdelinje kladde={kladde} />
    </form>
  )
}
