import { ALLE_TVIVL, KATALOG } from '@fodfaeste/lov'
import { skrivAdresse } from '../adresse/skriv-adresse.ts'
import { oplysningNavn, skrivVaerdi } from '../haendelse-tekst.ts'
import type { Indsats } from '../indsats/indsatser.ts'
import { ansvarligFor } from '../koordinerende/koordinerende.ts'
import { type OplysningId, SKOEN_IDER, erOplysningId } from '../oplysning.ts'
import type { OenskeISag, Sag } from '../sag.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { Billedlinje } from './billedlinje.ts'

/** Det, der er registreret i sagen: oplysninger, skøn, ønsker, valgte læsninger, indsatser og sagsbehandleren. */
export function registreret(sag: Sag): readonly Billedlinje[] {
  return [
    { art: 'sagen', id: 'sagsbehandler', navn: 'Sagsbehandler', tekst: ansvarligFor(sag).navn },
    ...adresse(sag),
    ...oplysninger(sag),
    ...skoen(sag),
    ...sag.oensker.map(oenske),
    ...Object.entries(sag.laesningsvalg).map(([id, { laesning, begrundelse }]): Billedlinje => ({
      art: 'laesning',
      id,
      navn: ALLE_TVIVL.find((tvivl) => tvivl.id === id)?.titel ?? id,
      tekst: `læsning ${laesning}. ${begrundelse}`,
    })),
    ...sag.indsatser.map(indsats),
  ]
}

/** Den senest registrerede; hver ny er en forskel, også en rettelse af den samme dag. */
function adresse({ adresser }: Sag): readonly Billedlinje[] {
  const sidste = adresser.at(-1)
  if (sidste === undefined) return []
  const tekst = `${skrivAdresse(sidste)}, fra ${skrivDag(sidste.fra)} (${sidste.kilde})`
  return [{ art: 'sagen', id: 'adresse', navn: 'Adresse', tekst }]
}

function oplysninger({ oplysninger: alle }: Sag): readonly Billedlinje[] {
  return Object.entries(alle).flatMap(([id, oplysning]): Billedlinje[] =>
    !erOplysningId(id) || oplysning === undefined
      ? []
      : [
          {
            art: 'oplysning',
            id,
            navn: oplysningNavn(id),
            tekst: `${skrivVaerdi(id satisfies OplysningId, oplysning.vaerdi)} (${oplysning.kilde}, ${skrivDag(oplysning.den)})`,
          },
        ],
  )
}

function skoen({ skoen: alle }: Sag): readonly Billedlinje[] {
  return SKOEN_IDER.flatMap((id): Billedlinje[] => {
    const truffet = alle[id]
    return truffet === undefined
      ? []
      : [
          {
            art: 'skoen',
            id,
            navn: KATALOG.skoen[id].navn,
            tekst: `${truffet.svar}, ${truffet.af.navn}. ${truffet.begrundelse}`,
          },
        ]
  })
}

/** Samme emne kan være spurgt flere gange; hvert spørgsmål er sin egen linje. */
function oenske({ emne, svar, ord, spurgtDen, trukketTilbageDen }: OenskeISag, nr: number): Billedlinje {
  const spurgt = spurgtDen === undefined ? 'ikke spurgt' : `spurgt ${skrivDag(spurgtDen)}`
  const svaret = svar === undefined ? 'ikke besvaret' : `${svar}: «${ord ?? ''}»`
  const trukket = trukketTilbageDen === undefined ? '' : `, trukket tilbage ${skrivDag(trukketTilbageDen)}`
  return {
    art: 'oenske',
    id: `${emne}-${nr}`,
    navn: KATALOG.oensker[emne].navn,
    tekst: `${spurgt}, ${svaret}${trukket}`,
  }
}

const TRIN: { readonly [T in Indsats['trin']]: string } = {
  indstillet: 'indstillet',
  planlagt: 'planlagt',
  aftalt: 'aftalt',
  'i-gang': 'i gang',
  afbrudt: 'afbrudt',
  afsluttet: 'afsluttet',
  tabt: 'gået tabt',
}

function indsats({ version, navn, trin, aarsag }: Indsats): Billedlinje {
  return {
    art: 'indsats',
    id: `indsats-${version}`,
    navn,
    tekst: aarsag === undefined || (trin !== 'afbrudt' && trin !== 'tabt') ? TRIN[trin] : `${TRIN[trin]}: ${aarsag}`,
  }
}
