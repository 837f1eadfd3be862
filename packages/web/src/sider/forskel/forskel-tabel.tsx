import type { HaendelseVisning, SagsforskelVisning } from '@fodfaeste/kontrakt'
import { visTidspunkt } from '../../tekst/dage.ts'

interface Egenskaber {
  readonly navn: string
  readonly tom: string
  readonly forskelle: readonly SagsforskelVisning[]
  readonly haendelser: readonly HaendelseVisning[]
}

/** Hver forskel: hvad, før, efter, og hændelserne eller dagen, der gjorde den. */
export function ForskelTabel({ navn, tom, forskelle, haendelser }: Egenskaber) {
  if (forskelle.length === 0) return <p className="daempet">{tom}</p>
  return (
    <table className="forskel-tabel" aria-label={navn}>
      <thead>
        <tr>
          <th scope="col">Hvad</th>
          <th scope="col">Før</th>
          <th scope="col">Efter</th>
          <th scope="col">Hvorfor</th>
        </tr>
      </thead>
      <tbody>
        {forskelle.map((forskel) => (
          <tr key={`${forskel.art} ${forskel.id}`}>
            <th scope="row">{forskel.navn}</th>
            <td data-navn="Før">{forskel.foer ?? <span className="daempet">{IKKE_DER}</span>}</td>
            <td data-navn="Efter">{forskel.efter ?? <span className="daempet">{IKKE_DER}</span>}</td>
            <td data-navn="Hvorfor">
              <Hvorfor forskel={forskel} haendelser={haendelser} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const IKKE_DER = 'ikke i sagen'

function Hvorfor({ forskel, haendelser }: Pick<Egenskaber, 'haendelser'> & { forskel: SagsforskelVisning }) {
  const grunde = haendelser.filter(({ version }) => forskel.haendelser.includes(version))
  const andre = [
    ...(forskel.dagen ? ['dagen er en anden'] : []),
    ...(forskel.kommunensFrist ? ['kommunen har sat en anden frist'] : []),
  ]
  return (
    <ul>
      {grunde.map(({ version, registreretTidspunkt, af }) => (
        <li key={version}>
          <a href={`#haendelse-${version}`}>Hændelse {version}</a>{' '}
          <span className="daempet">
            {visTidspunkt(registreretTidspunkt)}, {af}
          </span>
        </li>
      ))}
      {andre.map((grund, nr) => (
        <li key={grund} className="daempet">
          {grunde.length + nr > 0 ? `Og ${grund}` : `${grund[0]?.toUpperCase()}${grund.slice(1)}`}
        </li>
      ))}
    </ul>
  )
}
