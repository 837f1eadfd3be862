import { dato } from '@fodfaeste/grund'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { OpgaveRaekke } from '../store/opgave-store.ts'
import { skrivKalender } from './kalender.ts'

const VALG = {
  idag: dato('2026-11-23'),
  nu: new Date('2026-11-23T09:00:00Z'),
  adresse: new URL('https://fodfaeste.fjordby.dk'),
}

const opgave = (hvad: string, mere: object = {}): OpgaveRaekke => ({
  sagId: '00000000-0000-4000-8000-000000000001',
  sagsnummer: '2026-0001',
  borgerNavn: 'Bent Havgus',
  noegle: hvad,
  data: { noegle: hvad, art: 'lov', hvad, tilstand: 'aktiv', fra: '2026-11-01', ...mere },
})

/** Dag og titel i kalenderen, læst af et andet bibliotek. */
function dage(...raekker: readonly OpgaveRaekke[]): readonly string[] {
  const kalender = new ICAL.Component(ICAL.parse(skrivKalender(raekker, VALG)) as never)
  return kalender.getAllSubcomponents('vevent').map((del) => {
    const { startDate, summary } = new ICAL.Event(del)
    return `${startDate.toString()} ${summary}`
  })
}

describe('Kalenderen', () => {
  it('sætter en pligt på sin frist, og det, der er overskredet eller haster, i dag', () => {
    expect(
      dage(
        opgave('Hold samtalen', { frist: '2026-12-01' }),
        opgave('Forelæg sagen', { frist: '2026-11-01', tilstand: 'overskredet' }),
        opgave('Vejled snarest'),
        opgave('Måske en dag', { tilstand: 'tvivl' }),
      ),
    ).toEqual([
      '2026-12-01 2026-0001: Hold samtalen',
      '2026-11-23 2026-0001: Overskredet 1. november 2026: Forelæg sagen',
      '2026-11-23 2026-0001: Vejled snarest',
    ])
  })

  it('nævner hverken det, der ventes på, eller en borger, som en indsats er opkaldt efter', () => {
    expect(
      dage(
        opgave('Tag stilling efter «Bents praktik»; spørg Havgus, æ, ø; å', { frist: '2026-12-01' }),
        opgave('Venter på overlægen', { art: 'vent', frist: '2026-12-02', tilstand: 'venter' }),
      ),
    ).toEqual([
      '2026-12-01 2026-0001: Tag stilling efter «Navn beskyttet praktik»; spørg Navn beskyttet, æ, ø; å',
      '2026-12-02 2026-0001: Sagen tages op igen efter ventetiden',
    ])
  })
})
