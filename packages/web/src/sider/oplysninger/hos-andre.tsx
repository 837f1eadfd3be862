import type { Oplysninger } from '@fodfaeste/kontrakt'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { visDag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { DokumentLink } from './dokument-link.tsx'
import { SkrivHer } from './skriv-her.tsx'

type Indhentning = Oplysninger['indhentninger'][number]

/** Det, kommunen ved findes hos andre, og borgerens samtykke til at hente det. */
export function HosAndre({ indhentninger }: { indhentninger: readonly Indhentning[] }) {
  const { sag } = useSagKontekst()
  const mangler = indhentninger.filter((en) => en.mangler).length
  return (
    <section aria-labelledby="hos-andre-overskrift">
      <div className="afsnit-hoved">
        <h2 id="hos-andre-overskrift">Oplysninger hos andre og samtykke</h2>
        {mangler > 0 && <span className="daempet">{mangler} kendt og ikke hentet</span>}
      </div>
      {indhentninger.length === 0 ? (
        <p className="daempet">
          Ingen oplysning er nævnt. Nævner nogen en journal, en udtalelse eller et forløb et andet sted, så skriv det
          her: fra da af ved kommunen, at den findes.
        </p>
      ) : (
        <ul className="indhentninger">
          {indhentninger.map((en) => (
            <EnIndhentning key={en.version} en={en} />
          ))}
        </ul>
      )}
      {sag.maa.registrere && (
        <div className="knapper">
          <SkrivHer
            her={{ knap: 'En oplysning er nævnt', kommando: { beslutning: 'naevn-oplysning' } }}
            naeste={indhentninger.length === 0}
          />
        </div>
      )}
    </section>
  )
}

function EnIndhentning({ en }: { en: Indhentning }) {
  const { sag } = useSagKontekst()
  const { version, navn, naevntAf, den, afsluttet, mangler } = en
  const om = { indhentning: version }
  return (
    <li className="indhentning">
      <p>
        <b>{navn}</b> {mangler && <span className="t-uoplyst">ikke hentet</span>}
      </p>
      <p className="indgang-kilde">
        {naevntAf === undefined ? 'Kommunen ville hente den' : `Nævnt af ${naevntAf}`} {visDag(den)}. Skrevet af {en.af}
        .
      </p>
      <Samtykke en={en} />
      {afsluttet === undefined ? (
        <>
          <Lovens en={en} />
          <div className="knapper">
            {sag.maa.spoergeBorgeren && (
              <>
                {en.spurgt === undefined && en.svar.length === 0 && (
                  <SkrivHer
                    her={{ knap: 'Borgeren er spurgt', kommando: { beslutning: 'spoerg-om-samtykke', ...om } }}
                    om={navn}
                  />
                )}
                <SkrivHer
                  her={{ knap: 'Skriv svaret om samtykke', kommando: { beslutning: 'besvar-samtykke', ...om } }}
                  om={navn}
                />
              </>
            )}
            {sag.maa.journalisere && (
              <SkrivHer
                her={{ knap: 'Hentet, eller hentes ikke', kommando: { beslutning: 'afslut-indhentning', ...om } }}
                om={navn}
              />
            )}
          </div>
        </>
      ) : (
        <p>
          <b>{afsluttet.udfald === 'hentet' ? 'Hentet' : 'Hentes ikke'}</b> {visDag(afsluttet.den)} af {afsluttet.af}:{' '}
          {afsluttet.begrundelse} {afsluttet.dokument !== undefined && <DokumentLink dokument={afsluttet.dokument} />}
        </p>
      )}
    </li>
  )
}

const SVAR = { givet: 'Givet', naegtet: 'Nægtet', 'trukket-tilbage': 'Trukket tilbage' } as const

function Samtykke({ en: { spurgt, svar } }: { en: Indhentning }) {
  return (
    <ul className="samtykke" aria-label="Samtykke">
      {svar.map((et) => (
        <li key={`${et.den} ${et.svar}`}>
          Samtykke: <b>{SVAR[et.svar]}</b> {visDag(et.den)}
          <span className="indgang-kilde">, skrevet af {et.af}</span>
          {et.ord !== undefined && <blockquote className="begrundelse">{et.ord}</blockquote>}
        </li>
      ))}
      {spurgt !== undefined && (
        <li>
          Spurgt {visDag(spurgt.den)}
          <span className="indgang-kilde">, af {spurgt.af}</span>
        </li>
      )}
      {svar.length === 0 && spurgt === undefined && <li className="t-uoplyst">Borgeren er ikke spurgt om samtykke</li>}
    </ul>
  )
}

const MAA: Readonly<Record<string, string>> = {
  opfyldt: 'Den må hentes',
  'ikke-opfyldt': 'Den må ikke hentes',
  uoplyst: 'Om den må hentes, er ikke oplyst endnu',
  'kraever-skoen': 'Et menneske skal svare på, om den er nødvendig',
}

/** Lovens svar på, om den må hentes, og hvad der følger, når borgeren siger nej. */
function Lovens({ en: { maaHentes, udenSamtykke } }: { en: Indhentning }) {
  return (
    <>
      {maaHentes !== undefined && <Svar forklaring={maaHentes} tekst={MAA[maaHentes.svar] ?? maaHentes.spoergsmaal} />}
      {udenSamtykke?.svar === 'opfyldt' && (
        <Svar forklaring={udenSamtykke} tekst="Uden samtykke afgøres sagen på det, der foreligger" />
      )}
    </>
  )
}

function Svar({ forklaring, tekst }: { forklaring: NonNullable<Indhentning['maaHentes']>; tekst: string }) {
  const styring = useHvorfor()
  const { brugt, hvorfor, hjemmel, forbehold } = forklaring
  return (
    <>
      <p>
        <HvorforKnap styring={styring}>{tekst}</HvorforKnap>
      </p>
      {styring.aaben && <HvorforPanel id={styring.id} grund={{ fakta: brugt, hvorfor, hjemmel, forbehold }} />}
    </>
  )
}
