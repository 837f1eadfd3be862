import { createHash } from 'node:crypto'
import ical from 'ical-generator'
import { dato, skrivDatoMedUgedag } from '@fodfaeste/grund'
import { type Indkaldt, minutterAf } from '@fodfaeste/sag'
import { tidspunktet } from '../breve/teamindkaldelse.ts'
import type { Svar } from '../http/bro.ts'
import { oejeblik } from './moedekalender.ts'

type Tid = Pick<Indkaldt, 'behandling' | 'dag' | 'fra' | 'til' | 'sted' | 'foregaar' | 'deltagere'>

interface Vilkaar {
  readonly sagId: string
  readonly kommune: string
  readonly kommunenavn: string
  readonly kontakt: string
  readonly skriver: string
  /** Hvor mange gange borgeren er indkaldt før: en ny aftale afløser den gamle i kalenderen. */
  readonly foer: number
  readonly nu: Date
}

const HVOR = { 'i-rummet': 'Sted', video: 'På video', telefon: 'På telefon' } as const

/** Indkaldelsen, som den kan sendes uden om systemet. Den nævner mødet, og hverken sagens nummer eller det, den handler om. */
export function skrivIndkaldelsestekst(tid: Tid, vilkaar: Vilkaar): Svar<'skrivIndkaldelsestekst'> {
  const { dag, sted, foregaar, deltagere = [] } = tid
  const { kommunenavn, kontakt, skriver } = vilkaar
  const naar = `${skrivDatoMedUgedag(dato(dag))} kl. ${tidspunktet(tid)}`
  return {
    emne: `Møde med ${kommunenavn} ${skrivDatoMedUgedag(dato(dag))}`,
    tekst: [
      `Du er indkaldt til møde i rehabiliteringsteamet ${naar}.`,
      `${HVOR[foregaar]}: ${sted}`,
      ...(deltagere.length === 0
        ? []
        : [`Ud over dig og din sagsbehandler er de her med:\n${deltagere.map((en) => `– ${en}`).join('\n')}`]),
      'Du må tage en med, eller lade en anden tale for dig. Har du brug for tolk, eller vil du være med på en anden måde, så sig det til os.',
      'Fortæl os, om du kommer. Kan du ikke den dag, taler vi med dig om en anden tid.',
      ['Venlig hilsen', skriver, kommunenavn, ...(kontakt.trim() === '' ? [] : [kontakt.trim()])].join('\n'),
    ].join('\n\n'),
    kalender: skrivAftale(tid, vilkaar),
  }
}

/** Aftalen i borgerens egen kalender (RFC 5545): at der er et møde med kommunen, hvornår og hvor; andre kan se med dér. */
function skrivAftale(
  { behandling, dag, fra, til, sted }: Tid,
  { kommune, sagId, kommunenavn, foer, nu }: Vilkaar,
): string {
  const id = createHash('sha256')
    .update(JSON.stringify([kommune, sagId, 'teamindkaldelse', behandling]))
    .digest('hex')
  const kalender = ical({ name: 'Møde', prodId: { company: 'Fodfaeste', product: 'Indkaldelse', language: 'DA' } })
  kalender.createEvent({
    id: `${id.slice(0, 32)}@fodfaeste`,
    sequence: foer,
    stamp: nu,
    start: oejeblik(dag, minutterAf(fra) ?? 0),
    ...(til !== undefined && { end: oejeblik(dag, minutterAf(til) ?? 0) }),
    summary: `Møde med ${kommunenavn}`,
    location: sted,
    class: 'PRIVATE' as never,
  })
  return kalender.toString()
}
