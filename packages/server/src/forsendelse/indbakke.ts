import { readFile, readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { iso } from '@fodfaeste/grund'
import { Afslag } from '../http/afslag.ts'
import { beslut } from '../http/beslut.ts'
import { laest } from '../http/sag-adgang.ts'
import { gemHaendelser } from '../gem-haendelser.ts'
import type { Omgivelser } from '../omgivelser.ts'
import type { Kontekst } from '../store/sag-store.ts'
import { foldet } from '../vis/sag-visning.ts'
import { type Kanalsvar, laesKvittering } from './kvittering.ts'
import { kvitteringskommandoer } from './kvitteringskommandoer.ts'
import { forsendelsesmappe, lavMappe } from './mapper.ts'

type Til = Pick<Omgivelser, 'lager' | 'ur' | 'dataMappe' | 'noter'>

const mapperne = (dataMappe: string, kommune: string) => {
  const rod = join(forsendelsesmappe(dataMappe, kommune), 'digital-post')
  return { ind: join(rod, 'ind'), laest: join(rod, 'laest'), ulaeselig: join(rod, 'ulaeselig') }
}

/** Halve filer begynder med punktum, og kun det, der hedder .json, er en kvittering. */
const erKvittering = (navn: string): boolean => navn.endsWith('.json') && !navn.startsWith('.')

/**
 * Læser Digital Posts svar og skriver dem i sagerne. En fil, der er læst, flyttes; dør serveren imellem, læses den igen, og
 * svaret står der i forvejen. En fil, ingen kan læse, lægges for sig, og driften ser den.
 */
export async function laesIndbakke(til: Til, kommune: string): Promise<void> {
  const mapper = mapperne(til.dataMappe, kommune)
  await Promise.all(Object.values(mapper).map(lavMappe))
  for (const navn of (await readdir(mapper.ind)).filter(erKvittering).toSorted()) {
    const fil = join(mapper.ind, navn)
    const svar = (await stat(fil)).isFile() ? laesKvittering(await readFile(fil, 'utf8')) : undefined
    const hvad = svar === undefined ? 'ulaeselig' : await skrivISagen(til, kommune, svar)
    if (hvad === 'senere') continue
    await rename(fil, join(mapper[hvad], navn))
    if (hvad === 'ulaeselig') til.noter({ hvad: 'A receipt from Digital Post could not be used', kommune })
  }
}

/** Navnene på de kvitteringer, ingen kunne læse. */
export async function ulaeselige(dataMappe: string, kommune: string): Promise<readonly string[]> {
  const fundne = await readdir(mapperne(dataMappe, kommune).ulaeselig).catch((fejl: NodeJS.ErrnoException) => {
    if (fejl.code === 'ENOENT') return []
    throw fejl
  })
  return fundne.toSorted()
}

/**
 * Sagens egen aktør for det, kanalen siger. Den har kun de to beslutninger, `kvitteringskommandoer` giver, og ingen kan
 * logge ind som den.
 */
const SVARET = { id: 'digital-post', navn: 'Digital Post', roller: ['koordinerende-sagsbehandler'] } as const

async function skrivISagen(
  { lager, ur }: Til,
  kommune: string,
  { noegle, svar, grund }: Kanalsvar,
): Promise<'laest' | 'ulaeselig' | 'senere'> {
  const kontekst: Kontekst = { kommune, bruger: { id: SVARET.id, navn: SVARET.navn }, tidspunkt: ur.nu() }
  const forsendelse = await lager.forsendelser.find(kontekst, noegle)
  if (forsendelse === undefined) return 'ulaeselig'
  if (svar === 'modtaget' || forsendelse.svar !== undefined) return 'laest'
  // Kanalen nåede at svare, før det blev skrevet op, at brevet var gået.
  if (forsendelse.afsendt === undefined) return 'senere'
  const { sagId, brevVersion } = forsendelse
  const lagrede = await lager.sager.hent(kontekst, sagId)
  const foer = foldet(lagrede.map(laest), lagrede.length)
  const frister = await lager.kommune.frister(kontekst)
  const idag = ur.idag()
  const kommandoer = kvitteringskommandoer(foer, {
    brevet: brevVersion,
    svar,
    den: iso(idag),
    ...(grund !== undefined && { grund }),
  })
  const haendelser = beslut(foer, kommandoer, { af: { ...SVARET, kommune }, frister }, ur)
  // Er brevet allerede kvitteret af et menneske, står det; svaret kan ikke bruges.
  if (haendelser instanceof Afslag) return 'ulaeselig'
  const gemt = await gemHaendelser(lager.sager, kontekst, {
    sagId,
    foer,
    haendelser,
    idag,
    frister,
    formaal: 'Kvittering fra Digital Post',
    kvitteret: { brevVersion, svar },
  })
  // Skrev nogen i sagen imens, bliver filen liggende til næste gang.
  return gemt.ok ? 'laest' : 'senere'
}
