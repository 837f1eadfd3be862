import { createHash } from 'node:crypto'
import { type Dokumentlager, dokumentsti } from '../dokument/dokumentlager.ts'
import type { SagTilEftersyn } from '../store/sager-til-eftersyn.ts'
import { type Brud, brud } from './brud.ts'

export interface EftersetDokumenter {
  readonly antal: number
  readonly brud: readonly Brud[]
}

/** Hvert dokument, sagen nævner, mod det indhold, der ligger: er det der, og er det det samme? */
export async function efterseDokumenter(
  lager: Dokumentlager,
  kommune: string,
  { sagId, haendelser }: SagTilEftersyn,
): Promise<EftersetDokumenter> {
  const fundne: Brud[] = []
  let antal = 0
  for (const { type, version, data } of haendelser) {
    const aftryk = data['aftryk']
    if (type !== 'DokumentRegistreret' || typeof aftryk !== 'string') continue
    antal += 1
    const kode = await fejlI(lager, kommune, aftryk, data['stoerrelse'])
    // Stedet i lageret er det, en drift skal lede efter i kopien af det.
    if (kode !== undefined)
      fundne.push(brud(kommune, `Sag ${sagId}, dokument ${version}${plads(kommune, aftryk)}`, kode))
  }
  return { antal, brud: fundne }
}

const erAftryk = (tekst: string): boolean => /^[0-9a-f]{64}$/.test(tekst)

const plads = (kommune: string, aftryk: string): string =>
  erAftryk(aftryk) ? ` (${dokumentsti(kommune, aftryk)})` : ''

async function fejlI(lager: Dokumentlager, kommune: string, aftryk: string, stoerrelse: unknown) {
  // Er der pillet ved hændelsen, kan aftrykket være hvad som helst; kæden siger det, her mangler blot indholdet.
  if (!erAftryk(aftryk)) return 'DOKUMENT_MANGLER'
  const indhold = await lager.aabn(kommune, aftryk)
  if (indhold === undefined) return 'DOKUMENT_MANGLER'
  const hash = createHash('sha256')
  for await (const del of indhold.stroem as AsyncIterable<Buffer>) hash.update(del)
  if (hash.digest('hex') !== aftryk || (stoerrelse !== undefined && stoerrelse !== indhold.stoerrelse))
    return 'DOKUMENT_AENDRET'
  return undefined
}
