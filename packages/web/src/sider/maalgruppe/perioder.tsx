import type { OplysningVisning } from '@fodfaeste/kontrakt'
import { Dagfelt, Valg, Valgliste } from '../../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { type PeriodeFelter, TOM_PERIODE, type VaerdiFelter } from './vaerdi-felter.ts'

interface Egenskaber {
  readonly oplysning: OplysningVisning
  readonly art: 'orlov' | 'tidligere-forloeb'
  readonly rod: string
  readonly vaerdi: VaerdiFelter
  readonly vedAendring: (vaerdi: VaerdiFelter) => void
  readonly fejl: readonly Feltfejl[]
}

const VALG = {
  orlov: [
    { vaerdi: 'ingen', tekst: 'Ingen orlov' },
    { vaerdi: 'perioder', tekst: 'Orlov i disse perioder' },
  ],
  'tidligere-forloeb': [
    { vaerdi: 'ingen', tekst: 'Ingen tidligere forløb' },
    { vaerdi: 'perioder', tekst: 'Disse forløb' },
  ],
} as const

/** Ingen, eller en liste af perioder. At ingen er valgt, er ikke det samme som ingen. */
export function Perioder({ oplysning, art, rod, vaerdi, vedAendring, fejl }: Egenskaber) {
  const { perioder } = vaerdi
  const ny = (): PeriodeFelter => ({ ...TOM_PERIODE, noegle: Math.max(-1, ...perioder.map((p) => p.noegle)) + 1 })
  const ret = (nr: number, rettet: Partial<PeriodeFelter>): void =>
    vedAendring({ ...vaerdi, perioder: perioder.map((p, i) => (i === nr ? { ...p, ...rettet } : p)) })
  return (
    <div className="formular">
      <Valg
        id={`${rod}-vaerdi`}
        navn={oplysning.navn}
        fejl={fejlVed(fejl, `${rod}-vaerdi`)}
        muligheder={VALG[art]}
        vaerdi={vaerdi.tekst as 'ingen' | 'perioder' | ''}
        vedAendring={(tekst) =>
          vedAendring({ tekst, perioder: tekst === 'perioder' && perioder.length === 0 ? [ny()] : perioder })
        }
      />
      {vaerdi.tekst === 'perioder' && (
        <>
          {perioder.map((periode, nr) => (
            <fieldset key={periode.noegle} className="periode">
              <legend className="kun-oplaesning">Periode {nr + 1}</legend>
              <Dagfelt
                id={`${rod}-vaerdi[${nr}].fra`}
                navn="Første dag"
                vaerdi={periode.fra}
                vedAendring={(fra) => ret(nr, { fra })}
                fejl={fejlVed(fejl, `${rod}-vaerdi[${nr}].fra`)}
              />
              <Dagfelt
                id={`${rod}-vaerdi[${nr}].til`}
                navn="Sidste dag"
                vaerdi={periode.til}
                vedAendring={(til) => ret(nr, { til })}
                fejl={fejlVed(fejl, `${rod}-vaerdi[${nr}].til`)}
              />
              {art === 'orlov' && (
                <Orlovsfelter id={`${rod}-vaerdi[${nr}]`} periode={periode} ret={(p) => ret(nr, p)} />
              )}
              <Tekstknap onClick={() => vedAendring({ ...vaerdi, perioder: perioder.filter((_, i) => i !== nr) })}>
                Fjern<span className="kun-oplaesning"> periode {nr + 1}</span>
              </Tekstknap>
            </fieldset>
          ))}
          <Knap className="periode-ny" onClick={() => vedAendring({ ...vaerdi, perioder: [...perioder, ny()] })}>
            Tilføj en periode
          </Knap>
        </>
      )}
    </div>
  )
}

interface Orlovsegenskaber {
  readonly id: string
  readonly periode: PeriodeFelter
  readonly ret: (rettet: Partial<PeriodeFelter>) => void
}

function Orlovsfelter({ id, periode, ret }: Orlovsegenskaber) {
  return (
    <>
      <Valgliste
        id={`${id}.art`}
        navn="Art"
        muligheder={[
          { vaerdi: 'barsel', tekst: 'Barsel' },
          { vaerdi: 'sorgorlov', tekst: 'Sorgorlov' },
        ]}
        vaerdi={periode.art}
        vedAendring={(art) => ret({ art })}
      />
      <Valgliste
        id={`${id}.ret`}
        navn="Ret til dagpenge"
        muligheder={[
          { vaerdi: '', tekst: 'Uoplyst' },
          { vaerdi: 'ja', tekst: 'Ja' },
          { vaerdi: 'nej', tekst: 'Nej' },
        ]}
        vaerdi={periode.ret}
        vedAendring={(r) => ret({ ret: r as PeriodeFelter['ret'] })}
      />
    </>
  )
}
