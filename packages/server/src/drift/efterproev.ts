import { skrivAntal } from '@fodfaeste/grund'
import type { Driftslager } from '../store/aabn-drift.ts'
import type { Kommune } from '../store/person-store.ts'
import { sagerTilEftersyn } from '../store/sager-til-eftersyn.ts'
import type { Brud } from './brud.ts'
import { efterseAdgangslog } from './efterse-adgangslog.ts'
import { efterseDokumenter } from './efterse-dokumenter.ts'
import { efterseSag } from './efterse-sag.ts'
import { type Omverden, UDGANG, type Udgang, driften, medLager } from './omverden.ts'

/** En kommune, set efter fra ende til anden. */
interface Efterset {
  readonly kommune: Kommune
  readonly sager: number
  readonly haendelser: number
  readonly loglinjer: number
  readonly dokumenter: number
  readonly brud: readonly Brud[]
}

/** `drift efterproev`: er optegnelsen, som den blev skrevet? Retter intet. */
export async function efterproev({ json }: { readonly json: boolean }, omverden: Omverden): Promise<Udgang> {
  const eftersete = await medLager(omverden, async (her) => {
    const alle: Efterset[] = []
    for (const kommune of her.kommuner) alle.push(await efterseKommune(her, kommune, omverden))
    return alle
  })
  const brud = eftersete.flatMap((efterset) => efterset.brud)
  omverden.skriv(json ? `${JSON.stringify(somJson(eftersete), undefined, 2)}\n` : somTekst(eftersete))
  return brud.length === 0 ? UDGANG.ok : UDGANG.fund
}

async function efterseKommune(
  { lager }: Driftslager,
  kommune: Kommune,
  { nu, visFremgang, dokumenter: dokumentlager }: Omverden,
): Promise<Efterset> {
  const kontekst = driften(kommune.id, nu)
  const brud: Brud[] = []
  let [sager, haendelser, dokumenter] = [0, 0, 0]
  for await (const bunke of sagerTilEftersyn(lager.db, kontekst)) {
    for (const sag of bunke) {
      brud.push(...efterseSag(kommune.id, sag))
      haendelser += sag.haendelser.length
      const eftersete = await efterseDokumenter(dokumentlager, kommune.id, sag)
      dokumenter += eftersete.antal
      brud.push(...eftersete.brud)
    }
    sager += bunke.length
    visFremgang(`${kommune.navn}: ${skrivAntal(sager, 'sag', 'sager')}`)
  }
  const log = await efterseAdgangslog(lager.log, kontekst, (linjer) =>
    visFremgang(`${kommune.navn}: ${skrivAntal(linjer, 'linje', 'linjer')} i adgangsloggen`),
  )
  return {
    kommune,
    sager,
    haendelser,
    dokumenter,
    loglinjer: log.linjer,
    brud: [...brud, ...log.brud],
  }
}

function somJson(eftersete: readonly Efterset[]) {
  return {
    hel: eftersete.every(({ brud }) => brud.length === 0),
    kommuner: eftersete.map(({ kommune, brud, ...tal }) => ({ ...kommune, ...tal, brud: brud.length })),
    brud: eftersete.flatMap(({ brud }) => brud),
  }
}

function somTekst(eftersete: readonly Efterset[]): string {
  if (eftersete.length === 0) return 'Der er ingen kommuner i databasen, så der er intet at se efter.\n'
  const linjer = eftersete.flatMap(({ kommune, sager, haendelser, dokumenter, loglinjer, brud }) => [
    `${kommune.navn}: ${skrivAntal(sager, 'sag', 'sager')}, ${skrivAntal(haendelser, 'hændelse', 'hændelser')}, ` +
      `${skrivAntal(dokumenter, 'dokument', 'dokumenter')}, ` +
      `${skrivAntal(loglinjer, 'linje', 'linjer')} i adgangsloggen. ` +
      (brud.length === 0 ? 'Alt er, som det blev skrevet.' : `${skrivAntal(brud.length, 'brud', 'brud')}:`),
    ...brud.map(({ sted, tekst }) => `  ${sted}: ${tekst}`),
  ])
  return `${linjer.join('\n')}\n`
}
