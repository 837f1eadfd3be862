import { INDKALDELSESSVAR_ORD, type Moedesindkaldelser } from '@fodfaeste/kontrakt'
import './indkaldelse.css'

type Blik = Omit<Moedesindkaldelser['sager'][number], 'sagId'>

/** Hvor langt borgerens indkaldelse er, i få ord. Det, nogen skal se på, står skrevet ud, og ikke kun som en farve. */
export function Indkaldelsesmaerker({ blik }: { blik: Blik }) {
  const { holdt, indkaldt, svar, bisidder, tolkesprog, opmaerksom } = blik
  if (holdt) return <Maerke>Holdt</Maerke>
  return (
    <span className="indkaldelsesmaerker">
      {indkaldt && (
        <Maerke>{svar === undefined ? 'Indkaldt' : `Borgeren: ${INDKALDELSESSVAR_ORD[svar].toLowerCase()}`}</Maerke>
      )}
      {bisidder && <Maerke>Bisidder</Maerke>}
      {tolkesprog !== undefined && <Maerke>Tolk: {tolkesprog}</Maerke>}
      {opmaerksom
        .filter(({ id }) => id in KORT)
        .map(({ id }) => (
          <Maerke key={id} se>
            {KORT[id]}
          </Maerke>
        ))}
    </span>
  )
}

/** Det, der ikke allerede siges af de andre mærker. */
const KORT: { readonly [id: string]: string } = {
  'ikke-indkaldt': 'Ikke indkaldt',
  'gammel-tid': 'Indkaldt til en gammel tid',
  'ikke-svaret': 'Ikke svaret',
  'tolk-mangler': 'Tolk ikke bestilt',
  'tolk-andet-sprog': 'Tolk til et andet sprog',
  'tolk-gammel-tid': 'Tolk til en gammel tid',
}

function Maerke({ se = false, children }: { se?: boolean; children: React.ReactNode }) {
  return <span className={`indkaldelsesmaerke ${se ? 'indkaldelsesmaerke-se' : ''}`}>{children}</span>
}
