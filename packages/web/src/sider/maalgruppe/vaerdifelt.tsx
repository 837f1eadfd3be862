import type { OplysningVisning } from '@fodfaeste/kontrakt'
import { Dagfelt, Tekstfelt, Valg } from '../../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { Perioder } from './perioder.tsx'
import { type VaerdiFelter, erListe } from './vaerdi-felter.ts'

interface Egenskaber {
  readonly oplysning: OplysningVisning
  readonly rod: string
  readonly vaerdi: VaerdiFelter
  readonly vedAendring: (vaerdi: VaerdiFelter) => void
  readonly fejl: readonly Feltfejl[]
}

const JA_NEJ = [
  { vaerdi: 'ja', tekst: 'Ja' },
  { vaerdi: 'nej', tekst: 'Nej' },
] as const

/** Feltet, der passer til oplysningens art. */
export function Vaerdifelt(egenskaber: Egenskaber) {
  const { oplysning, rod, vaerdi, vedAendring, fejl } = egenskaber
  const faelles = {
    id: `${rod}-vaerdi`,
    navn: oplysning.navn,
    fejl: fejlVed(fejl, `${rod}-vaerdi`),
    vedAendring: (tekst: string) => vedAendring({ ...vaerdi, tekst }),
  }
  if (erListe(oplysning.art)) return <Perioder {...egenskaber} art={oplysning.art} />
  if (oplysning.art === 'ja-nej')
    return <Valg {...faelles} muligheder={JA_NEJ} vaerdi={vaerdi.tekst as 'ja' | 'nej' | ''} />
  if (oplysning.art === 'varighed')
    return <Tekstfelt {...faelles} vaerdi={vaerdi.tekst} hjaelp="Hele måneder, fx 24." inputMode="numeric" />
  const dag = laesDag(vaerdi.tekst)
  return <Dagfelt {...faelles} vaerdi={vaerdi.tekst} laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined} />
}
