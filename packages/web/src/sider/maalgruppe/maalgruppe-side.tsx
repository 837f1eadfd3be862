import { opregn } from '@fodfaeste/grund'
import { useMemo } from 'react'
import type { VurderingVisning } from '@fodfaeste/kontrakt'
import { TILSTANDE, type Tilstand, tilstandFor } from '../../forklaring/tilstand.ts'
import { Trae } from '../../forklaring/trae.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Beregnet } from './beregnet.tsx'
import { BetingelseRaekke, IndgangRaekke } from './betingelse-raekke.tsx'
import { type Arbejdsbord, arbejdsbord } from './betingelser.ts'
import { BordSammenhaeng } from './bord.ts'
import { HvorforIkke } from './hvorfor-ikke.tsx'
import { Mangler } from './mangler.tsx'
import { SvarHvis, SvarNu } from './svar-nu.tsx'
import { TreDatoer } from './tre-datoer.tsx'
import { useArbejdsbord } from './use-bord.ts'
import { useHvis } from './use-hvis.ts'
import { Veje } from './veje.tsx'
import './maalgruppe.css'

const INGEN: ReadonlySet<string> = new Set()

/** Er borgeren i målgruppen? Betingelserne til venstre, det levende træ til højre. */
export function MaalgruppeSide() {
  const { sag, blik, laesekun, kvittering } = useSagKontekst()
  useTitel(`${sag.borger.navn} · Målgruppe`)
  const erHvis = blik.hvis === true
  const hvis = useHvis(sag, erHvis)
  const bord = useArbejdsbord(hvis.styring)
  const vurdering: VurderingVisning = hvis.svar?.vurdering ?? sag.vurdering
  const delt = useMemo(() => arbejdsbord(vurdering, sag), [vurdering, sag])
  const forskel = erHvis ? hvis.forskel : kvittering?.forskel
  const aendrede = useMemo(() => (forskel === undefined ? INGEN : new Set(forskel.led.map(({ id }) => id))), [forskel])
  return (
    <BordSammenhaeng value={bord}>
      <TreDatoer vurdering={vurdering} />
      {erHvis ? <SvarHvis {...hvis} /> : <SvarNu />}
      <div className="maalgruppe">
        <div>
          <Mangler mangler={vurdering.mangler} hvis={hvis.svar !== undefined} />
          <Betingelser delt={delt} />
          {!erHvis && <HvorforIkke />}
        </div>
        <div>
          <Trae
            vurdering={vurdering}
            aendrede={aendrede}
            overskrift={
              hvis.svar === undefined
                ? laesekun
                  ? 'Forklaringen, som den var'
                  : 'Forklaringen, som den er nu'
                : 'Forklaringen, som den ville være'
            }
            vedGaaTil={bord.gaaTil}
          />
          <Beregnet vurdering={vurdering} />
          {!laesekun && !erHvis && <Veje />}
        </div>
      </div>
    </BordSammenhaeng>
  )
}

function Betingelser({ delt: { betingelser, oevrige } }: { delt: Arbejdsbord }) {
  const { sag, laesekun } = useSagKontekst()
  const { grundHvisNej } = sag.maa
  return (
    <>
      <section aria-labelledby="betingelser-overskrift" className="betingelser">
        <div className="afsnit-hoved">
          <h2 id="betingelser-overskrift">Betingelser</h2>
          <span className="daempet">{optaelling(betingelser.map(({ led }) => tilstandFor(led)))}</span>
        </div>
        {grundHvisNej !== undefined && !laesekun && <p className="besked">{grundHvisNej}</p>}
        <ul>
          {betingelser.map((betingelse) => (
            <BetingelseRaekke key={betingelse.led.id} betingelse={betingelse} />
          ))}
        </ul>
      </section>
      {oevrige.length > 0 && (
        <section aria-labelledby="oevrige-overskrift" className="betingelser">
          <div className="afsnit-hoved">
            <h2 id="oevrige-overskrift">Øvrige oplysninger</h2>
            <span className="daempet">Ingen betingelse her spørger om dem nu</span>
          </div>
          <ul className="indgange indgange-alene">
            {oevrige.map((indgang) => (
              <IndgangRaekke key={`${indgang.art} ${indgang.id}`} indgang={indgang} visNavn />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const TAEL: { readonly [T in Tilstand]: string } = {
  opfyldt: 'opfyldt',
  'ikke-opfyldt': 'ikke opfyldt',
  uoplyst: 'uoplyst',
  'kraever-skoen': 'kræver skøn',
  tvivl: 'tvivl i loven',
}

function optaelling(alle: readonly Tilstand[]): string {
  const dele = TILSTANDE.map((t) => [alle.filter((a) => a === t).length, TAEL[t]] as const)
  return opregn(dele.filter(([n]) => n > 0).map(([n, ord]) => `${n} ${ord}`))
}
