import { type Dato, dato, iso, skrivDato } from '@fodfaeste/grund'
import { type Opgave, gruppe, skjulBorger } from '@fodfaeste/sag'
import ical from 'ical-generator'
import type { OpgaveRaekke } from '../store/opgave-store.ts'
import { opgaveI } from './opgave-visning.ts'

interface Kalendervalg {
  readonly idag: Dato
  /** Øjeblikket, kalenderen hentes. */
  readonly nu: Date
  /** Adressen, sagerne åbnes på. */
  readonly adresse: URL
}

/** Hvor tit et kalenderprogram bør hente igen. */
const HENTES_HVERT_SEKUND = 3600

/**
 * Opgaverne som en kalender (RFC 5545): hele dage, der ikke optager tid. Kun sagsnummer og pligtens ordlyd: kalenderen
 * ligger på en telefon eller hos en udbyder, så navne og det, sagen venter på, er ikke med.
 */
export function skrivKalender(raekker: readonly OpgaveRaekke[], { idag, nu, adresse }: Kalendervalg): string {
  const kalender = ical({
    name: 'Fodfæste: min dag',
    prodId: { company: 'Fodfaeste', product: 'Min dag', language: 'DA' },
    ttl: HENTES_HVERT_SEKUND,
  })
  for (const raekke of raekker) {
    const opgave = opgaveI(raekke)
    const dag = dagen(opgave, idag)
    if (dag === undefined) continue
    kalender.createEvent({
      id: `${raekke.sagId}/${raekke.noegle}@fodfaeste`,
      start: new Date(`${dag}T00:00:00Z`),
      allDay: true,
      stamp: nu,
      // En indsats kan være opkaldt efter borgeren, og pligten efter indsatsen.
      summary: `${raekke.sagsnummer}: ${skjulBorger(ordlyd(opgave, idag), { navn: raekke.borgerNavn, adresser: [] })}`,
      description: opgave.hjemmel?.tekst ?? 'Kommunens eget skridt, uden paragraf.',
      url: new URL(`/sager/${raekke.sagId}`, adresse).href,
      transparency: 'TRANSPARENT' as never,
      class: 'PRIVATE' as never,
    })
  }
  return kalender.toString()
}

/** Det, der er overskredet eller skal gøres nu, står i dag, til det er gjort. Uden en dag er der intet at sætte i kalenderen. */
function dagen(opgave: Opgave, idag: Dato): string | undefined {
  const hvor = gruppe(opgave, idag)
  return hvor === 'overskredet' || hvor === 'i-dag' ? iso(idag) : opgave.frist
}

function ordlyd(opgave: Opgave, idag: Dato): string {
  if (opgave.art === 'vent') return 'Sagen tages op igen efter ventetiden'
  const { hvad, frist } = opgave
  return frist !== undefined && dato(frist) < idag ? `Overskredet ${skrivDato(dato(frist))}: ${hvad}` : hvad
}
