import { statfs } from 'node:fs/promises'
import { sql } from 'kysely'
import { type Tjek, type Tjeksvar, fejl, iOrden, vedIkke } from './tjek.ts'

const HOEJST_SKAEV_S = 60
const ZONE = 'Europe/Copenhagen'

export const UR: Tjek = {
  id: 'ur',
  spoergsmaal: 'Går uret rigtigt, og kendes dansk tid?',
  hvordan: `Uret holdes op mod databasens og loginudbyderens; mere end ${HOEJST_SKAEV_S} sekunder er en fejl. Sommer- og vintertid i Danmark slås op.`,
  proev: async ({ db, nu, udbyder, oevemiljoe }) => {
    if (forskydning('2026-01-15') !== 'GMT+01:00' || forskydning('2026-07-15') !== 'GMT+02:00') {
      return fejl(
        'Maskinens Node kender ikke dansk sommer- og vintertid.',
        'Installér Node med fuld ICU (den, der følger med).',
      )
    }
    const { rows } = await sql<{ nu: Date }>`select clock_timestamp() as nu`.execute(db)
    const udbyderens = await udbyder?.svarer()
    const andre = [
      { hvem: 'databasen', ur: rows[0]?.nu },
      { hvem: 'loginudbyderen', ur: udbyderens?.svarer === true ? udbyderens.ur : undefined },
    ]
    const skaeve = andre.flatMap(({ hvem, ur }) => {
      const sekunder = ur === undefined ? 0 : Math.round((nu.getTime() - ur.getTime()) / 1000)
      return Math.abs(sekunder) > HOEJST_SKAEV_S
        ? [`${Math.abs(sekunder)} s ${sekunder > 0 ? 'foran' : 'bag'} ${hvem}`]
        : []
    })
    if (skaeve.length > 0)
      return fejl(`Serverens ur er ${skaeve.join(' og ')}.`, 'Slå tidssynkronisering (NTP) til på maskinerne.')
    return iOrden(`Uret passer, og dansk tid kendes.${oevemiljoe ? ' Øvemiljø: dags dato er valgt, ikke urets.' : ''}`)
  },
}

function forskydning(dag: string): string | undefined {
  const dele = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' }).formatToParts(
    new Date(dag),
  )
  return dele.find(({ type }) => type === 'timeZoneName')?.value
}

export const LOGIN_UDBYDER: Tjek = {
  id: 'login-udbyder',
  spoergsmaal: 'Kan kommunens login nås?',
  hvordan: 'Udbyderens opsætning (OpenID Connect discovery) hentes nu.',
  proev: async ({ udbyder }) => {
    if (udbyder === undefined) {
      return fejl(
        'Der er kun demo-login uden adgangskode.',
        'I drift: sæt FODFAESTE_DEMO=0 og FODFAESTE_OIDC til filen med kommunens login. Til øvelse på egen maskine er det, som det skal være.',
      )
    }
    const svar = await udbyder.svarer()
    if (svar.svarer) return iOrden(`${udbyder.navn} svarer.`)
    return fejl(`${udbyder.navn} svarer ikke.`, 'Se efter udstederens adresse i opsætningen, og at serveren må nå den.')
  },
}

const MINDST_FRI_BYTES = 1024 ** 3
const MINDST_FRI_DEL = 0.1

export const DISK: Tjek = {
  id: 'disk',
  spoergsmaal: 'Er der plads på disken?',
  hvordan:
    'Den fri plads, hvor datamappen ligger: mindst 1 GB og en tiendedel. Er databasen på en anden maskine, ses dens disk ikke herfra.',
  proev: async ({ dataMappe }) => {
    const { bavail, blocks, bsize } = await statfs(dataMappe)
    return tjekPlads(bavail * bsize, blocks * bsize)
  },
}

