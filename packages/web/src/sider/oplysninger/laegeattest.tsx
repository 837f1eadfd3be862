import { skrivAntal } from '@fodfaeste/grund'
import type { Oplysninger } from '@fodfaeste/kontrakt'
import type { ReactNode } from 'react'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { visDag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { DokumentLink } from './dokument-link.tsx'
import { SkrivHer } from './skriv-her.tsx'

type Attester = Oplysninger['laegeattest']
type Attest = Attester['attester'][number]

/** Lægeattesten fra bestilling til læst, eller hvorfor den er undladt. */
export function Laegeattest({ laegeattest }: { laegeattest: Attester }) {
  const { sag } = useSagKontekst()
  const { attester, svartid, udeladt, kanUndlades } = laegeattest
  return (
    <section aria-labelledby="laegeattest-overskrift">
      <div className="afsnit-hoved">
        <h2 id="laegeattest-overskrift">Lægeattest</h2>
      </div>
      {attester.length === 0 && udeladt === undefined && (
        <p>
          Der er ikke bestilt en lægeattest. Den bestilles hos egen læge på en LÆ 261, og lægen svarer på en LÆ 265.
        </p>
      )}
      {attester.map((attest) => (
        <EnAttest key={attest.version} attest={attest} />
      ))}
      {udeladt !== undefined && (
        <p>
          <b>Undladt {visDag(udeladt.den)}</b> af {udeladt.af}: {udeladt.begrundelse}
        </p>
      )}
      <div className="knapper">
        {sag.maa.registrere && (
          <SkrivHer
            her={{
              knap: attester.length === 0 ? 'Bestil lægeattest' : 'Bestil en ny',
              kommando: { beslutning: 'anmod-om-laegeattest' },
            }}
            naeste={attester.length === 0 && udeladt === undefined}
          />
        )}
        {sag.maa.traeffeSkoen && kanUndlades !== undefined && udeladt === undefined && (
          <SkrivHer her={{ knap: 'Undlad attesten med grund', kommando: { beslutning: 'udelad-laegeattest' } }} />
        )}
      </div>
      <p className="indgang-kilde">
        Svartid: {skrivAntal(svartid.dage, 'dag', 'dage')} fra bestillingen, så rykkes der.{' '}
        {svartid.aftalt === undefined
          ? 'Det er den sædvanlige svartid mellem kommuner og læger, ikke en frist i loven. '
          : `Aftalt${svartid.region === undefined ? '' : ` i ${svartid.region}`}: ${svartid.aftalt}. Det er ikke en frist i loven. `}
        {kanUndlades === undefined ? (
          'Efter loven i dag kan attesten ikke undlades her.'
        ) : (
          <>
            Den kan undlades, når et menneske begrunder, at helbredsoplysningerne er nok{' '}
            <Hjemmel hjemmel={kanUndlades} />
          </>
        )}
      </p>
    </section>
  )
}

const NAESTE: { readonly [N in NonNullable<Attest['naeste']>]: string } = {
  'modtag-laegeattest': 'Attesten er kommet',
  'ryk-for-laegeattest': 'Ryk lægen',
  'laes-laegeattest': 'Attesten er læst',
}

function EnAttest({ attest }: { attest: Attest }) {
  const { sag } = useSagKontekst()
  const { version, laege, bestilt, rykketDen, ventesSenest, modtaget, laest, naeste } = attest
  const kommando = (beslutning: NonNullable<Attest['naeste']>) => ({ beslutning, attest: version })
  return (
    <div className="attest">
      <ol className="attest-trin">
        {bestilt !== undefined && (
          <Trin navn={`Bestilt hos ${laege} (LÆ 261)`} dag={bestilt.den}>
            {bestilt.af}
          </Trin>
        )}
        {rykketDen !== undefined && <Trin navn="Rykket" dag={rykketDen} />}
        {modtaget === undefined ? (
          <Trin navn="Modtaget (LÆ 265)" mangler>
            {ventesSenest !== undefined && `ventes senest ${visDag(ventesSenest)}`}
          </Trin>
        ) : (
          <Trin navn="Modtaget (LÆ 265)" dag={modtaget.den}>
            Dateret {visDag(modtaget.dateret)}. Den er {skrivAntal(modtaget.alder, 'dag', 'dage')} gammel i dag; loven
            har ingen grænse i dage. {modtaget.dokument !== undefined && <DokumentLink dokument={modtaget.dokument} />}
          </Trin>
        )}
        {laest === undefined ? (
          <Trin navn="Læst" mangler />
        ) : (
          <Trin navn="Læst" dag={laest.den}>
            {laest.af}
          </Trin>
        )}
      </ol>
      {naeste !== undefined && sag.maa.registrere && (
        <div className="knapper">
          <SkrivHer key={naeste} her={{ knap: NAESTE[naeste], kommando: kommando(naeste) }} naeste />
          {naeste === 'ryk-for-laegeattest' && (
            <SkrivHer her={{ knap: NAESTE['modtag-laegeattest'], kommando: kommando('modtag-laegeattest') }} />
          )}
        </div>
      )}
    </div>
  )
}

interface Trinegenskaber {
  readonly navn: string
  readonly dag?: string
  readonly mangler?: boolean
  readonly children?: ReactNode
}

function Trin({ navn, dag, mangler = false, children }: Trinegenskaber) {
  return (
    <li className={mangler ? 'trin-mangler' : ''}>
      <span>
        <b>{navn}</b> {dag === undefined ? <span className="t-uoplyst">ikke endnu</span> : visDag(dag)}
      </span>
      {children !== undefined && <span className="indgang-kilde">{children}</span>}
    </li>
  )
}
