import { Tekstfelt, Valgliste } from '../../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import type { Medlem } from './moedefelter.ts'
import { MEDLEMSSVAR, OMRAADE, muligheder } from './moedeord.ts'

interface Faelles {
  readonly rod: string
  readonly personer: readonly { readonly id: string; readonly navn: string }[]
  /** Dagen, et svar skrives på. */
  readonly idag: string
  readonly fejl: readonly Feltfejl[]
}

interface Egenskaber extends Faelles {
  readonly medlemmer: readonly Medlem[]
  readonly vedAendring: (medlemmer: readonly Medlem[]) => void
}

/** Hvem der sidder i teamet den dag, for hvilket område, og om de kommer. */
export function Medlemsfelter({ medlemmer, vedAendring, ...faelles }: Egenskaber) {
  return (
    <fieldset className="felt">
      <legend className="felt-navn">Medlemmer</legend>
      <span className="felt-hjaelp">
        Et medlem med login får dagens sager åbnet den dag, mødet holdes. Uden login er ingen sag åben her.
      </span>
      <ol className="moede-medlemsfelter">
        {medlemmer.map((medlem, nr) => (
          <li key={nr}>
            <Medlemsfelt
              {...faelles}
              nr={nr}
              medlem={medlem}
              ret={(nyt) => vedAendring(medlemmer.map((en, plads) => (plads === nr ? { ...en, ...nyt } : en)))}
              fjern={() => vedAendring(medlemmer.filter((_, plads) => plads !== nr))}
            />
          </li>
        ))}
      </ol>
      <div className="knapper">
        <Knap
          id={`${faelles.rod}-medlemmer`}
          onClick={() => vedAendring([...medlemmer, { navn: '', omraade: 'beskaeftigelse' }])}
        >
          Tilføj et medlem
        </Knap>
      </div>
    </fieldset>
  )
}

interface Medlemsegenskaber extends Faelles {
  readonly nr: number
  readonly medlem: Medlem
  readonly ret: (nyt: Partial<Medlem>) => void
  readonly fjern: () => void
}

function Medlemsfelt({ rod, personer, idag, fejl, nr, medlem, ret, fjern }: Medlemsegenskaber) {
  const felt = (navn: string) => ({
    id: `${rod}-medlem-${nr}-${navn}`,
    fejl: fejlVed(fejl, `${rod}-medlem-${nr}-${navn}`),
  })
  const vaelgLogin = (personId: string): void => {
    const navn = personer.find(({ id }) => id === personId)?.navn
    ret({ personId, ...(medlem.navn === '' && navn !== undefined && { navn }) })
  }
  return (
    <>
      <Tekstfelt {...felt('navn')} navn="Navn" vaerdi={medlem.navn} vedAendring={(navn) => ret({ navn })} />
      <Valgliste
        {...felt('omraade')}
        navn="Område"
        muligheder={muligheder(OMRAADE)}
        vaerdi={medlem.omraade}
        vedAendring={(omraade) => ret({ omraade: omraade as Medlem['omraade'] })}
      />
      <Tekstfelt {...felt('email')} navn="E-mail" vaerdi={medlem.email ?? ''} vedAendring={(email) => ret({ email })} />
      <Valgliste
        {...felt('personId')}
        navn="Login"
        muligheder={[
          { vaerdi: '', tekst: 'Intet login her' },
          ...personer.map(({ id, navn }) => ({ vaerdi: id, tekst: navn })),
        ]}
        vaerdi={medlem.personId ?? ''}
        vedAendring={vaelgLogin}
      />
      <Valgliste
        {...felt('svar')}
        navn="Svar"
        muligheder={muligheder(MEDLEMSSVAR)}
        vaerdi={medlem.svar?.svar ?? 'ukendt'}
        vedAendring={(svar) =>
          ret({ svar: svar === 'kommer' || svar === 'kan-ikke' ? { svar, den: idag } : undefined })
        }
      />
      <Tekstknap onClick={fjern}>
        Fjern
        <span className="kun-oplaesning">{` ${medlem.navn === '' ? `medlem ${nr + 1}` : medlem.navn}`}</span>
      </Tekstknap>
    </>
  )
}
