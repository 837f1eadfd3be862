import type { Element } from './xml.ts'

/** Hvad det gik galt med, uden indholdet: det kan rumme et CPR-nummer. */
class UlaeseligXml extends Error {}

const NAVN = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?'
const START = new RegExp(`<(${NAVN})((?:\\s+${NAVN}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'uy')
const SLUT = new RegExp(`</(${NAVN})\\s*>`, 'uy')
const ATTRIBUT = new RegExp(`(${NAVN})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'gu')
const ERKLAERING = /^\uFEFF?\s*(?:<\?xml [^?]*\?>)?\s*/u

/**
 * Læser den del af XML 1.0, beskeder er skrevet i: elementer, attributter og tekst. Dokumenttyper, egne entiteter,
 * kommentarer og CDATA afvises, så intet i filen kan hente eller udvide noget.
 * @throws {UlaeseligXml}
 */
export function laesXml(kilde: string): Element {
  let sted = ERKLAERING.exec(kilde)?.[0].length ?? 0
  const laes = (): Element => {
    START.lastIndex = sted
    const [alt, navn, attributter = '', tom] = START.exec(kilde) ?? []
    if (alt === undefined || navn === undefined) throw new UlaeseligXml('Expected an element')
    sted += alt.length
    const medAttributter = laesAttributter(attributter)
    return { navn, ...medAttributter, indhold: tom === '/' ? '' : laesIndhold(navn) }
  }
  const laesIndhold = (navn: string): Element['indhold'] => {
    const boern: Element[] = []
    let tekst = ''
    for (;;) {
      const naeste = kilde.indexOf('<', sted)
      if (naeste < 0) throw new UlaeseligXml('The document ends inside an element')
      tekst += kilde.slice(sted, naeste)
      sted = naeste
      SLUT.lastIndex = sted
      const [alt, lukker] = SLUT.exec(kilde) ?? []
      if (alt === undefined) boern.push(laes())
      else if (lukker !== navn) throw new UlaeseligXml('An element is closed by another')
      else {
        sted += alt.length
        if (boern.length === 0) return udenEntiteter(tekst)
        if (tekst.trim() !== '') throw new UlaeseligXml('Text beside elements')
        return boern
      }
    }
  }
  const rod = laes()
  if (kilde.slice(sted).trim() !== '') throw new UlaeseligXml('Something after the document')
  return rod
}

function laesAttributter(kilde: string): Pick<Element, 'attributter'> {
  const fundne = [...kilde.matchAll(ATTRIBUT)].map(
    ([, navn = '', a, b]) => [navn, udenEntiteter(a ?? b ?? '')] as const,
  )
  if (new Set(fundne.map(([navn]) => navn)).size < fundne.length) throw new UlaeseligXml('An attribute is given twice')
  return fundne.length === 0 ? {} : { attributter: Object.fromEntries(fundne) }
}

const KENDTE: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function udenEntiteter(tekst: string): string {
  return tekst.replace(/&([^;&]{0,10});?/g, (alt, navn: string) => {
    const tegn = KENDTE[navn] ?? talentitet(navn)
    if (tegn === undefined || !alt.endsWith(';')) throw new UlaeseligXml('An entity that is not known')
    return tegn
  })
}

function talentitet(navn: string): string | undefined {
  const [, hex, tal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(navn) ?? []
  const kode = hex === undefined ? Number(tal) : Number.parseInt(hex, 16)
  return kode > 0 && kode <= 0x10_ff_ff ? String.fromCodePoint(kode) : undefined
}
