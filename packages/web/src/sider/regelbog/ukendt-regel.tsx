import { naermeste } from '@fodfaeste/kontrakt'
import { Link } from '@tanstack/react-router'
import { useRegler } from '../../api/lov-data.ts'
import { useTitel } from '../../ramme/use-titel.ts'

const FORSLAG = 5

/** Ingen regel hedder det; de, der ligner, er her. */
export function UkendtRegel({ id }: { id: string }) {
  useTitel('Reglen findes ikke')
  const regler = useRegler(undefined).data?.regler ?? []
  const ider = naermeste(
    id,
    regler.map((regel) => regel.id),
    FORSLAG,
  )
  return (
    <div className="fejl-side">
      <h1>Reglen findes ikke</h1>
      <p>Der er ingen regel, der hedder «{id}».</p>
      {ider.length > 0 && (
        <>
          <h2>Mente du?</h2>
          <ul className="regelbog-forslag">
            {ider.map((lig) => (
              <li key={lig}>
                <Link to="/regelbog/$id" params={{ id: lig }}>
                  {lig}
                </Link>{' '}
                <span className="daempet">{regler.find((regel) => regel.id === lig)?.navn}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to="/regelbog" className="knap">
          Se alle regler
        </Link>
      </p>
    </div>
  )
}
