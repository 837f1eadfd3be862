import { Tekstfelt, Valgliste } from '../../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import type { Medlem } from './moedefelter.ts'
import { MEDLEMSSVAR, OMRAADE } from './moedeord.ts'

interface Egenskaber {
  readonly rod: string
  readonly medlemmer: readonly Medlem[]
  readonly personer: readonly { readonly id: string; readonly navn: string }[]
  readonly idag: string
  readonly fejl: readonly Feltfejl[]
  readonly vedAendring: (medlemmer: readonly Medlem[]) => void
}

const valgmuligheder = (ord: Readonly<Record<string, string>>) =>
  Object.entries(ord).map(([vaerdi, tekst]) => ({ vaerdi, tekst }))

/** Hvem der sidder i teamet den dag, for hvilket område, og om de kommer. */
export function Medlemsfelter({ rod, medlemmer, personer, idag, fejl, vedAendring }: Egenskaber) {
  const ret = (nr: number, nyt: Partial<Medlem>): void =>
    vedAendring(medlemmer.map((en, plads) => (plads === nr ? { ...en, ...nyt } : en)))
  const fjern = (nr: number): void => vedAendring(medlemmer.filter((_, plads) => plads !== nr))
  const logins = [{ vaerdi: '', tekst: 'Intet login her' }, ...personer.map(({ id, navn }) => ({ vaerdi: id, tekst: navn }))]
  return (
    <fieldset className="felt">
      <legend className="felt-navn">Medlemmer</legend>
      <span className="felt-hjaelp">
        Et medlem med login får dagens sager åbnet den dag, mødet holdes. De andre får mødet pr. e-mail.
      </span>
      <ol className="moede-medlemsfelter">
        {medlemmer.map((medlem, nr) => {
          const felt = (navn: string) => ({
            id: `${rod}-medlem-${nr}-${navn}`,
            fejl: fejlVed(fejl, `${rod}-medlem-${nr}-${navn}`),
          })
          return (
            // oxlint-disable-next-line react/no-array-index-key -- et medlem er sin plads; intet andet er det altid
            <li key={nr}>
              <Tekstfelt {...felt('navn')} navn="Navn" vaerdi={medlem.navn} vedAendring={(navn) => ret(nr, { navn })} />
              <Valgliste
                {...felt('omraade')}
                navn="Område"
                muligheder={valgmuligheder(OMRAADE)}
                vaerdi={medlem.omraade}
                vedAendring={(omraade) => ret(nr, { omraade: omraade as Medlem['omraade'] })}
              />
              <Tekstfelt
                {...felt('email')}
                navn="E-mail"
                vaerdi={medlem.email ?? ''}
                vedAendring={(email) => ret(nr, { email })}
              />
              <Valgliste
                {...felt('personId')}
                navn="Login"
                muligheder={logins}
                vaerdi={medlem.personId ?? ''}
                vedAendring={(personId) => ret(nr, { personId })}
              />
              <Valgliste
                {...felt('svar')}
                navn="Svar"
                muligheder={valgmuligheder(MEDLEMSSVAR)}
                vaerdi={medlem.svar?.svar ?? 'ukendt'}
                vedAendring={(svar) =>
                  ret(nr, { svar: svar === 'kommer' || svar === 'kan-ikke' ? { svar, den: idag } : undefined })
                }
              />
              <Tekstknap onClick={() => fjern(nr)}>
                Fjern<span className="kun-oplaesning">{` ${medlem.navn === '' ? `medlem ${nr + 1}` : medlem.navn}`}</span>
              </Tekstknap>
            </li>
          )
        })}
      </ol>
      <div className="knapper">
        <Knap id={`${rod}-medlemmer`} onClick={() => vedAendring([...medlemmer, { navn: '', omraade: 'beskaeftigelse' }])}>
          Tilføj et medlem
        </Knap>
      </div>
    </fieldset>
  )
}
