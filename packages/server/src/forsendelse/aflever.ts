import { randomUUID } from 'node:crypto'
import { readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { laesHvisDer, lavMappe, skrivFoerst, skrivMappeUd, skrivNy } from './mapper.ts'

/** Et helt brev, og den fil i kanalens mappe, det skal blive til. */
interface Aflevering {
  /** Kommunens mappe til forsendelser. */
  readonly rod: string
  readonly noegle: string
  readonly til: string
  readonly indhold: Uint8Array
}

/**
 * Lægger filen, hvor kanalen tager den, én gang, hvor mange gange der end kaldes, og hvor det end blev afbrudt.
 *
 * Filen skrives færdig under et navn for sig, så sættes mærket, der siger, hvilken af de færdige der gælder, og til sidst
 * flyttes netop den. Er mærket sat, og den færdige væk, er den flyttet: kanalen kan have taget den, og den lægges ikke igen.
 */
export async function afleverEnGang({ rod, noegle, til, indhold }: Aflevering): Promise<void> {
  const klar = join(rod, '.klar')
  const maerker = join(rod, '.afleveret')
  await Promise.all([klar, maerker, dirname(til)].map(lavMappe))
  const gaelder = (await laesHvisDer(join(maerker, noegle))) ?? (await goerKlar({ klar, maerker, noegle, indhold }))
  await rename(join(klar, `${noegle}.${gaelder}`), til).catch((fejl: NodeJS.ErrnoException) => {
    if (fejl.code !== 'ENOENT') throw fejl
  })
  await skrivMappeUd(dirname(til))
  await rydOp(klar, noegle, gaelder)
}

/** Skriver filen færdig og prøver at gøre den til den, der gælder. Kom en anden først, er det hans. */
async function goerKlar({
  klar,
  maerker,
  noegle,
  indhold,
}: Pick<Aflevering, 'noegle' | 'indhold'> & { readonly klar: string; readonly maerker: string }): Promise<string> {
  const min = randomUUID()
  await skrivNy(join(klar, `${noegle}.${min}`), indhold)
  await skrivMappeUd(klar)
  return skrivFoerst(maerker, noegle, min)
}

/** Det, afbrudte forsøg efterlod: hele breve, ingen skal have. */
async function rydOp(klar: string, noegle: string, gaelder: string): Promise<void> {
  const efterladte = (await readdir(klar)).filter(
    (fil) => fil.startsWith(`${noegle}.`) && fil !== `${noegle}.${gaelder}`,
  )
  await Promise.all(efterladte.map((fil) => rm(join(klar, fil), { force: true })))
}
