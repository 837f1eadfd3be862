import { afvist } from '@fodfaeste/grund'
import type { Afvist } from '../afvist.ts'
import { type Proev, dagen, form, tekst, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste } from '../proev-sag.ts'
import type { Adresse } from './haendelser.ts'
import { skrivAdresse } from './skriv-adresse.ts'

/** Så langt, en kuvert rækker. En længere tekst er ikke en adresse. */
const HOEJST_TEGN = 200

/** Adressens dele, hver for sig; `fra` og kilden er registreringens egne. */
export const ADRESSEFELTER = {
  co: kort('Skriv, hvem borgeren bor hos, eller udelad det.'),
  vej: kort('Skriv vej og husnummer, og etage og dør, når der er det.'),
  postnummer: form(/^[\p{L}\p{N}][\p{L}\p{N} -]{1,11}$/u, 'Skriv postnummeret, fx 8000.'),
  by: kort('Skriv byen.'),
  land: kort('Skriv landet, når adressen er i udlandet.'),
} as const

export const REGISTRER_ADRESSE = opskrift({
  haendelse: 'AdresseRegistreret',
  handling: 'registrere',
  felter: {
    co: valgfri(ADRESSEFELTER.co),
    vej: ADRESSEFELTER.vej,
    postnummer: valgfri(ADRESSEFELTER.postnummer),
    by: ADRESSEFELTER.by,
    land: valgfri(ADRESSEFELTER.land),
    fra: dagen,
    kilde: tekst('Skriv, hvor oplysningen kommer fra.'),
  },
  strid: ({ adresser }, data) => {
    const sidste = adresser.at(-1)
    return foerste(
      proevSted(data),
      sidste !== undefined && sidste.fra === data.fra && skrivAdresse(sidste) === skrivAdresse(data)
        ? { kode: 'UAENDRET' }
        : undefined,
    )
  },
  virkerFra: ({ fra }) => fra,
})

/** Uden land er adressen dansk, og så har den et dansk postnummer. */
export function proevSted({ postnummer, land }: Pick<Adresse, 'postnummer' | 'land'>): Afvist | undefined {
  if (land !== undefined)
    return /^(danmark|denmark|dk)$/i.test(land)
      ? { kode: 'VAERDI_PASSER_IKKE', felt: 'land', grund: 'Udelad landet, når adressen er i Danmark.' }
      : undefined
  return /^\d{4}$/.test(postnummer ?? '')
    ? undefined
    : {
        kode: 'VAERDI_PASSER_IKKE',
        felt: 'postnummer',
        grund: 'Skriv de fire cifre. Er adressen i udlandet, så skriv landet.',
      }
}

function kort(skriv: string): Proev<string> {
  const proev = tekst(skriv)
  return (felt, vaerdi, idag) => {
    const svar = proev(felt, vaerdi, idag)
    return svar.ok && svar.vaerdi.length > HOEJST_TEGN
      ? afvist({ kode: 'FELT_FOR_LANGT', felt, hoejstTegn: HOEJST_TEGN })
      : svar
  }
}
