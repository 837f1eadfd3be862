import { INDSTILLINGEN_ORD, type Indstillingskrav, type Teambehandlingen } from '@fodfaeste/kontrakt'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { Laesninger } from '../../forklaring/laesninger.tsx'
import { Maerke } from '../../forklaring/maerke.tsx'
import type { Tilstand } from '../../forklaring/tilstand.ts'
import { feltId, synlige } from './skriftudkast.ts'

interface Egenskaber {
  readonly krav: Indstillingskrav | undefined
  /** Med den er punkterne links til deres felter. */
  readonly art?: Teambehandlingen['art']
}

/** Det, loven kræver af indstillingen for dens udfald: hvad der er sagt, hvad der mangler, og hvor det står. */
export function Kravspalte({ krav, art }: Egenskaber) {
  return (
    <section className="team-krav" aria-labelledby="team-krav">
      <h4 id="team-krav">Det, indstillingen skal sige</h4>
      {krav === undefined ? (
        <p className="daempet">Vælg, hvad teamet indstiller. Så står kravene her.</p>
      ) : (
        <Kravene krav={krav} art={art} />
      )}
    </section>
  )
}

function Kravene({
  krav: { punkter, mangler, hjemmel, tvivl },
  art,
}: {
  krav: Indstillingskrav
  art: Egenskaber['art']
}) {
  const kraevet = punkter.filter(({ tilstand }) => tilstand !== 'ikke-kraevet')
  const sagt = kraevet.filter(({ tilstand }) => tilstand === 'sagt').length
  return (
    <>
      {punkter.length > 0 && (
        <p className="mellem" aria-live="polite">
          {sagt} af {kraevet.length} sagt. <Hjemmel hjemmel={hjemmel} />
        </p>
      )}
      {punkter.length === 0 && <p className="mellem">Reglerne kræver intet bestemt indhold.</p>}
      <ul>
        {punkter.map(({ id, spoergsmaal, hjemmel: sted, tilstand }) => (
          <li key={id}>
            <Maerke tilstand={MAERKE[tilstand]} />
            <div>
              <Punktnavn id={id} art={art} punkter={punkter} />{' '}
              <span className="daempet">
                {tilstand === 'ikke-kraevet' ? 'kræves ikke her' : tilstand === 'sagt' ? 'sagt' : 'mangler'}
              </span>{' '}
              <Hjemmel hjemmel={sted} />
              {tilstand === 'mangler' && <span className="mellem daempet team-spoerg">{spoergsmaal}</span>}
            </div>
          </li>
        ))}
        {mangler.map(({ id, spoergsmaal, svar, hjemmel: sted }) => (
          <li key={id}>
            <Maerke tilstand={svar} />
            <div>
              {spoergsmaal} <Hjemmel hjemmel={sted} />
            </div>
          </li>
        ))}
      </ul>
      {tvivl !== undefined && (
        <>
          <p className="mellem">
            <b>{tvivl.titel}</b>
          </p>
          <Laesninger tvivl={tvivl} />
        </>
      )}
    </>
  )
}

const MAERKE: { readonly [T in Indstillingskrav['punkter'][number]['tilstand']]: Tilstand } = {
  sagt: 'opfyldt',
  mangler: 'uoplyst',
  'ikke-kraevet': 'opfyldt',
}

interface Navneegenskaber {
  readonly id: keyof typeof INDSTILLINGEN_ORD
  readonly art: Egenskaber['art']
  readonly punkter: Indstillingskrav['punkter']
}

/** Punktets navn; i formularen vejen til dets felt. */
function Punktnavn({ id, art, punkter }: Navneegenskaber) {
  const navn = INDSTILLINGEN_ORD[id]
  if (art === undefined) return navn
  const felter = synlige(
    punkter.filter((et) => et.id === (id === 'ikke-parallelt-er-sagt' ? 'indsatser' : id)),
    art,
  )
  const [felt = 'indsatser'] = felter
  const maal = feltId(felt === 'indsatser' ? 'indsatser[0].hvad' : felt)
  return (
    <a
      href={`#${maal}`}
      onClick={(h) => {
        h.preventDefault()
        document.getElementById(maal)?.focus()
      }}
    >
      {navn}
    </a>
  )
}
