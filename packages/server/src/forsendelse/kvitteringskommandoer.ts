import { type Kommando, MEDDELER_AFGJORT, type Sag, gaeldendeRettelser } from '@fodfaeste/sag'

interface Kvittering {
  /** Versionen, brevet eller kopien blev sendt med. */
  readonly brevet: number
  readonly svar: 'leveret' | 'afvist'
  readonly grund?: string
  readonly den: string
}

/** Svaret på et brev. Kom brevet ikke frem, er afgørelsen i det ikke meddelt, og den registrering tages ud. */
export function kvitteringskommandoer(sag: Sag, kvittering: Kvittering): readonly Kommando[] {
  if (sag.brevkopier.sendt.some(({ version }) => version === kvittering.brevet)) {
    const { brevet: kopi, ...resten } = kvittering
    return [{ beslutning: 'kvitter-brevkopi', kopi, ...resten }]
  }
  const meddelt = kvittering.svar === 'afvist' ? meddelelsenI(sag, kvittering.brevet) : undefined
  return [
    { beslutning: 'kvitter-brev', ...kvittering },
    ...(meddelt === undefined
      ? []
      : [
          {
            beslutning: 'ret-haendelse',
            version: meddelt,
            begrundelse: `Brevet med afgørelsen kunne ikke leveres. ${kvittering.grund ?? ''}`.trimEnd(),
            den: kvittering.den,
          } as const,
        ]),
  ]
}

/** Versionen, hvor afgørelsen i brevet blev meddelt med det; mangler, når den er rettet imens. */
function meddelelsenI({ breve, haendelser }: Sag, brevet: number): number | undefined {
  const brev = breve.find(({ version }) => version === brevet)
  if (brev === undefined || !MEDDELER_AFGJORT.has(brev.brev)) return undefined
  const nr = haendelser.findLastIndex(
    ({ type, data }, her) => her < brevet - 1 && type === 'AfgoerelseMeddelt' && data.afgoerelse === brev.handlerOm,
  )
  return nr < 0 || gaeldendeRettelser(haendelser).has(nr + 1) ? undefined : nr + 1
}
