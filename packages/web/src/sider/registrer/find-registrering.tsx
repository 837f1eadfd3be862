import { skrivAntal } from '@fodfaeste/grund'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useDeferredValue, useState } from 'react'
import { kladdested } from '@fodfaeste/kontrakt'
import { useKladdePaa } from '../../api/kladde-data.ts'
import { Tekstfelt } from '../../fds/felt.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { type Linje, type Linjegruppe, foerste, soeg } from './registreringer.ts'

/** Så mange linjer i en gruppe vises, før nogen søger. De lange grupper er opslag, ikke noget at læse igennem. */
const FOERST = 12

/** Find det, der skal registreres: skriv et par bogstaver, og tryk Enter; eller vælg på listen. */
export function FindRegistrering({ alle }: { alle: readonly Linjegruppe[] }) {
  const { sag } = useSagKontekst()
  const naviger = useNavigate()
  const [tekst, saetTekst] = useState('')
  const fundne = soeg(alle, useDeferredValue(tekst))
  const aabn = (h: FormEvent): void => {
    h.preventDefault()
    const linje = foerste(soeg(alle, tekst))
    if (linje === undefined) return
    void naviger({ to: '/sager/$sagId/registrer', params: { sagId: sag.id }, search: valg(linje) })
  }
  return (
    <>
      <search className="registrer-find">
        <form onSubmit={aabn}>
          <Tekstfelt
            id="registrer-find"
            navn="Hvad er der sket, eller hvad skal der ske?"
            hjaelp="Skriv begyndelsen af et ord eller to. Enter åbner den første."
            vaerdi={tekst}
            vedAendring={saetTekst}
            inputMode="search"
          />
        </form>
      </search>
      {fundne.length === 0 && (
        <output className="besked">
          Intet passer på «{tekst}». Oplysninger, ønsker og skøn om målgruppen står under{' '}
          <Link to="/sager/$sagId/maalgruppe" params={{ sagId: sag.id }} search={{}}>
            Målgruppe
          </Link>
          , dokumenter under{' '}
          <Link to="/sager/$sagId/dokumenter" params={{ sagId: sag.id }} search={{}}>
            Dokumenter
          </Link>
          , og den forberedende del under{' '}
          <Link to="/sager/$sagId/plan" params={{ sagId: sag.id }} search={{}}>
            Rehabiliteringsplan
          </Link>
          . Teamets indstilling skrives under{' '}
          <Link to="/sager/$sagId/team" params={{ sagId: sag.id }} search={{}}>
            Team
          </Link>
          .
        </output>
      )}
      <div className="registrer-grupper">
        {fundne.map((gruppe) => (
          <Gruppe key={gruppe.emne} gruppe={gruppe} helt={tekst.trim() !== ''} />
        ))}
      </div>
    </>
  )
}

const valg = ({ hvad, id }: Linje) => ({ hvad, ...(id !== undefined && { id }) })

function Gruppe({ gruppe: { emne, linjer }, helt }: { gruppe: Linjegruppe; helt: boolean }) {
  const nu = linjer.filter(({ nej }) => nej === undefined)
  const ikkeNu = linjer.filter(({ nej }) => nej !== undefined)
  const skjules = !helt && nu.length > FOERST
  return (
    <section className="registrer-gruppe" aria-label={emne}>
      <h3>{emne}</h3>
      {skjules ? <p className="daempet mellem">{nu.length} forhold. Søg på et ord om det.</p> : <Linjer linjer={nu} />}
      {ikkeNu.length > 0 && (
        <details open={helt}>
          <summary className="daempet mellem">
            {skrivAntal(ikkeNu.length, 'kan ikke registreres endnu', 'kan ikke registreres endnu')}
          </summary>
          <Linjer linjer={ikkeNu} />
        </details>
      )}
    </section>
  )
}

function Linjer({ linjer }: { linjer: readonly Linje[] }) {
  return (
    <ul>
      {linjer.map((linje) => (
        <En key={`${linje.hvad} ${linje.id}`} linje={linje} />
      ))}
    </ul>
  )
}

/** Det, der ikke kan tages nu, siger hvorfor i stedet for at være et link. */
function En({ linje }: { linje: Linje }) {
  const { sag } = useSagKontekst()
  const { hvad, id, navn, nej } = linje
  const kladde = useKladdePaa(sag.id, kladdested({ beslutning: hvad, ...(id !== undefined && { id }) }))
  if (nej !== undefined) {
    return (
      <li className="registrer-nej">
        {navn}
        <span className="daempet lille">{nej}</span>
      </li>
    )
  }
  return (
    <li>
      <Link to="/sager/$sagId/registrer" params={{ sagId: sag.id }} search={valg(linje)}>
        {navn}
      </Link>
      {kladde !== undefined && <span className="daempet lille">Du har en kladde</span>}
    </li>
  )
}
