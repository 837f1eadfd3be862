import { buffer } from 'node:stream/consumers'
import { laest } from '../http/sag-adgang.ts'
import type { Omgivelser } from '../omgivelser.ts'
import type { Forsendelse } from '../store/forsendelse-store.ts'
import type { Kontekst } from '../store/sag-store.ts'
import { foldet } from '../vis/sag-visning.ts'
import type { Aflevering } from './aflevering.ts'
import { KANALERNE } from './kanal.ts'
import { forsendelsesmappe, mappensId } from './mapper.ts'

type Til = Pick<Omgivelser, 'lager' | 'cpr' | 'dataMappe' | 'dokumenter'>

/**
 * Giver brevet til sin kanal. Er det gået, er det slettet med sin sag, eller er det gjort halvt før, sker der netop det,
 * der mangler.
 * @throws {Error} når det skal prøves igen; uden personoplysninger
 */
export async function sendUd(til: Til, kontekst: Kontekst, noegle: string): Promise<void> {
  const forsendelse = await til.lager.forsendelser.find(kontekst, noegle)
  if (forsendelse === undefined || forsendelse.afsendt !== undefined || forsendelse.svar !== undefined) return
  const rod = forsendelsesmappe(til.dataMappe, kontekst.kommune)
  // Først bundet til mappen, så skrevet: en server med en anden mappe kan ikke se, hvor langt det nåede.
  if (!(await til.lager.forsendelser.bindTil(kontekst, noegle, await mappensId(rod))))
    throw new Error(
      'The letter was begun in the outbox folder of another server, or was taken out: all servers must share one folder',
    )
  await KANALERNE[forsendelse.kanal].aflever(await samlet(til, kontekst, rod, forsendelse))
}

async function samlet(til: Til, kontekst: Kontekst, rod: string, forsendelse: Forsendelse): Promise<Aflevering> {
  const { lager, dokumenter } = til
  const { sagId, brevVersion, kanal, den } = forsendelse
  const haendelser = (await lager.sager.hent(kontekst, sagId)).map(laest)
  const sag = foldet(haendelser, haendelser.length)
  const brev = [...sag.breve, ...sag.brevkopier.sendt].find(({ version }) => version === brevVersion)
  const { aftryk, kilde = '' } = sag.dokumenter.find(({ version }) => version === brev?.dokument) ?? {}
  const sendt = haendelser[brevVersion - 1]?.registreretTidspunkt
  if (aftryk === undefined || sendt === undefined) throw new Error('The case does not have the letter')
  const indhold = await dokumenter.lager.aabn(kontekst.kommune, aftryk)
  if (indhold === undefined) throw new Error('The content of the letter is missing')
  const tekster = await lager.kommune.tekster(kontekst)
  return {
    rod,
    forsendelse,
    pdf: await buffer(indhold.stroem),
    sendt: new Date(sendt),
    kommune: { navn: kilde, cvr: tekster['cvr']?.tekst ?? '' },
    dagens: await lager.forsendelser.dagens(kontekst, kanal, den),
    ...(KANALERNE[kanal].medCpr && { cpr: await modtagerensCpr(til, kontekst, sagId) }),
  }
}

async function modtagerensCpr({ lager, cpr }: Til, kontekst: Kontekst, sagId: string): Promise<string> {
  const laast = await lager.sager.hentCpr(kontekst, sagId)
  if (laast === undefined) throw new Error('The case has no number to send to')
  return cpr.laasOp(laast, { kommune: kontekst.kommune, sagId })
}
