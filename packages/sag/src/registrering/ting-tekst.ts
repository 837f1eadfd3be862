import { haendelseTekst } from '../haendelse-tekst.ts'
import { gaeldendeRettelser, somRettet } from '../rettelse/gaeldende-rettelser.ts'
import type { Sag } from '../sag.ts'

/** Det, en version i sagen er, i journalens ord, som det gælder nu. En version, der er taget ud, har ingen ord. */
export function tingTekster({ haendelser }: Sag): (version: number) => string | undefined {
  const rettelser = gaeldendeRettelser(haendelser)
  return (version) => {
    const h = haendelser[version - 1]
    const gaelder = h === undefined ? undefined : somRettet(h, rettelser.get(version))
    return gaelder === undefined ? undefined : haendelseTekst(gaelder)
  }
}
