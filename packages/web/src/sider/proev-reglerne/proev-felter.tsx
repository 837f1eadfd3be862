import { Fragment } from 'react'
import { Tekstfelt, Valg } from '../../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Dag } from './proev-dag.tsx'
import { Orlov } from './proev-orlov.tsx'
import { Tidligere } from './proev-tidligere.tsx'
import { DAGE, type JaNej, OENSKER, type Svar, felt } from './proev-svar.ts'

export interface Egenskaber {
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
        <Fragment key={id}>
          <Dag
            id={id}
            navn={DAGSNAVN[id]}
            vaerdi={svar.dage[id]}
            ret={(tekst) => ret({ dage: { ...svar.dage, [id]: tekst } })}
            fejl={fejl}
          />
          {id === 'planlagt-slut' && (
            <Orlov rod="" orlov={svar.orlov} ret={(orlov) => ret({ orlov })} fejl={fejl} i="forløbet" />
          )}
        </Fragment>
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
