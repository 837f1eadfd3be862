import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AendringISagen, HvorforIkkeISagen } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap } from '../../fds/knap.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { useBord } from './bord.ts'

const ART: { readonly [A in AendringISagen['art']]: string } = {
  faktum: 'Oplysning',
  skoen: 'Skøn',
  oenske: 'Ønske',
  tvivl: 'Tvivl',
}

/** Så mange vises, til man beder om resten. */
const FOERSTE = 5

/** Hvad der skulle være anderledes, for at forløbet kan gives, og hvad der ikke ville hjælpe. Serveren regner det ud. */
export function HvorforIkke() {
  const { sag, blik } = useSagKontekst()
  const { version, til, paa } = blik
  const spurgt = useQuery({
    queryKey: noegler.hvorforIkke(sag.id, sag.version, { version, til, paa }),
    queryFn: ({ signal }) => {
      const valg = { version: version?.toString(), registreretTil: til, paa }
      return hent('hentHvorforIkke', { sti: { sagId: sag.id }, valg }, signal)
    },
    placeholderData: (foer) => foer,
  })
  const kanGives = spurgt.data !== undefined && KAN_GIVES.has(spurgt.data.kode)
  return (
    <section aria-labelledby="hvorfor-ikke-overskrift" className="hvorfor-ikke">
      <div className="afsnit-hoved">
        <h2 id="hvorfor-ikke-overskrift">
          {kanGives ? 'Hvad ændrer intet?' : 'Hvorfor ikke, og hvad ville ændre det?'}
        </h2>
        <span className="daempet">Hvad loven ville svare; ikke, hvad der er sandt</span>
      </div>
      {spurgt.isError && <p className="felt-fejl">{somProblem(spurgt.error).detail}</p>}
      {spurgt.data !== undefined && <Udfald fundet={spurgt.data} kanGives={kanGives} />}
    </section>
  )
}

const KAN_GIVES: ReadonlySet<string> = new Set(['kan-henvises', 'har-ret-efter-eget-oenske'])

function Udfald({ fundet: { vender, venderIkke }, kanGives }: { fundet: HvorforIkkeISagen; kanGives: boolean }) {
  const [alle, visAlle] = useState(false)
  const vist = alle ? vender : vender.slice(0, FOERSTE)
  return (
    <>
      {!kanGives && vender.length === 0 && (
        <p className="mellem">Ingen oplysning, intet skøn og intet ønske kan give et forløb på den dag.</p>
      )}
      <ul>
        {vist.map(({ aendringer, svar }) => (
          <li key={aendringer.map(noeglen).join()} className="hvorfor-ikke-saet">
            <Aendringerne aendringer={aendringer} />
            <p className="mellem daempet">{svar}</p>
          </li>
        ))}
      </ul>
      {vist.length < vender.length && <Knap onClick={() => visAlle(true)}>Vis alle {vender.length}</Knap>}
      {venderIkke.length > 0 && (
        <details className="hvorfor-ikke-intet">
          <summary>Ville ikke ændre svaret alene ({venderIkke.length})</summary>
          <Aendringerne aendringer={venderIkke} />
        </details>
      )}
    </>
  )
}

const noeglen = ({ art, id, vaerdi }: AendringISagen) => `${art} ${id} ${vaerdi}`

function Aendringerne({ aendringer }: { aendringer: readonly AendringISagen[] }) {
  const bord = useBord()
  return (
    <ul className="hvorfor-ikke-aendringer">
      {aendringer.map((aendring) => (
        <li key={noeglen(aendring)}>
          <span className="hvorfor-ikke-art">{ART[aendring.art]}</span>
          <span>
            {aendring.navn}
            {aendring.navn.endsWith('?') ? ' ' : ': '}
            <b>{aendring.vaerdi}</b>
          </span>
          <Knap aria-label={`Vis: ${aendring.navn}`} onClick={() => bord.gaaTil(aendring.art, aendring.id)}>
            Vis
          </Knap>
        </li>
      ))}
    </ul>
  )
}
