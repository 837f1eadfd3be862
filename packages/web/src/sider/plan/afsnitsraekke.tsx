import { FORBEREDENDE_ORD, type Plankrav, type Planord } from '@fodfaeste/kontrakt'
import { Tekstomraade } from '../../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { Tilstandsmaerke } from '../../forklaring/maerke.tsx'
import type { Kladde } from '../../kladde/use-kladde.ts'
import { Ordadvarsel } from './ordadvarsel.tsx'
import { type Felter, feltId } from './planudkast.ts'
import type { Raekke } from './raekker.ts'

interface Egenskaber {
  readonly raekke: Raekke
  readonly kladde: Kladde<Felter>
  /** Alle ord, der advares om. */
  readonly ord: readonly Planord[]
  readonly fejl: readonly Feltfejl[]
}

/** Et afsnit: kommunens beskrivelse til venstre og borgeren til højre, på en telefon under hinanden. */
export function Afsnitsraekke({ raekke: { krav, modstykke }, kladde, ord, fejl }: Egenskaber) {
  const overskrift = `plan-overskrift-${krav.id}`
  const navn = modstykke === undefined ? FORBEREDENDE_ORD[krav.id] : FAELLES[krav.id]
  const felt = (sti: string, feltnavn: string) => (
    <Tekstomraade
      id={feltId(sti)}
      navn={feltnavn}
      vaerdi={kladde.felter[sti] ?? ''}
      vedAendring={(tekst) => kladde.skriv({ [sti]: tekst })}
      fejl={fejlVed(fejl, feltId(sti))}
      linjer={4}
    />
  )
  return (
    <section className="plan-raekke" aria-labelledby={overskrift}>
      <h3 id={overskrift}>{navn}</h3>
      <Stand krav={krav} />
      <div className="plan-sider">
        <div>
          {felt(`afsnit.${krav.id}`, modstykke === undefined ? 'Kommunens beskrivelse' : 'Kommunen')}
          <Ordadvarsel afsnit={krav.id} ord={ord} kladde={kladde} />
        </div>
        <div>
          {modstykke === undefined ? (
            felt(`ord.${krav.id}`, 'Borgerens egne ord')
          ) : (
            <>
              {felt(`afsnit.${modstykke.id}`, 'Borgeren')}
              {modstykke.tilstand !== krav.tilstand && <Stand krav={modstykke} />}
            </>
          )}
        </div>
      </div>
    </section>
  )
}

/** Overskriften, hvor begge sider er afsnit. */
const FAELLES: { readonly [id in Plankrav['id']]?: string } = {
  'kommunens-erfaringer': 'Erfaringer med indsatsen',
  'kommunens-aarsag': 'Hvorfor det ikke førte til arbejde',
}

const TILSTAND = {
  der: ['opfyldt', 'Skrevet'],
  mangler: ['uoplyst', 'Mangler'],
  'ikke-kraevet': ['opfyldt', 'Kræves ikke'],
} as const

/** Er afsnittet der, og hvor kræver loven det? */
function Stand({ krav: { tilstand, spoergsmaal, hjemmel } }: { krav: Plankrav }) {
  const [maerke, ord] = TILSTAND[tilstand]
  return (
    <p className="plan-stand mellem">
      <Tilstandsmaerke tilstand={maerke} ord={ord} /> <span className="daempet">{spoergsmaal}</span>{' '}
      <Hjemmel hjemmel={hjemmel} />
    </p>
  )
}
