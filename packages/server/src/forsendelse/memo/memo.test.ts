import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { efterseMemo } from './efterse-memo.ts'
import { laesXml } from './laes-xml.ts'
import { type Memobrev, memoBesked } from './memo-besked.ts'
import { type Element, element, skrivXml } from './xml.ts'

const BREV: Memobrev = {
  uuid: '0f3c1d52-8a9e-4f0e-9d6b-3c1f2a7b8d90',
  emne: 'Afgørelse i din sag',
  afsender: { navn: 'Fjordby & Omegns <Kommune>', cvr: '12345678' },
  cpr: '0101010001',
  sagsnummer: '2026-0007',
  oprettet: new Date('2026-11-20T09:00:00.123Z'),
  fil: { navn: 'afgoerelse-2026-0007.pdf', pdf: Buffer.from('%PDF-1.7 æøå') },
}
const laest = (brev: Memobrev) => laesXml(skrivXml(memoBesked(brev)))

/** Beskeden med ét element anderledes: `undefined` fjerner det. */
function med(navn: string, ny: (et: Element) => readonly Element[], fra: Element = memoBesked(BREV)): Element {
  if (typeof fra.indhold === 'string') return fra
  const indhold = fra.indhold.flatMap((et) => (et.navn === `memo:${navn}` ? ny(et) : [med(navn, ny, et)]))
  return { ...fra, indhold }
}

describe('Et brev som MeMo 1.2', () => {
  it('er gyldigt efter reglerne, også når det er skrevet og læst igen, og det samme brev giver de samme bytes', () => {
    expect(efterseMemo(laest(BREV))).toEqual([])
    expect(laest(BREV)).toEqual(memoBesked(BREV))
    expect(skrivXml(memoBesked(BREV))).toBe(skrivXml(memoBesked({ ...BREV })))
  })

  it('bærer brevet som PDF, modtageren ved nummer, og et emne, der intet siger om sagen', () => {
    const xml = skrivXml(memoBesked(BREV))
    expect(xml).toContain('<memo:Message xmlns:memo="https://DigitalPost.dk/MeMo-1" memoVersion="1.2">')
    expect(xml).toContain('<memo:recipientID>0101010001</memo:recipientID><memo:idType>CPR</memo:idType>')
    expect(xml).toContain('<memo:label>Fjordby &amp; Omegns &lt;Kommune&gt;</memo:label>')
    expect(xml).toContain('<memo:createdDateTime>2026-11-20T09:00:00Z</memo:createdDateTime>')
    expect(xml).toContain(`<memo:content>${Buffer.from(BREV.fil.pdf).toString('base64')}</memo:content>`)
  })

  it.each<[string, Element]>([
    ['uden modtager', med('Recipient', () => [])],
    ['med to afsendere', med('Sender', (et) => [et, et])],
    ['uden emne', med('label', () => [])],
    ['med et nummer på ni cifre', med('recipientID', () => [element('memo:recipientID', '010101000')])],
    [
      'med et id, der ikke er version 4',
      med('messageUUID', () => [element('memo:messageUUID', '0f3c1d52-8a9e-1f0e-9d6b-3c1f2a7b8d90')]),
    ],
    ['med et for langt emne', med('label', (et) => [{ ...et, indhold: 'x'.repeat(257) }])],
    ['med indhold, der ikke er base64', med('content', (et) => [{ ...et, indhold: '%PDF' }])],
    ['uden fil', med('File', () => [])],
    ['med et element, reglerne ikke kender', med('mandatory', (et) => [et, element('memo:urgent', 'true')])],
    ['med elementer, hvor der skal stå tekst', med('senderID', (et) => [{ ...et, indhold: [et] }])],
    [
      'i en anden udgave',
      { ...memoBesked(BREV), attributter: { 'xmlns:memo': 'https://DigitalPost.dk/MeMo-1', memoVersion: '1.1' } },
    ],
    ['i et andet navnerum', { ...memoBesked(BREV), attributter: { 'xmlns:memo': 'urn:x', memoVersion: '1.2' } }],
  ])('er ikke gyldigt %s, og bruddet nævner stedet og ikke indholdet', (_hvad, besked) => {
    const brud = efterseMemo(besked)
    expect(brud).not.toEqual([])
    expect(brud.join()).toContain('Message')
    expect(brud.join()).not.toContain(BREV.cpr)
  })
})

describe('XML', () => {
  it('fremmed tekst bliver aldrig til opmærkning og kommer uændret igen', () => {
    const lovlig = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .filter((tekst) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(tekst))
    fc.assert(
      fc.property(lovlig, lovlig, (tekst, attribut) => {
        const rod = element('memo:a', [element('memo:b', tekst)], { x: attribut })
        expect(laesXml(skrivXml(rod))).toEqual(rod)
      }),
    )
  })

  it.each([
    ['et styretegn', '\u0000'],
    ['et halvt tegn', '\uD83D'],
  ])('kan ikke bære %s', (_hvad, tekst) => {
    expect(() => skrivXml(element('memo:a', tekst))).toThrow('a character XML cannot carry')
  })

  it.each([
    ['en dokumenttype', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['en egen entitet', '<a>&x;</a>'],
    ['en kommentar', '<a><!-- x --></a>'],
    ['CDATA', '<a><![CDATA[x]]></a>'],
    ['et åbent element', '<a><b></b>'],
    ['elementer, der krydser', '<a><b></a></b>'],
    ['tekst ved siden af elementer', '<a>x<b></b></a>'],
    ['noget efter dokumentet', '<a></a><b></b>'],
    ['den samme attribut to gange', '<a x="1" x="2"></a>'],
    ['ingenting', ''],
  ])('med %s læses ikke', (_hvad, kilde) => {
    expect(() => laesXml(kilde)).toThrow(/^(?:Expected|The document|An |Text|Something)/)
  })

  it('læses med talentiteter, enkelte citationstegn og et tomt element', () => {
    expect(laesXml(`<?xml version="1.0"?>\n<a x='1'><b>&#230;&#xE6;</b><c/></a>`)).toEqual({
      navn: 'a',
      attributter: { x: '1' },
      indhold: [element('b', 'ææ'), element('c', '')],
    })
  })
})
