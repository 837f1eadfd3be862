import { type Udfald, afvist, iso, lykkes, proevDato } from '@fodfaeste/grund'
import { DAG_IDER, JA_NEJ_IDER, type OplysningId } from '@fodfaeste/sag'

/** Det, der er galt med en værdi, og hvad man gør. */
export interface Galt {
  readonly grund: string
  readonly raad: string
}

type Laest<V = unknown> = Udfald<V, Galt>

/** En kolonne i filen: hvad den hedder, om den skal udfyldes, og hvordan en værdi læses. */
export interface Kolonne {
  readonly navn: string
  readonly kraeves: boolean
  readonly laes: (vaerdi: unknown) => Laest
  /** Oplysningen i sagen, når kolonnen er en. */
  readonly oplysning?: OplysningId
}

const tekst = (vaerdi: unknown): Laest<string> =>
  typeof vaerdi === 'string' || typeof vaerdi === 'number'
    ? lykkes(String(vaerdi).trim())
    : afvist({ grund: 'Her skal stå en tekst.', raad: 'Skriv værdien som tekst.' })

const DANSK_DAG = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/

/** En dag som 2025-06-02, 02-06-2025 eller 2.6.2025. */
function laesDag(vaerdi: unknown): Laest<string> {
  const skrevet = typeof vaerdi === 'string' ? vaerdi.trim() : ''
  const dansk = DANSK_DAG.exec(skrevet)
  const [, dag = '', maaned = '', aar = ''] = dansk ?? []
  const dato = proevDato(dansk === null ? skrevet : `${aar}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`)
  if (dato.ok) return lykkes(iso(dato.vaerdi))
  return afvist({ grund: 'Det er ikke en dag i kalenderen.', raad: 'Skriv dagen som 2025-06-02 eller 02-06-2025.' })
}

const JA_NEJ: { readonly [ord: string]: boolean } = {
  ja: true,
  nej: false,
  true: true,
  false: false,
  1: true,
  0: false,
}

function laesJaNej(vaerdi: unknown): Laest<boolean> {
  const svar = typeof vaerdi === 'boolean' ? vaerdi : JA_NEJ[String(vaerdi).trim().toLowerCase()]
  return svar === undefined
    ? afvist({
        grund: 'Her skal stå ja eller nej.',
        raad: 'Skriv ja eller nej, eller lad feltet være tomt, når det ikke er oplyst.',
      })
    : lykkes(svar)
}

function laesMaaneder(vaerdi: unknown): Laest<number> {
  const tal = Number(typeof vaerdi === 'string' ? vaerdi.trim() : vaerdi)
  return Number.isInteger(tal) && tal > 0
    ? lykkes(tal)
    : afvist({ grund: 'Her skal stå et helt antal måneder.', raad: 'Skriv et helt tal, fx 36.' })
}

const CPR = /^\d{6}-?\d{4}$/

/** Grunden gentager aldrig det, der står. */
function laesCpr(vaerdi: unknown): Laest<string> {
  const skrevet = String(vaerdi).trim()
  if (CPR.test(skrevet)) return lykkes(skrevet.replace('-', ''))
  return afvist({
    grund: 'Det er ikke et CPR-nummer.',
    raad: 'Skriv seks cifre, bindestreg og fire cifre. Et regneark kan have fjernet et nul forrest: gem kolonnen som tekst.',
  })
}

const LAENGST_ID = 100

/** Id'et står i rapporten og i sagen, så det må ikke være et CPR-nummer. */
export function laesEgetId(vaerdi: unknown): Laest<string> {
  const id = tekst(vaerdi)
  if (!id.ok) return id
  if (CPR.test(id.vaerdi)) {
    return afvist({
      grund: "Id'et ligner et CPR-nummer.",
      raad: 'Brug sagens eget nummer; det står i rapporten og i sagen.',
    })
  }
  return id.vaerdi.length <= LAENGST_ID
    ? id
    : afvist({ grund: "Id'et er for langt.", raad: `Brug højst ${LAENGST_ID} tegn.` })
}

const FORLOEB = /^(?:(\S+)\s+)?til(?:\s+(\S+))?$/
const SKILLER = '|'

