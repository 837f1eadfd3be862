import {
  DAG_IDER,
  JA_NEJ_IDER,
  type OplysningId,
  type RegistreretOplysning,
  type OplysningVaerdi,
  type Sag,
  erDagId,
  erJaNejId,
  oplysningNavn,
  skrivVaerdi,
} from '@fodfaeste/sag'
import type { OplysningVisning } from '@fodfaeste/kontrakt'

/** Den orden, en sagsbehandler oplyser i. Alle er med, også de uoplyste: det er dem, der skal findes. */
const ORDEN: readonly OplysningId[] = [
  'foedselsdag',
  ...DAG_IDER,
  'varighed',
  'orlov',
  'tidligere-forloeb',
  ...JA_NEJ_IDER,
]

/** Hver oplysning, loven kan spørge om, som den står i sagen. */
export function visOplysninger({ oplysninger }: Sag): readonly OplysningVisning[] {
  return ORDEN.map((id) => visOplysning(id, oplysninger[id]))
}

function visOplysning(
  id: OplysningId,
  registreret: RegistreretOplysning<OplysningVaerdi> | undefined,
): OplysningVisning {
  const foran = { id, navn: oplysningNavn(id), art: art(id) }
  if (registreret === undefined) return { ...foran, tekst: 'uoplyst' }
  const { vaerdi, kilde, den, af, registreretTidspunkt } = registreret
  return { ...foran, vaerdi, tekst: skrivVaerdi(id, vaerdi), kilde, den, registreretAf: af.navn, registreretTidspunkt }
}

function art(id: OplysningId): OplysningVisning['art'] {
  if (erDagId(id)) return 'dag'
  return erJaNejId(id) ? 'ja-nej' : id
}
