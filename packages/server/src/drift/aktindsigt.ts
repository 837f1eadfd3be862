import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { skrivAntal } from '@fodfaeste/grund'
import { pak } from '../aktindsigt/pak.ts'
import { type Sagsakter, samlSag } from '../aktindsigt/saml.ts'
import { laest } from '../http/sag-adgang.ts'
import type { Lager } from '../store/aabn-lager.ts'
import { cprBoks } from '../store/cpr-boks.ts'
import { findNoeglering } from '../store/noeglering.ts'
import type { Kommune } from '../store/person-store.ts'
import type { Kontekst, OversigtRaekke } from '../store/sag-store.ts'
import { type Omverden, UDGANG, type Udgang, driften, medLager } from './omverden.ts'

const KUN_EJEREN = 0o600

export interface Aktindsigtsvalg {
  /** Sagsnummeret på en af borgerens sager. */
  readonly sag: string
  /** Filen, der skrives. */
  readonly til: string
  /** Kommunens id, når flere har en sag med det nummer. */
  readonly kommune?: string | undefined
}

/** `drift aktindsigt`: alt om borgeren i sagen, og i hendes andre sager i kommunen, som én fil. */
export function aktindsigt(valg: Aktindsigtsvalg, omverden: Omverden): Promise<Udgang> {
  return medLager(omverden, async ({ lager, kommuner }) => {
    const { gaeldende, gamle } = await findNoeglering(omverden.noeglested, lager.installation)
    const cpr = cprBoks(gaeldende, gamle)
    const fundne = await find(lager, kommuner, valg, omverden.nu)
    const [fundet, enAnden] = fundne
    if (fundet === undefined || enAnden !== undefined) {
      omverden.skrivFejl(
        fundet === undefined
          ? `Der er ingen sag med nummeret ${valg.sag}. Se efter på listen over sager.\n`
          : `Flere kommuner har en sag ${valg.sag}. Skriv hvilken: --kommune ${fundne.map(({ kommune }) => kommune.id).join(' eller --kommune ')}\n`,
      )
      return UDGANG.ikkeGjort
    }
    const { kommune, raekke } = fundet
    const kontekst = driften(kommune.id, omverden.nu)
    const laast = await lager.sager.hentCpr(kontekst, raekke.sagId)
    const nummer = laast === undefined ? '' : cpr.laasOp(laast, { kommune: kommune.id, sagId: raekke.sagId })
    const alle = nummer === '' ? [raekke] : await borgerens(lager, kontekst, cpr.opslagene(nummer, kommune.id))
    const sager: Sagsakter[] = []
    for (const { sagId } of alle) sager.push(await sagensAkter(lager, kontekst, sagId))
    const udtraek = {
      kommune: kommune.navn,
      tidspunkt: omverden.nu.toISOString(),
      samletAf: 'Driften',
      kontakt: (await lager.kommune.tekster(kontekst))['kontakt']?.tekst ?? '',
      ikkeMed: [],
    }
    const halv = `${valg.til}.halv`
    const fil = createWriteStream(halv, { flags: 'wx', mode: KUN_EJEREN })
    await pipeline(pak({ kommuneId: kommune.id, cpr: nummer, sager, udtraek }, omverden.dokumenter), fil)
    await rename(halv, valg.til)
    omverden.skriv(
      `${valg.til}: ${skrivAntal(sager.length, 'sag', 'sager')}. Læs aktindsigt.html, før noget udleveres.\n`,
    )
    return UDGANG.ok
  })
}

async function find(lager: Lager, kommuner: readonly Kommune[], { sag, kommune }: Aktindsigtsvalg, nu: Date) {
  const fundne: { kommune: Kommune; raekke: OversigtRaekke }[] = []
  for (const en of kommuner) {
    if (kommune !== undefined && en.id !== kommune) continue
    const { raekker } = await lager.sager.liste(driften(en.id, nu), { soeg: sag, antal: 500 })
    const raekke = raekker.find(({ sagsnummer }) => sagsnummer === sag)
    if (raekke !== undefined) fundne.push({ kommune: en, raekke })
  }
  return fundne
}

async function borgerens(lager: Lager, kontekst: Kontekst, cprOpslag: readonly Uint8Array[]) {
  const { raekker } = await lager.sager.liste(kontekst, { cprOpslag, orden: 'sagsnummer', antal: 500 })
  return raekker
}

/** Logget, før akterne læses: kan det ikke skrives, skrives heller ingen fil. */
async function sagensAkter(lager: Lager, kontekst: Kontekst, sagId: string): Promise<Sagsakter> {
  await lager.sager.logLaesning(kontekst, { sagId, formaal: 'Aktindsigt', hvad: 'Alle akter' })
  const lagrede = await lager.sager.hent(kontekst, sagId)
  return samlSag(sagId, lagrede.map(laest), lagrede, await lager.sager.adgangslog(kontekst, sagId))
}
