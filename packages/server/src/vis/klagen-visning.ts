import { type Dato, iso } from '@fodfaeste/grund'
import { visFrister, vurderSag } from '@fodfaeste/lov'
import {
  type Afgjort,
  type Klage,
  type KommunensFrister,
  type Sag,
  afgjort,
  klagestand,
  muligheder,
  tilSagsfakta,
  tingTekster,
} from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'
import type { MaaGoere } from './sagstjek-visning.ts'

type Klageskridt = 'aendr-efter-klage' | 'genvurder-klage' | 'fasthold-klage' | 'send-klage'
type KlageISagen = NonNullable<Svar<'hentAfgoerelsen'>['klage']>

/** Den seneste klage: hvor den er, hvad der kan gøres ved den, og lovens dage. `undefined`, når ingen har klaget. */
export function visKlagen(
  sag: Sag,
  maaGoere: MaaGoere,
  idag: Dato,
  frister: KommunensFrister,
): KlageISagen | undefined {
  const klage = sag.klager.at(-1)
  if (klage === undefined) return undefined
  const { version, den, ord, genvurderet, nyAfgoerelse } = klage
  const ikkeImoedekommet = sag.afgoerelser.find((en) => en.version === nyAfgoerelse)?.efterKlage?.ikkeImoedekommet
  const alle = muligheder(sag, idag)
  const kan = (beslutning: Klageskridt) =>
    alle.find((en) => en.beslutning === beslutning)?.peger.klage?.includes(version) === true
  const kanOgMaa = (beslutning: Klageskridt) => kan(beslutning) && maaGoere(beslutning)
  const over = paaklaget(sag, klage)
  const stand = klagestand(sag, klage, idag)
  const dage = lovensDage(sag, idag, frister)
  return {
    version,
    den,
    ord,
    stand,
    ...(genvurderet !== undefined && { genvurderet }),
    ...(ikkeImoedekommet !== undefined && { ikkeImoedekommet }),
    ...(nyAfgoerelse !== undefined && { nyAfgoerelse }),
    paaklaget: over,
    kan: {
      aendres: kan('aendr-efter-klage') && over.some(({ art }) => art !== 'efter-forloebet'),
      genvurderes: kanOgMaa('genvurder-klage'),
      fastholdes: kanOgMaa('fasthold-klage'),
      sendes: kanOgMaa('send-klage') && (stand === 'skal-sendes' || dage.forSen),
    },
    frister: dage.frister,
  }
}

/**
 * Det, klagen er over; er det ikke sagt, alt det, den kan være over. Det, der allerede er ændret, er det ikke, og
 * beslutningen om tiden efter forløbet afløses af en ny i stedet for at ændres.
 */
function paaklaget(sag: Sag, { afgoerelse, den }: Klage): KlageISagen['paaklaget'] {
  const tekst = tingTekster(sag)
  const aendret = new Set(sag.afgoerelser.map(({ efterKlage }) => efterKlage?.afgoerelse))
  const kanAendres = (en: Afgjort) => en.den <= den && !aendret.has(en.version) && en.art !== 'efter-forloebet'
  return afgjort(sag)
    .filter((en) => (afgoerelse === undefined ? kanAendres(en) : en.version === afgoerelse))
    .map(({ version, den: truffet, art }) => ({
      version,
      den: truffet,
      art,
      tekst: tekst(version) ?? `Version ${version}`,
      gavForloeb: sag.afgoerelser.some((en) => en.version === version && en.forloeb !== undefined),
    }))
    .toReversed()
}

/** Klagens egne pligter og dage; fristerne regner loven. En pligt, loven ikke pålægger her, er ikke med. */
function lovensDage(sag: Sag, idag: Dato, frister: KommunensFrister) {
  const { pligter, taerskler } = visFrister(vurderSag(tilSagsfakta(sag, frister), idag))
  const egne = pligter.flatMap(({ id, hvad, fristDen, tilstand, hvorfor, opfyldesVed, hjemmel }) =>
    !OM_KLAGEN.test(id) || tilstand === 'bortfaldet'
      ? []
      : [
          {
            navn: hvad,
            ...(fristDen !== undefined && { dag: fristDen }),
            tilstand,
            hvorfor: [hvorfor.hvorfor, `Opfyldt ved: ${opfyldesVed}.`].filter((del) => del !== '').join(' '),
            hjemmel,
          },
        ],
  )
  const fremme = taerskler.flatMap(({ id, navn, dag, betydning, hjemmel }) =>
    id === 'BEK-861-12-1' && hjemmel !== undefined
      ? [
          {
            navn,
            dag,
            tilstand: dag < iso(idag) ? ('passeret' as const) : ('kommende' as const),
            hvorfor: betydning,
            hjemmel,
          },
        ]
      : [],
  )
  // En for sen klage sendes straks, uden at kommunen genvurderer (BEK 861/2025 § 13).
  const forSen = pligter.some(
    ({ id, tilstand }) => id === 'BEK-861-13-1' && (tilstand === 'aktiv' || tilstand === 'overskredet'),
  )
  return { frister: [...egne, ...fremme], forSen }
}

/** Klagebekendtgørelsens genvurdering, fastholdelse og for sene klager. */
const OM_KLAGEN = /^BEK-861-1[123]-/
