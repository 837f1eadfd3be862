import { iso } from '@fodfaeste/grund'
import type { Dato } from '@fodfaeste/grund'
import type { Brevart, BrevudkastVisning } from '@fodfaeste/kontrakt'
import { type Kopistand, type Sag, kopierAf, kopiforsoeg, repraesentantensAdresse, skrivAdresse } from '@fodfaeste/sag'
import type { Forsendelse } from '../store/forsendelse-store.ts'

export type Brevkopi = BrevudkastVisning['kopier'][number]

interface Hvilket {
  readonly brev: Brevart
  readonly om: number
  readonly idag: Dato
  readonly forsendelser: readonly Forsendelse[]
  /** Hvorfor ingen kopi kan sendes af netop det brev. */
  readonly nej?: string | undefined
}

/** Kopierne af et brev, som skærmen viser dem. */
export function visBrevkopier(sag: Sag, hvilket: Hvilket): Brevkopi[] {
  const { brev, om, idag } = hvilket
  return kopierAf(sag, { brev, handlerOm: om }, iso(idag)).map((en) => visKopi(sag, en, hvilket))
}

function visKopi(
  sag: Sag,
  { repraesentant, stand, kopi, undladt }: Kopistand,
  { brev, om, forsendelser, nej }: Hvilket,
): Brevkopi {
  const { version, navn, relation } = repraesentant
  const adresse = repraesentantensAdresse(repraesentant)
  const sidst = kopiforsoeg(sag, { brev, handlerOm: om }, version).at(-1)
  const gaaet = forsendelser.find(({ brevVersion }) => brevVersion === kopi?.version)?.afsendt !== undefined
  return {
    repraesentant: version,
    navn,
    relation,
    adresse: adresse === undefined ? '' : skrivAdresse(adresse),
    stand: stand === 'paa-vej' ? (gaaet ? 'afsendt' : 'i-koe') : stand,
    ...(stand === 'skal' && nej !== undefined && { nej }),
    ...(stand === 'skal' && sidst?.kvittering?.grund !== undefined && { grund: sidst.kvittering.grund }),
    ...(undladt && { undladt: { af: undladt.af.navn, den: undladt.den, begrundelse: undladt.begrundelse } }),
    ...(kopi && {
      sendt: {
        version: kopi.version,
        dokument: kopi.dokument,
        den: kopi.den,
        af: kopi.af.navn,
        ...(kopi.kvittering && { svaretDen: kopi.kvittering.den }),
      },
    }),
  }
}