/** «01-01-2019 til 31-12-2020 | 01-03-2021 til», «ukendt» for et, hvis dage ikke kendes, «ingen», når der ingen er. */
function laesForloeb(vaerdi: unknown): Laest {
  if (Array.isArray(vaerdi)) return laesListe(vaerdi)
  const skrevet = String(vaerdi).trim()
  if (skrevet.toLowerCase() === 'ingen') return lykkes([])
  return samlet(
    skrevet.split(SKILLER).map((del) => {
      if (del.trim().toLowerCase() === 'ukendt') return lykkes({})
      const [fundet, fra, til] = FORLOEB.exec(del.trim()) ?? []
      return fundet === undefined || (fra === undefined && til === undefined)
        ? afvist({
            grund: 'De tidligere forløb kan ikke læses.',
            raad: 'Skriv «01-01-2019 til 31-12-2020», med | imellem, når der er flere; «ukendt», når dagene ikke kendes, og «ingen», når der ikke har været nogen.',
          })
        : medDage({ fra, til })
    }),
  )
}

const ORLOV = /^(barsel|sorgorlov)\s+(\S+)\s+til\s+(\S+)$/

/** «barsel 01-01-2024 til 30-06-2024 | sorgorlov …», «ingen», når der ingen er. */
function laesOrlov(vaerdi: unknown): Laest {
  if (Array.isArray(vaerdi)) return laesListe(vaerdi)
  const skrevet = String(vaerdi).trim()
  if (skrevet.toLowerCase() === 'ingen') return lykkes([])
  return samlet(
    skrevet.split(SKILLER).map((del) => {
      const [fundet, art, fra, til] = ORLOV.exec(del.trim().toLowerCase()) ?? []
      return fundet === undefined
        ? afvist({
            grund: 'Orloven kan ikke læses.',
            raad: 'Skriv «barsel 01-01-2024 til 30-06-2024» eller «sorgorlov …», med | imellem, når der er flere, og «ingen», når der ikke har været nogen.',
          })
        : medDage({ art, fra, til })
    }),
  )
}

/** I JSON er det en liste af objekter med `fra` og `til`. */
function laesListe(liste: readonly unknown[]): Laest {
  return samlet(
    liste.map((et) =>
      typeof et === 'object' && et !== null
        ? medDage(et as { readonly fra?: unknown; readonly til?: unknown })
        : afvist({ grund: 'Listen kan ikke læses.', raad: 'Skriv hver periode som et objekt med «fra» og «til».' }),
    ),
  )
}

function medDage(ind: { readonly [felt: string]: unknown }): Laest {
  const ud: Record<string, unknown> = {}
  for (const [felt, vaerdi] of Object.entries(ind)) {
    if (vaerdi === undefined || vaerdi === null) continue
    const dag = felt === 'fra' || felt === 'til' ? laesDag(vaerdi) : lykkes(vaerdi)
    if (!dag.ok) return dag
    ud[felt] = dag.vaerdi
  }
  return lykkes(ud)
}

function samlet(dele: readonly Laest[]): Laest {
  const galt = dele.find((del) => !del.ok)
  return galt ?? lykkes(dele.map((del) => (del.ok ? del.vaerdi : undefined)))
}

const kolonneFor = (id: string): string => id.replaceAll('-', '_')

const sagens = (navn: string, kraeves: boolean, laes: Kolonne['laes'] = tekst): Kolonne => ({ navn, kraeves, laes })
const oplysning = (id: OplysningId, laes: Kolonne['laes'], navn = kolonneFor(id)): Kolonne => ({
  navn,
  kraeves: false,
  laes,
  oplysning: id,
})

/** Kolonnerne, i den orden docs/import.md viser dem. Oplysningerne kommer af sagens egne, så ingen kan glemmes her. */
export const KOLONNER: readonly Kolonne[] = [
  sagens('sags_id', true, laesEgetId),
  sagens('cpr', true, laesCpr),
  sagens('navn', true),
  sagens('henvist_fra', true),
  sagens('henvist_den', true, laesDag),
  sagens('sagsbehandler', false),
  sagens('kilde', false),
  sagens('oplyst_den', false, laesDag),
  ...['adresse_co', 'adresse_vej', 'adresse_postnummer', 'adresse_by', 'adresse_land'].map((n) => sagens(n, false)),
  sagens('adresse_fra', false, laesDag),
  ...DAG_IDER.map((id) => oplysning(id, laesDag)),
  oplysning('varighed', laesMaaneder, 'varighed_maaneder'),
  ...JA_NEJ_IDER.map((id) => oplysning(id, laesJaNej)),
  oplysning('tidligere-forloeb', laesForloeb),
  oplysning('orlov', laesOrlov),
]
