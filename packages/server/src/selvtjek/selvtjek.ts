import { DATABASEROLLE, MIGRATIONER, RAEKKESIKKERHED } from './databasen.ts'
import { FORSENDELSER } from './forsendelser.ts'
import { NOEGLER } from './noegler.ts'
import { ARBEJDER, DISK, DOKUMENTKOPI, LOGIN_UDBYDER, SIKKERHEDSKOPI, UR } from './omgivelserne.ts'
import { SATSER } from './satser.ts'
import { type Tjek, type Tjeksted, type Tjeksvar, vedIkke } from './tjek.ts'

/** Alt, der ses efter, i den orden det vises. Et nyt tjek er en linje her. */
const TJEK: readonly Tjek[] = [
  DATABASEROLLE,
  RAEKKESIKKERHED,
  MIGRATIONER,
  NOEGLER,
  UR,
  LOGIN_UDBYDER,
  SIKKERHEDSKOPI,
  DOKUMENTKOPI,
  ARBEJDER,
  FORSENDELSER,
  DISK,
  SATSER,
]

export type Tjekket = Pick<Tjek, 'id' | 'spoergsmaal' | 'hvordan'> & {
  readonly svar: Tjeksvar['svar']
  readonly fundet: string
  /** Hvad man gør ved det. Mangler, når det er i orden. */
  readonly raad?: string
}

export interface Selvtjek {
  readonly iOrden: boolean
  /** ISO. */
  readonly tidspunkt: string
  readonly tjek: readonly Tjekket[]
}

/** Ser alt efter, et ad gangen. Et tjek, der selv går i stykker, er et svar og vælter ikke de andre. */
export async function selvtjek(sted: Tjeksted, alle: readonly Tjek[] = TJEK): Promise<Selvtjek> {
  const tjek: Tjekket[] = []
  for (const { id, spoergsmaal, hvordan, proev } of alle) {
    const svar = await proev(sted).catch(() => GIK_I_STYKKER)
    tjek.push({ id, spoergsmaal, hvordan, ...svar })
  }
  return { iOrden: tjek.every(({ svar }) => svar === 'i-orden'), tidspunkt: sted.nu.toISOString(), tjek }
}

// Fejlens egne ord kan rumme en adresse med adgangskode.
const GIK_I_STYKKER = vedIkke(
  'Det kunne ikke ses efter.',
  'Se efter, om databasen, datamappen og nettet kan nås fra serveren, og prøv igen.',
)
