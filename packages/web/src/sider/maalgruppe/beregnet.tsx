import { skrivAntal } from '@fodfaeste/grund'
import type { BeregnetDagVisning, BeregnetTalVisning, VurderingVisning } from '@fodfaeste/kontrakt'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import './beregnet.css'

/** Hver dag og hvert tal, loven har regnet ud. Alle kan svare på hvorfor. */
export function Beregnet({ vurdering: { dage, tal } }: { vurdering: VurderingVisning }) {
  return (
    <section aria-labelledby="beregnet-overskrift">
      <div className="afsnit-hoved">
        <h2 id="beregnet-overskrift">Beregnede dage og tal</h2>
      </div>
      <ul className="beregnet">
        {dage.map((dag) => (
          <Linje key={dag.id} navn={dag.navn} vaerdi={skrivDag(dag)} grund={dag} />
        ))}
        {tal.map((et) => (
          <Linje key={et.id} navn={et.navn} vaerdi={skrivTal(et)} grund={et} />
        ))}
      </ul>
    </section>
  )
}

interface Linjeegenskaber {
  readonly navn: string
  readonly vaerdi: string
  readonly grund: Pick<BeregnetDagVisning, 'hvorfor' | 'hjemmel'>
}

function Linje({ navn, vaerdi, grund: { hvorfor, hjemmel } }: Linjeegenskaber) {
  const styring = useHvorfor()
  return (
    <li>
      <span className="daempet">{navn}</span>
      <span className="beregnet-vaerdi">
        <HvorforKnap styring={styring}>{vaerdi}</HvorforKnap>
      </span>
      {styring.aaben && <HvorforPanel id={styring.id} grund={{ hvorfor, hjemmel }} />}
    </li>
  )
}

function skrivDag({ dag, spaend }: BeregnetDagVisning): string {
  if (dag !== undefined) return visDagMedUgedag(dag)
  return spaend === undefined
    ? 'kan ikke regnes'
    : `${visDagMedUgedag(spaend.tidligst)} – ${visDagMedUgedag(spaend.senest)}`
}

function skrivTal({ vaerdi, enhed }: BeregnetTalVisning): string {
  return vaerdi === undefined ? 'kan ikke regnes' : skrivAntal(vaerdi, 'dag', enhed)
}
