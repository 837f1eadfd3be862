import { describe, expect, it } from 'vitest'
import { loggetHvad } from './haendelsens-navn.ts'
import { JOURNALEMNE } from './journalens-emner.ts'

describe('Det, en linje i loggen handler om', () => {
  it.each([
    ['OplysningRegistreret', 'Oplysning registreret'],
    ['OenskeBesvaret', 'Ønske besvaret'],
    ['YdelsesmaanedRegistreret', 'Ydelsesmåned registreret'],
    ['SagOprettet, KoordinerendeSagsbehandlerUdpeget', 'Sag oprettet, Koordinerende sagsbehandler udpeget'],
    ['EnTypeIngenKender', 'EnTypeIngenKender'],
  ])('en skrivning af %s er «%s»', (hvad, ventet) => {
    expect(loggetHvad({ handling: 'skrevet', hvad })).toBe(ventet)
  })

  it('en læsning er det, der blev vist', () => {
    expect(loggetHvad({ handling: 'laest', hvad: 'Journalen' })).toBe('Journalen')
  })

  it('hver hændelse har et navn uden omskrevne bogstaver', () => {
    const navne = Object.keys(JOURNALEMNE).map((hvad) => loggetHvad({ handling: 'skrevet', hvad }))
    expect(navne.filter((navn) => /ae|oe|aa|[A-Z]./.test(navn.slice(1)))).toEqual([])
    expect(navne.length).toBeGreaterThan(60)
  })
})
