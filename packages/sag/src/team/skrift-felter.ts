import { afvist } from '@fodfaeste/grund'
import type { Afvist } from '../afvist.ts'
import { type Felter, type Proev, afsnit, jaNej, liste, objekt, tekst, valg, valgfri } from '../felter.ts'
import { foerste } from '../proev-sag.ts'
import {
  INDSTILLINGENS_ORD,
  type IndstilletIndsats,
  type Indstillingsskrift,
  RAEKKEFOELGER,
  type Saerstandpunkt,
  TEAMETS_OMRAADER,
  UDFALD,
} from './haendelser.ts'
import type { Teambehandling } from './teambehandlinger.ts'

/** Ord, nogen kan læse noget af: mindst ét ord på to bogstaver. En streg eller et kryds er ikke teamets ord. */
function ordet(skriv: string): Proev<string> {
  const proev = tekst(skriv)
  return (felt, vaerdi, idag) => {
    const svar = proev(felt, vaerdi, idag)
    return svar.ok && !ER_ORD.test(svar.vaerdi) ? afvist({ kode: 'VAERDI_PASSER_IKKE', felt, grund: skriv }) : svar
  }
}
const ER_ORD = /\p{L}{2}/u

const indsats = objekt<IndstilletIndsats>(
  {
    hvad: ordet('Skriv, hvilken indsats teamet indstiller.'),
    hvorfor: ordet('Skriv, hvorfor borgeren har brug for indsatsen.'),
    raekkefoelge: valgfri(valg(RAEKKEFOELGER)),
  },
  'Skriv indsatsen, og hvorfor der er brug for den.',
)

const saerstandpunkt = objekt<Saerstandpunkt>(
  { omraade: valg(TEAMETS_OMRAADER), tekst: ordet('Skriv særstandpunktet med områdets egne ord.') },
  'Skriv området og dets særstandpunkt.',
)

/** Felterne i en skreven indstilling. */
export const SKRIFT: Felter<Indstillingsskrift> = {
  udfald: valg(UDFALD),
  ord: valgfri(afsnit(INDSTILLINGENS_ORD)),
  maalgruppe: valgfri(ordet('Skriv målgruppen, og hvorfor teamet ser borgeren i den.')),
  indsatser: valgfri(liste(indsats)),
  opfoelgning: valgfri(ordet('Skriv, hvordan der skal følges op.')),
  mentor: valgfri(jaNej),
  vilSeSagenIgen: valgfri(jaNej),
  megetBegraensetArbejdsevne: valgfri(jaNej),
  tagerStillingTilOrdningen: valgfri(jaNej),
  saerstandpunkter: valgfri(liste(saerstandpunkt)),
}

/** Et løbende forløb, der er til teamet igen, har ét udfald at tale om, og det har kun det. */
export function udfaldFor({ art, om }: Pick<Teambehandling, 'art' | 'om'>): readonly (typeof UDFALD)[number][] {
  const igen = art === 'genforelaeggelse' || om === 'genforelaeggelse'
  return UDFALD.filter((udfald) => (udfald === 'indsatser-i-forloebet') === igen)
}

/** Det, der er imod det skrevne, når felterne hver for sig er i orden. */
export function proevSkrift(
  behandling: Pick<Teambehandling, 'art' | 'om'> | undefined,
  { udfald, ord, indsatser, opfoelgning }: Indstillingsskrift,
): Afvist | undefined {
  const tomme = Object.entries(ord ?? {}).find(([, skrevet]) => !ER_ORD.test(skrevet))
  const passer = behandling === undefined || udfaldFor(behandling).includes(udfald)
  return foerste(
    passer ? undefined : { kode: 'VAERDI_PASSER_IKKE', felt: 'udfald', grund: PASSER_IKKE },
    tomme && { kode: 'VAERDI_PASSER_IKKE', felt: `ord.${tomme[0]}`, grund: 'Skriv det med teamets egne ord.' },
    ord === undefined && indsatser === undefined && opfoelgning === undefined
      ? { kode: 'FELT_MANGLER', felt: 'ord', skriv: 'Skriv, hvad teamet indstiller, og hvad det har lagt vægt på.' }
      : undefined,
  )
}

const PASSER_IKKE =
  'Når et løbende forløb er til teamet igen, handler indstillingen kun om indsatser og opfølgning; ellers handler den om ordningen. Vælg udfaldet, der passer til behandlingens art.'
