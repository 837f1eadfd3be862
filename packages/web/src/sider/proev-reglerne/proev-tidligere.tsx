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
            <fieldset key={et.noegle} className="proev-forloeb">
              <legend className="kun-oplaesning">Forløb {nr + 1}</legend>
              <Dag
                id={`forloeb-${nr}-fra`}
                navn="Første dag"
                vaerdi={et.fra}
                ret={(fra) => retEt(nr, { fra })}
                fejl={fejl}
              />
              <Dag
                id={`forloeb-${nr}-til`}
                navn="Sidste dag"
                vaerdi={et.til}
                ret={(til) => retEt(nr, { til })}
                fejl={fejl}
              />
              <Orlov
                rod={`forloeb-${nr}-`}
                orlov={et.orlov}
                ret={(orlov) => retEt(nr, { orlov })}
                fejl={fejl}
                i={`forløb ${nr + 1}`}
              />
              <Tekstknap onClick={() => fjern(nr)}>
                Fjern forløbet<span className="kun-oplaesning"> nr. {nr + 1}</span>
              </Tekstknap>
            </fieldset>
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
