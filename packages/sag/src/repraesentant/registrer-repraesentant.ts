import type { Afvist } from '../afvist.ts'
import { ADRESSEFELTER, proevSted } from '../adresse/registrer-adresse.ts'
import { dagen, nummer, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevPeriode } from '../proev-sag.ts'
import type { Sag } from '../sag.ts'
import { REPRAESENTANTENS_BREVE, type RepraesentantHaendelser } from './haendelser.ts'

type Registreret = RepraesentantHaendelser['RepraesentantRegistreret']

/** Borgeren kan når som helst lade sig repræsentere. Højst én får brevene i stedet for borgeren. */
export const REGISTRER_REPRAESENTANT = opskrift({
  haendelse: 'RepraesentantRegistreret',
  handling: 'registrere',
  felter: {
    navn: tekst('Skriv navnet på den, der repræsenterer borgeren.'),
    relation: tekst('Skriv, hvem det er for borgeren, fx søster, advokat eller fagforening.'),
    omfang: tekst('Skriv, hvad fuldmagten gælder.'),
    dokument: valgfri(nummer),
    breve: valg(REPRAESENTANTENS_BREVE),
    co: valgfri(ADRESSEFELTER.co),
    vej: valgfri(ADRESSEFELTER.vej),
    postnummer: valgfri(ADRESSEFELTER.postnummer),
    by: valgfri(ADRESSEFELTER.by),
    land: valgfri(ADRESSEFELTER.land),
    fra: dagen,
    til: valgfri(dagen),
  },
  kan: ({ dokumenter }, { dokument }) => proevFindes('dokument', 'dokument', dokumenter, dokument),
  strid: (sag, data) => foerste(proevPeriode('til', data.fra, data.til), proevAdresse(data), kunEn(sag, data)),
  virkerFra: ({ fra }) => fra,
})

/** Skal brevene til repræsentanten, skal de have et sted at gå hen. */
function proevAdresse(data: Registreret): Afvist | undefined {
  const { vej, by, breve } = data
  if (vej !== undefined && by !== undefined) return proevSted(data)
  if (vej === undefined && by === undefined && breve === 'gennem-borgeren') return undefined
  return {
    kode: 'FELT_MANGLER',
    felt: vej === undefined ? 'vej' : 'by',
    skriv:
      'Skriv repræsentantens adresse, som brevene skal sendes til. Giver borgeren dem selv videre, så vælg det, og lad adressen stå tom.',
  }
}

function kunEn({ repraesentanter }: Sag, { breve, fra, til }: Registreret): Afvist | undefined {
  const samtidig = repraesentanter.find(
    (en) => en.breve === 'i-stedet' && (til === undefined || en.fra <= til) && (en.til === undefined || fra <= en.til),
  )
  return breve !== 'i-stedet' || samtidig === undefined
    ? undefined
    : {
        kode: 'VAERDI_PASSER_IKKE',
        felt: 'breve',
        grund: `${samtidig.navn} får brevene i stedet for borgeren i den tid. Lad den fuldmagt ophøre først, eller vælg en kopi.`,
      }
}
