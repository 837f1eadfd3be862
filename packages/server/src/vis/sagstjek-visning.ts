import { type Dato, iso } from '@fodfaeste/grund'
import { visForklaring } from '@fodfaeste/lov'
import {
  type Aktoer,
  type Sag,
  type Sagstjek,
  type Tjekpunkt,
  afgjort,
  artenAf,
  eftersynAfAfgoerelse,
  handlingFor,
  maa,
  sagstjek,
  tingTekster,
} from '@fodfaeste/sag'
import type { Kald, Svar } from '../http/bro.ts'
import type { HentetSag } from '../http/sag-adgang.ts'
import { foldet } from './sag-visning.ts'

export type MaaGoere = (beslutning: Parameters<typeof handlingFor>[0]) => boolean

/** Sagens svar på tjekket, med lovens forklaring bag hvert. `undefined`, når den valgte afgørelse ikke kan efterses. */
export function visSagstjek(
  { haendelser, forhold, frister }: HentetSag,
  { art, afgoerelse }: Kald<'hentSagstjek'>['valg'],
  { aktoer, idag }: { readonly aktoer: Aktoer; readonly idag: Dato },
): Svar<'hentSagstjek'> | undefined {
  const sag = foldet(haendelser, haendelser.length)
  const eftersyn = afgoerelse === undefined ? undefined : eftersynAfAfgoerelse(sag, afgoerelse, frister)
  const fundet = art === undefined ? eftersyn : sagstjek(sag, art, idag, frister)
  if (fundet === undefined) return undefined
  const maaGoere: MaaGoere = (beslutning) => maa(aktoer, handlingFor(beslutning), forhold).maa
  return visFundet(fundet, sag, maaGoere, art !== undefined)
}

/** Tjekket, som det vises. `foer`: der er ikke afgjort endnu, så det, loven tillader, kan fraviges. */
export function visFundet(fundet: Sagstjek, sag: Sag, maaGoere: MaaGoere, foer: boolean): Svar<'hentSagstjek'> {
  return {
    paa: iso(fundet.paa),
    art: fundet.art,
    version: sag.version,
    kanAfgoeres: fundet.kanAfgoeres,
    tvivl: fundet.tvivl.map(({ id, titel, A, B, hvemBeslutter }) => ({ id, titel, A, B, hvemBeslutter })),
    punkter: fundet.punkter
      // Det, der ikke er i spil i sagen, er ikke et spørgsmål i den.
      .filter(({ tilstand }) => tilstand !== 'ikke-relevant')
      .map((punkt) => visPunkt(punkt, fundet, maaGoere)),
    afgoerelser: afgoerelser(sag),
    maaFravige: foer && maaGoere('fravig-tjek'),
  }
}

function visPunkt(
  { tjek, tilstand, fund, fraveget }: Tjekpunkt,
  { paa }: Sagstjek,
  maaGoere: MaaGoere,
): Svar<'hentSagstjek'>['punkter'][number] {
  const { id, spoergsmaal, kilder, hvem, blokerer, kanFraviges, hvisDetMangler, goer } = tjek
  return {
    id,
    spoergsmaal,
    kilder: [...kilder],
    hvem,
    blokerer,
    kanFraviges,
    hvisDetMangler,
    tilstand,
    fandt: [...fund.fandt],
    ...(goer !== undefined && { beslutning: goer }),
    maaGoeres: goer !== undefined && maaGoere(goer),
    ...(fraveget !== undefined && {
      fraveget: { af: fraveget.af.navn, den: fraveget.den, begrundelse: fraveget.begrundelse },
    }),
    forklaringer: fund.forklaringer.map((forklaring) => visForklaring(forklaring, paa)),
  }
}

/** De afgørelser, tjekket kan efterse, nyeste først. */
function afgoerelser(sag: Sag): Svar<'hentSagstjek'>['afgoerelser'] {
  const tekst = tingTekster(sag)
  return afgjort(sag)
    .filter((en) => artenAf(sag, en) !== undefined)
    .map(({ version }) => ({ version, tekst: tekst(version) ?? `Version ${version}` }))
    .toReversed()
}
