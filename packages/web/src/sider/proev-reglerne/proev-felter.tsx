import { Dagfelt, Tekstfelt, Valg } from '../../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { DAGE, type JaNej, OENSKER, type Svar, felt } from './proev-svar.ts'

interface Egenskaber {
  readonly svar: Svar
  readonly ret: (rettet: Partial<Svar>) => void
  /** Kun fejl, den, der skriver, skal se nu. */
  readonly fejl: readonly Feltfejl[]
}

const DAGSNAVN: { readonly [D in (typeof DAGE)[number]]: string } = {
  bevilget: 'Forløbet er bevilget',
  starter: 'Forløbets første dag',
  'planlagt-slut': 'Forløbets sidste dag',
  afgoeres: 'Der træffes afgørelse',
}

const OENSKENAVN: { readonly [E in (typeof OENSKER)[number]]: string } = {
  'forloeb-taet-paa-pension': 'Et forløb, selv om der er under seks år til folkepensionen?',
  'mere-end-fem-aar': 'Mere end fem år i forløb i alt, mellem 40 og 50 år?',
  'endnu-et-forloeb': 'Endnu et forløb, når man er over aldersgrænsen?',
  'forloeb-som-pensionist': 'Et forløb ved siden af førtidspension?',
}

const JA_NEJ = [
  { vaerdi: 'ja', tekst: 'Ja' },
  { vaerdi: 'nej', tekst: 'Nej' },
  { vaerdi: '', tekst: 'Ved ikke' },
] as const

/** Spørgsmålene. Alt kan udelades; det, der ikke er svaret, er uoplyst og ikke nej. */
export function ProevFelter(egenskaber: Egenskaber) {
  return (
    <form className="proev-felter" onSubmit={(h) => h.preventDefault()} aria-label="Dine svar">
      <Alder {...egenskaber} />
      <Tidligere {...egenskaber} />
      <Forloebet {...egenskaber} />
      <Oensker {...egenskaber} />
    </form>
  )
}

function Alder({ svar, ret, fejl }: Egenskaber) {
  return (
    <fieldset className="formular">
      <legend>Alder</legend>
      <Valg
        id={felt('kender')}
        navn="Hvad kendes?"
        muligheder={[
          { vaerdi: 'foedselsdag', tekst: 'Fødselsdagen' },
          { vaerdi: 'alder', tekst: 'Kun alderen' },
        ]}
        vaerdi={svar.kender}
        vedAendring={(kender) => ret({ kender })}
      />
      {svar.kender === 'foedselsdag' ? (
        <Dag navn="Født" id="foedselsdag" vaerdi={svar.foedselsdag} ret={(t) => ret({ foedselsdag: t })} fejl={fejl} />
      ) : (
        <Tekstfelt
          id={felt('alder')}
          navn="Alder i hele år den dag, reglerne ses"
          vaerdi={svar.alder}
          inputMode="numeric"
          fejl={fejlVed(fejl, felt('alder'))}
          vedAendring={(alder) => ret({ alder })}
        />
      )}
    </fieldset>
  )
}

function Forloebet({ svar, ret, fejl }: Egenskaber) {
  return (
    <fieldset className="formular">
      <legend>Forløbet, det handler om</legend>
      {DAGE.map((id) => (
        <Dag
          key={id}
          id={id}
          navn={DAGSNAVN[id]}
          vaerdi={svar.dage[id]}
          ret={(tekst) => ret({ dage: { ...svar.dage, [id]: tekst } })}
          fejl={fejl}
        />
      ))}
      <Dag
        navn="Se reglerne, som de er"
        id="paa"
        vaerdi={svar.paa}
        hjaelp="Tom er i dag."
        ret={(paa) => ret({ paa })}
        fejl={fejl}
      />
    </fieldset>
  )
}

function Oensker({ svar, ret }: Egenskaber) {
  return (
    <fieldset className="formular">
      <legend>Borgerens ønsker</legend>
      {OENSKER.map((emne) => (
        <Valg<JaNej>
          key={emne}
          id={felt(emne)}
          navn={OENSKENAVN[emne]}
          muligheder={JA_NEJ}
          vaerdi={svar.oensker[emne]}
          vedAendring={(nyt) => ret({ oensker: { ...svar.oensker, [emne]: nyt } })}
        />
      ))}
      <Valg<JaNej>
        id={felt('foertidspension')}
        navn="Får borgeren førtidspension?"
        muligheder={JA_NEJ}
        vaerdi={svar.foertidspension}
        vedAendring={(foertidspension) => ret({ foertidspension })}
      />
    </fieldset>
  )
}

interface Dagegenskaber {
  readonly id: string
  readonly navn: string
  readonly vaerdi: string
  readonly hjaelp?: string
  readonly ret: (tekst: string) => void
  readonly fejl: readonly Feltfejl[]
}

function Dag({ id, navn, vaerdi, hjaelp, ret, fejl }: Dagegenskaber) {
  const laest = laesDag(vaerdi)
  return (
    <Dagfelt
      id={felt(id)}
      navn={navn}
      hjaelp={hjaelp}
      vaerdi={vaerdi}
      vedAendring={ret}
      fejl={fejlVed(fejl, felt(id))}
      laest={laest.ok ? visDagMedUgedag(laest.vaerdi) : undefined}
    />
  )
}

function Tidligere({ svar, ret, fejl }: Egenskaber) {
  const { forloeb } = svar
  const nyt = () => ({ noegle: Math.max(-1, ...forloeb.map((f) => f.noegle)) + 1, fra: '', til: '' })
  const retEt = (nr: number, rettet: { fra?: string; til?: string }): void =>
    ret({ forloeb: forloeb.map((f, i) => (i === nr ? { ...f, ...rettet } : f)) })
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
              <Tekstknap onClick={() => ret({ forloeb: forloeb.filter((_, i) => i !== nr) })}>
                Fjern<span className="kun-oplaesning"> forløb {nr + 1}</span>
              </Tekstknap>
            </fieldset>
          ))}
          <p>
            <Knap onClick={() => ret({ forloeb: [...forloeb, nyt()] })}>Tilføj et forløb</Knap>
          </p>
        </>
      )}
    </fieldset>
  )
}
