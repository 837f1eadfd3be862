import { cprBoks } from '../store/cpr-boks.ts'
import { noegleHvisDerErEn, noegleringFra } from '../store/noeglering.ts'
import { KENDTE_SATSER } from '../selvtjek/satser.ts'
import { type Selvtjek, selvtjek } from '../selvtjek/selvtjek.ts'
import { aeldsteIKoe, livstegn } from '../selvtjek/tjeksted.ts'
import { type Omverden, UDGANG, type Udgang, medLager } from './omverden.ts'

/** `drift selvtjek`: er installationen sat rigtigt op? Udgang 1, når noget er galt eller ikke vides. */
export async function tjekSelv({ json }: { readonly json: boolean }, omverden: Omverden): Promise<Udgang> {
  const { noeglested, dataMappe, lagerArt, udbyder } = omverden
  const svar = await medLager(omverden, ({ lager, kommuner: alle }) => {
    const kommuner = alle.map(({ id }) => id)
    const { gaeldende, gamle } = noeglerne(noeglested)
    return selvtjek({
      db: lager.db,
      lagerArt,
      kommuner,
      cpr: cprBoks(gaeldende, gamle),
      dataMappe,
      dokumenter: omverden.dokumenter,
      nu: omverden.nu,
      oevemiljoe: false,
      ...(udbyder !== undefined && { udbyder: udbyder() }),
      satser: KENDTE_SATSER,
      aeldsteBrevIKoe: () => aeldsteIKoe(lager, kommuner, omverden.nu),
      ...livstegn(lager, omverden.kopimappe),
    })
  })
  omverden.skriv(json ? `${JSON.stringify(svar, undefined, 2)}\n` : somTekst(svar))
  return svar.iOrden ? UDGANG.ok : UDGANG.fund
}

/** Mangler nøglen, laves ingen ny: så kan intet nummer åbnes, og det siger tjekket. */
function noeglerne(sted: Omverden['noeglested']): { gaeldende: Uint8Array; gamle: readonly Uint8Array[] } {
  return noegleHvisDerErEn(sted) === undefined ? { gaeldende: new Uint8Array(32), gamle: [] } : noegleringFra(sted)
}

const ORD = { 'i-orden': 'i orden', fejl: 'FEJL', 'ved-ikke': 'VED IKKE' } as const

function somTekst({ iOrden, tjek }: Selvtjek): string {
  const linjer = tjek.flatMap(({ spoergsmaal, svar, fundet, raad }) => [
    `${ORD[svar].padEnd(8)}  ${spoergsmaal}`,
    `          ${fundet}`,
    ...(raad === undefined ? [] : [`          ${raad}`]),
  ])
  const antal = tjek.filter(({ svar }) => svar !== 'i-orden').length
  return `${[...linjer, '', iOrden ? 'Alt er i orden.' : `${antal} af ${tjek.length} skal ses efter.`].join('\n')}\n`
}
