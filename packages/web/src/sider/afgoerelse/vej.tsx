import { Link } from '@tanstack/react-router'
import type { ProevetUdkast } from '@fodfaeste/kontrakt'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

type Trinstand = 'gjort' | 'nu' | 'senere'

interface Trin {
  readonly navn: string
  /** Stedet på siden; uden er det en side for sig. */
  readonly id?: string
  readonly gjort: boolean
}

/** Hvor langt der er: det første, der ikke er gjort, er det, der er nu. Hvert trin fører til sit sted på siden, og høringen til sin egen. */
export function Vej({ proevet, skrevet }: { proevet: ProevetUdkast | undefined; skrevet: boolean }) {
  const { sag } = useSagKontekst()
  const imod = proevet?.imod
  const punkt = (id: string) => proevet?.sagstjek?.punkter.find((et) => et.id === id)
  const hoert = punkt('partshoering')
  const trin: readonly Trin[] = [
    { navn: 'Udfald og varighed', id: 'afgoerelse-udfald', gjort: proevet !== undefined && imod === undefined },
    {
      navn: 'Partshøring',
      gjort: proevet?.sagstjek !== undefined && (hoert === undefined || AFKLARET.has(hoert.tilstand)),
    },
    { navn: 'Sagstjek', id: 'afgoerelse-tjek', gjort: proevet?.sagstjek?.kanAfgoeres === true },
    { navn: 'Begrundelse', id: 'afgoerelse-udfald', gjort: skrevet && imod === undefined },
    {
      navn: 'Godkendelse',
      id: 'afgoerelse-godkendelse',
      gjort: proevet !== undefined && imod === undefined && proevet.godkendelseMangler === undefined,
    },
    { navn: 'Brev og send', id: 'afgoerelse-godkendelse', gjort: false },
  ]
  const naaet = trin.findIndex(({ gjort }) => !gjort)
  return (
    <ol className="vej" aria-label="Vejen til afgørelsen">
      {trin.map(({ navn, id, gjort }, nr) => {
        const stand: Trinstand = gjort ? 'gjort' : nr === naaet ? 'nu' : 'senere'
        return (
          <li key={navn} className={`vej-${stand}`} aria-current={stand === 'nu' ? 'step' : undefined}>
            {id === undefined ? (
              <Link to="/sager/$sagId/hoering" params={{ sagId: sag.id }}>
                {navn}
              </Link>
            ) : (
              <a href={`#${id}`}>{navn}</a>
            )}
            <span className="kun-oplaesning">{STAND[stand]}</span>
          </li>
        )
      })}
    </ol>
  )
}

const AFKLARET: ReadonlySet<string> = new Set(['i-orden', 'fraveget'])
const STAND = { gjort: 'gjort', nu: 'her er du', senere: 'ikke endnu' } as const
