import { type Dato, afvist, dato, iso, lykkes } from '@fodfaeste/grund'
import type { Afvist } from './afvist.ts'
import { type Beslutning, type Omstaendigheder, kraevSag } from './beslutning.ts'
import { ens } from './ens.ts'
import type { OplysningRegistreret } from './haendelser.ts'
import { type OplysningId, type OplysningVaerdi, erOplysningId } from './oplysning.ts'
import { proevDagTilIdag, proevOrden, proevTekst } from './proev-felt.ts'
import { proevVaerdi } from './proev-vaerdi.ts'
import type { Sag } from './sag.ts'

export interface RegistrerOplysning {
  readonly id: string
  /** I oplysningens egen form; `null` gør den uoplyst igen. */
  readonly vaerdi: unknown
  readonly kilde: string
  /** Dagen, oplysningen er fra. */
  readonly den: string
}

/** Registrerer en oplysning, eller gør den uoplyst igen, når den viste sig ikke at holde. */
export function registrerOplysning(
  findes: Sag | undefined,
  { id, vaerdi, kilde, den }: RegistrerOplysning,
  omstaendigheder: Omstaendigheder,
): Beslutning {
  const sag = kraevSag(findes, omstaendigheder, 'registrere')
  if (!sag.ok) return sag
  const { idag } = omstaendigheder
  if (!erOplysningId(id))
    return afvist({ kode: 'VAERDI_PASSER_IKKE', felt: 'id', grund: `Sagen har ingen oplysning, der hedder «${id}».` })
  const fraKilde = proevTekst('kilde', kilde, 'Skriv, hvor oplysningen kommer fra.')
  if (!fraKilde.ok) return fraKilde
  const dag = proevDagTilIdag('den', den, idag)
  if (!dag.ok) return dag
  const proevet = vaerdi === null ? lykkes(null) : proevVaerdi(id, vaerdi, idag)
  if (!proevet.ok) return proevet
  const strid = iStridMedForloebet(sag.vaerdi, id, proevet.vaerdi)
  if (strid !== undefined) return afvist(strid)
  const ny = { vaerdi: proevet.vaerdi, kilde: fraKilde.vaerdi, den: iso(dag.vaerdi) }
  if (erUaendret(sag.vaerdi, id, ny)) return afvist({ kode: 'UAENDRET' })
  // Prøven har givet netop den form, id'et har; den sammenhæng kan typen ikke bære gennem et opslag.
  const data = { id, ...ny } as OplysningRegistreret['data']
  return lykkes([{ type: 'OplysningRegistreret', skema: 1, data, virkerFra: ny.den } as OplysningRegistreret])
}

function erUaendret(
  sag: Sag,
  id: OplysningId,
  ny: { readonly vaerdi: OplysningVaerdi | null; readonly kilde: string; readonly den: string },
): boolean {
  const foer = sag.oplysninger[id]
  if (foer === undefined) return ny.vaerdi === null
  return ens(foer.vaerdi, ny.vaerdi) && foer.kilde === ny.kilde && foer.den === ny.den
}

/** Begyndelse, slut og orlov skal passe sammen, hvad enten den ene eller den anden registreres sidst. */
function iStridMedForloebet(sag: Sag, id: OplysningId, vaerdi: OplysningVaerdi | null): Afvist | undefined {
  if (vaerdi === null) return undefined
  const dag = (den: 'starter' | 'planlagt-slut'): Dato | undefined => {
    const tekst = id === den ? (vaerdi as string) : sag.oplysninger[den]?.vaerdi
    return tekst === undefined ? undefined : dato(tekst)
  }
  const [starter, slut] = [dag('starter'), dag('planlagt-slut')]
  if ((id === 'starter' || id === 'planlagt-slut') && starter !== undefined && slut !== undefined) {
    return proevOrden('vaerdi', starter, slut)
  }
  return undefined
}
