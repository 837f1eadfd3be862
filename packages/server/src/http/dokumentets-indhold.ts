import type { SkrivBeslutning } from '@fodfaeste/kontrakt'
import type { Omgivelser } from '../omgivelser.ts'
import { type Afslag, ugyldigtInput } from './afslag.ts'
import type { HentetSag } from './sag-adgang.ts'
import type { Bruger } from './session.ts'

type Kommando = SkrivBeslutning['kommando']
type Registrering = Extract<Kommando, { beslutning: 'registrer-dokument' }>

/**
 * Indholdet af et dokument er enten sendt til sagen af den samme person, med kvittering, eller er der i forvejen (en
 * rettelse). Ellers kunne man journalisere et aftryk, man har hørt om, og læse en anden sags dokument. Kommandoen kommer ud
 * med indholdets kendetegn og uden kvittering.
 */
export async function medIndhold(
  omgivelser: Omgivelser,
  bruger: Bruger,
  sag: HentetSag,
  kommando: Kommando,
): Promise<Kommando | Afslag> {
  if (kommando.beslutning === 'ret-haendelse' && kommando.erstatning?.beslutning === 'registrer-dokument') {
    const erstatning = await indholdAf(omgivelser, bruger, sag, kommando.erstatning)
    return erstatning === undefined ? naegtet(kommando.erstatning, 'erstatning.') : { ...kommando, erstatning }
  }
  if (kommando.beslutning !== 'registrer-dokument') return kommando
  return (await indholdAf(omgivelser, bruger, sag, kommando)) ?? naegtet(kommando)
}

async function indholdAf(
  { dokumenter, ur }: Omgivelser,
  { aktoer }: Bruger,
  { sagId, haendelser }: HentetSag,
  { kvittering, ...dokument }: Registrering,
): Promise<Registrering | undefined> {
  if (kvittering !== undefined) {
    const kvitteret = dokumenter.kvitteringer.laes(kvittering, ur.rigtigtNu())
    if (kvitteret?.sagId !== sagId || kvitteret.kommune !== aktoer.kommune || kvitteret.person !== aktoer.id) {
      return undefined
    }
    const { aftryk, stoerrelse, indholdstype } = kvitteret
    // Er indholdet væk imens, skal filen sendes igen; en hændelse om noget, der ikke er der, kan ikke tages tilbage.
    if (!(await dokumenter.lager.findes(kvitteret.kommune, aftryk))) return undefined
    return { ...dokument, aftryk, stoerrelse, indholdstype }
  }
  const { aftryk, stoerrelse, indholdstype } = dokument
  if (aftryk === undefined) return dokument
  const er = haendelser.some(
    ({ type, data }) =>
      type === 'DokumentRegistreret' &&
      data.aftryk === aftryk &&
      data.stoerrelse === stoerrelse &&
      data.indholdstype === indholdstype,
  )
  return er ? dokument : undefined
}

function naegtet({ kvittering }: Registrering, under = ''): Afslag {
  return kvittering === undefined
    ? ugyldigtInput([
        {
          felt: `${under}aftryk`,
          besked: 'Sagen har ikke et dokument med det indhold. Send filen først, og skriv kvitteringen i stedet.',
        },
      ])
    : ugyldigtInput([
        {
          felt: `${under}kvittering`,
          besked: 'Filen er ikke sendt til denne sag, eller det er for længe siden. Vælg den igen.',
        },
      ])
}
