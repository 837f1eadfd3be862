import { Valg } from '../../fds/felt.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { Dag } from './proev-dag.tsx'
import type { Egenskaber } from './proev-felter.tsx'
import { flytFokus, naesteNoegle } from './proev-liste.ts'
import { Orlov } from './proev-orlov.tsx'
import { FLEST_FORLOEB, type Forloebsfelter, felt } from './proev-svar.ts'

/** Forløbene før det, det handler om, hvert med sin orlov. */
export function Tidligere({ svar, ret, fejl }: Egenskaber) {
  const { forloeb } = svar
  const nyt = () => ({ noegle: naesteNoegle(forloeb), fra: '', til: '', orlov: [] })
  const retEt = (nr: number, rettet: Partial<Forloebsfelter>): void =>
    ret({ forloeb: forloeb.map((f, i) => (i === nr ? { ...f, ...rettet } : f)) })
  const tilfoej = (): void => {
    flytFokus(felt(`forloeb-${forloeb.length}-fra`), () => ret({ forloeb: [...forloeb, nyt()] }))
  }
  const fjern = (nr: number): void => {
    flytFokus(felt('forloeb-ny'), () => ret({ forloeb: forloeb.filter((_, i) => i !== nr) }))
  }
  return (
    <fieldset className="formular">
      <legend>Tidligere ressourceforløb</legend>
      <Valg
        id={felt('tidligere')}
        navn="Har der været et forløb før?"
        muligheder={[
          { vaerdi: 'ingen', tekst: 'Nej' },
          { vaerdi: 'forloeb', tekst: 'Ja' },
          { vaerdi: '', tekst: 'Ved ikke' },
        ]}
        vaerdi={svar.tidligere}
        vedAendring={(tidligere) =>
          ret({ tidligere, ...(tidligere === 'forloeb' && forloeb.length === 0 && { forloeb: [nyt()] }) })
        }
      />
      {svar.tidligere === 'forloeb' && (
        <>
          {forloeb.map((et, nr) => (
            <EtForloeb
              key={et.noegle}
              nr={nr}
              et={et}
              fejl={fejl}
              ret={(rettet) => retEt(nr, rettet)}
              fjern={() => fjern(nr)}
            />
          ))}
          <p>
            <Knap id={felt('forloeb-ny')} onClick={tilfoej} disabled={forloeb.length >= FLEST_FORLOEB}>
              Tilføj et forløb
            </Knap>
          </p>
        </>
      )}
    </fieldset>
  )
}

interface Forloebsegenskaber extends Pick<Egenskaber, 'fejl'> {
  readonly nr: number
  readonly et: Forloebsfelter
  readonly ret: (rettet: Partial<Forloebsfelter>) => void
  readonly fjern: () => void
}

function EtForloeb({ nr, et, fejl, ret, fjern }: Forloebsegenskaber) {
  const rod = `forloeb-${nr}-`
  return (
    <fieldset className="proev-forloeb">
      <legend className="kun-oplaesning">Forløb {nr + 1}</legend>
      <Dag id={`${rod}fra`} navn="Første dag" vaerdi={et.fra} ret={(fra) => ret({ fra })} fejl={fejl} />
      <Dag id={`${rod}til`} navn="Sidste dag" vaerdi={et.til} ret={(til) => ret({ til })} fejl={fejl} />
      <Orlov rod={rod} orlov={et.orlov} ret={(orlov) => ret({ orlov })} fejl={fejl} i={`forløb ${nr + 1}`} />
      <Tekstknap onClick={fjern}>
        Fjern forløbet<span className="kun-oplaesning"> nr. {nr + 1}</span>
      </Tekstknap>
    </fieldset>
  )
}
