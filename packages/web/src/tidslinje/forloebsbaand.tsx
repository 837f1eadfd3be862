import { useId, useMemo, useState } from 'react'
import { type Dato, dato, plusDage } from '@fodfaeste/grund'
import type { Baand as BaandVisning, BaandElement } from '@fodfaeste/kontrakt'
import { HvorforPanel } from '../forklaring/hvorfor.tsx'
import { Knap } from '../fds/knap.tsx'
import { Segment } from '../fds/segment.tsx'
import { visDag } from '../tekst/dage.ts'
import { Baand } from './baand.tsx'
import { BaandListe } from './baand-liste.tsx'
import { BaandTabel } from './baand-tabel.tsx'
import { MINDST_FOR_BAAND } from './maal.ts'
import { SKALAER, type Skalavalg, begyndMidte, ses, udsnitFor } from './skala.ts'
import { Signatur } from './signatur.tsx'
import './tidslinje.css'
import { useBredde } from './use-bredde.ts'

const VISNINGER = [
  { vaerdi: 'baand', tekst: 'Bånd' },
  { vaerdi: 'tabel', tekst: 'Tabel' },
] as const

/** Forløbsbåndet som bånd eller tabel; på en telefon som liste. */
export function Forloebsbaand({ baand }: { baand: BaandVisning }) {
  const [visning, saetVisning] = useState<'baand' | 'tabel'>('baand')
  const [skala, saetSkala] = useState<Skalavalg>('hele')
  const [midte, saetMidte] = useState<Dato>(() => begyndMidte(baand))
  const [holder, bredde] = useBredde()
  const udsnit = useMemo(() => udsnitFor(skala, baand, midte), [skala, baand, midte])
  const smal = bredde > 0 && bredde < MINDST_FOR_BAAND
  const flyt = (retning: 1 | -1): void =>
    saetMidte(plusDage(midte, retning * Math.round((udsnit.til - udsnit.fra) / 2)))
  return (
    <section aria-labelledby="baand-overskrift" ref={holder} className="forloebsbaand">
      <div className="baand-hoved">
        <h2 id="baand-overskrift">Forløbsbånd</h2>
        <div className="knapper">
          {visning === 'baand' && !smal && (
            <>
              {skala !== 'hele' && (
                <span className="baand-flyt">
                  <Knap aria-label="Tidligere" onClick={() => flyt(-1)}>
                    ‹
                  </Knap>
                  <Knap aria-label="Senere" onClick={() => flyt(1)}>
                    ›
                  </Knap>
                </span>
              )}
              <Segment navn="Skala" valgt={skala} muligheder={SKALAER} vedValg={saetSkala} />
            </>
          )}
          <Segment navn="Visning" valgt={visning} muligheder={smal ? SMALLE : VISNINGER} vedValg={saetVisning} />
        </div>
      </div>
      {visning === 'tabel' ? (
        <BaandTabel baand={baand} />
      ) : smal ? (
        <BaandListe baand={baand} />
      ) : (
        bredde > 0 && <Tegnet baand={baand} udsnit={udsnit} bredde={bredde} vedMidte={saetMidte} />
      )}
    </section>
  )
}

const SMALLE = [
  { vaerdi: 'baand', tekst: 'Liste' },
  { vaerdi: 'tabel', tekst: 'Tabel' },
] as const

interface Tegnetegenskaber {
  readonly baand: BaandVisning
  readonly udsnit: ReturnType<typeof udsnitFor>
  readonly bredde: number
  readonly vedMidte: (dag: Dato) => void
}

function Tegnet({ baand, udsnit, bredde, vedMidte }: Tegnetegenskaber) {
  const panel = useId()
  const [valgt, saetValgt] = useState<string>()
  const [aaben, saetAaben] = useState(false)
  const element = baand.elementer.find(({ id }) => id === valgt)
  const vaelg = (nyt: BaandElement): void => {
    saetValgt(nyt.id)
    if (!ses(udsnit, dato(nyt.fra), dato(nyt.til ?? nyt.fra))) vedMidte(dato(nyt.fra))
  }
  const hvorfor = (nyt: BaandElement): void => {
    saetAaben(nyt.id !== valgt || !aaben)
    vaelg(nyt)
  }
  return (
    <>
      <Baand
        baand={baand}
        udsnit={udsnit}
        bredde={bredde}
        valgt={valgt}
        vedValg={vaelg}
        vedHvorfor={hvorfor}
        vedIdag={() => vedMidte(begyndMidte(baand))}
      />
      {element !== undefined && aaben && (
        <div className="baand-panel" aria-live="polite">
          <HvorforPanel id={panel} grund={{ hvorfor: element.hvorfor, hjemmel: element.hjemmel }}>
            <div>
              <p className="panel-navn">{element.navn}</p>
              <p>
                {visDag(element.fra)}
                {element.til !== undefined && ` – ${visDag(element.til)}`}
                {element.varighed !== undefined && `, ${element.varighed}`}
                <br />
                <span className="daempet">{element.status}</span>
              </p>
            </div>
          </HvorforPanel>
        </div>
      )}
      <Signatur baand={baand} />
    </>
  )
}
