import { Readable } from 'node:stream'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Dokumentlager } from '../dokument/dokumentlager.ts'
import { type Udtraek, forside, sagsside } from './html.ts'
import type { Sagsakter } from './saml.ts'

export interface Akter {
  readonly kommuneId: string
  readonly cpr: string
  readonly sager: readonly Sagsakter[]
  readonly udtraek: Udtraek
}

/**
 * Akterne som en zip: en forside og en side pr. sag til mennesker, data.json til maskiner, og dokumenterne, som de er.
 * Dokumenterne læses ét ad gangen, mens filen sendes. Mangler et dokuments indhold, står der en fil, der siger det.
 */
export function pak(akter: Akter, dokumenter: Dokumentlager): Readable {
  return Readable.from(stykker(akter, dokumenter), { objectMode: false })
}

async function* stykker(akter: Akter, dokumenter: Dokumentlager): AsyncGenerator<Uint8Array> {
  const { kommuneId, sager, udtraek } = akter
  const klar: Uint8Array[] = []
  const zip = new Zip((fejl, del) => {
    if (fejl) throw fejl
    klar.push(del)
  })
  const mtime = new Date(udtraek.tidspunkt)
  const tekst = (navn: string, indhold: string): void => {
    const fil = new ZipDeflate(navn)
    fil.mtime = mtime
    zip.add(fil)
    fil.push(Buffer.from(indhold, 'utf8'), true)
  }
  tekst('aktindsigt.html', forside(sager, udtraek))
  tekst('data.json', `${JSON.stringify(somData(akter), undefined, 2)}\n`)
  for (const sag of sager) {
    const mappe = `sag-${sag.sagsnummer}`
    tekst(`${mappe}/sag.html`, sagsside(sag))
    yield* toem(klar)
    for (const { navn, indhold } of sag.dokumenter) {
      if (indhold === undefined) continue
      const fundet = await dokumenter.aabn(kommuneId, indhold.aftryk)
      if (fundet === undefined) {
        tekst(`${mappe}/dokumenter/${indhold.filnavn}.mangler.txt`, `Indholdet af «${navn}» findes ikke i lageret.\n`)
        continue
      }
      const fil = new ZipPassThrough(`${mappe}/dokumenter/${indhold.filnavn}`)
      fil.mtime = mtime
      zip.add(fil)
      for await (const del of fundet.stroem as AsyncIterable<Buffer>) {
        fil.push(del)
        yield* toem(klar)
      }
      fil.push(new Uint8Array(), true)
    }
  }
  zip.end()
  yield* toem(klar)
}

function* toem(klar: Uint8Array[]): Generator<Uint8Array> {
  for (let del = klar.shift(); del !== undefined; del = klar.shift()) yield del
}

/** Alt, som det står i lageret, med hash, så det kan efterprøves. */
function somData({ cpr, sager, udtraek }: Akter) {
  return {
    format: 'fodfaeste-aktindsigt',
    udgave: 1,
    ...udtraek,
    borger: { navn: sager[0]?.borger ?? '', cpr },
    sager: sager.map(({ sagId, sagsnummer, linjer, dokumenter, log }) => ({
      sagId,
      sagsnummer,
      haendelser: linjer.map(({ haendelse, tekst, stillingtagen }) => ({
        ...haendelse,
        tekst,
        ...(stillingtagen !== undefined && { stillingtagen }),
      })),
      dokumenter,
      adgangslog: log,
    })),
  }
}