export function tjekPlads(fri: number, iAlt: number): Tjeksvar {
  const gb = (antal: number) => (antal / 1024 ** 3).toLocaleString('da-DK', { maximumFractionDigits: 1 })
  const fundet = `${gb(fri)} GB fri af ${gb(iAlt)} GB.`
  if (fri >= MINDST_FRI_BYTES && fri >= iAlt * MINDST_FRI_DEL) return iOrden(fundet)
  return fejl(fundet, 'Ryd op, eller giv disken mere plads, før den er fuld.')
}

const KOPI_HOEJST_TIMER = 26

export const SIKKERHEDSKOPI: Tjek = {
  id: 'sikkerhedskopi',
  spoergsmaal: 'Er der en ny sikkerhedskopi?',
  hvordan: `Den seneste færdige kopi må højst være ${KOPI_HOEJST_TIMER} timer gammel.`,
  proev: ({ sidsteKopi, nu }) =>
    alder(nu, sidsteKopi, KOPI_HOEJST_TIMER * 60, {
      hvad: 'Den seneste sikkerhedskopi',
      ingen: 'Der er ingen sikkerhedskopi.',
      raad: 'Tag en med «npx fodfaeste drift sikkerhedskopi», og sæt den til at køre hver nat.',
      ukendt:
        'Denne udgave kan ikke se, hvornår der sidst blev taget kopi. Se efter i driftens egen kopi af databasen.',
    }),
}

export const DOKUMENTKOPI: Tjek = {
  id: 'dokumentkopi',
  spoergsmaal: 'Kan dokumenterne komme igen, hvis de går tabt?',
  hvordan: 'I datamappen er de med i sikkerhedskopien. En bucket er ikke: den spørges, om den gemmer versioner.',
  proev: async ({ dokumenter: { versioner } }) => {
    if (versioner === undefined) return iOrden('De ligger i datamappen og er med i sikkerhedskopien.')
    const gemmer = await versioner().catch(() => undefined)
    const udenfor = 'Dokumenterne ligger i bucketen og er ikke med i sikkerhedskopien.'
    if (gemmer === true) return iOrden(`${udenfor} Bucketen gemmer versioner.`)
    const raad = 'Slå versioner til i bucketen, og kopiér den for sig, lige så tit som databasen.'
    return gemmer === false
      ? fejl(`${udenfor} Bucketen gemmer ikke versioner.`, raad)
      : vedIkke(`${udenfor} Om den gemmer versioner, må nøglen ikke se.`, `${raad} Giv nøglen GetBucketVersioning.`)
  },
}

const ARBEJDER_HOEJST_MIN = 5

export const ARBEJDER: Tjek = {
  id: 'arbejder',
  spoergsmaal: 'Er der nogen, der gør det arbejde, der venter?',
  hvordan: `En server, der tager arbejde, skal have givet lyd fra sig inden for ${ARBEJDER_HOEJST_MIN} minutter.`,
  proev: ({ sidsteLivstegn, nu }) =>
    alder(nu, sidsteLivstegn, ARBEJDER_HOEJST_MIN, {
      hvad: 'Det seneste livstegn',
      ingen: 'Ingen har givet lyd fra sig.',
      raad: 'Se efter, om serveren kører, og genstart den.',
      ukendt: 'Denne udgave skriver ingen livstegn op. Se efter, om serveren kører.',
    }),
}

interface Aldersord {
  readonly hvad: string
  readonly ingen: string
  readonly raad: string
  readonly ukendt: string
}

async function alder(
  nu: Date,
  sidst: (() => Promise<Date | undefined>) | undefined,
  hoejstMinutter: number,
  { hvad, ingen, raad, ukendt }: Aldersord,
): Promise<Tjeksvar> {
  if (sidst === undefined) return vedIkke('Det vides ikke.', ukendt)
  const tidspunkt = await sidst()
  if (tidspunkt === undefined) return fejl(ingen, raad)
  const minutter = Math.max(0, Math.round((nu.getTime() - tidspunkt.getTime()) / 60_000))
  const fundet = `${hvad}: for ${minutter < 120 ? `${minutter} minutter` : `${Math.round(minutter / 60)} timer`} siden.`
  return minutter <= hoejstMinutter ? iOrden(fundet) : fejl(fundet, raad)
}
