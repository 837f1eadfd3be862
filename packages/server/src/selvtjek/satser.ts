import { type Dato, dele, iso, plusMaaneder } from '@fodfaeste/grund'
import { type Tjek, fejl, iOrden } from './tjek.ts'
import { dagIDanmark } from '../ur.ts'

/** En sats, loven regner med, og hvornår et menneske sidst holdt den op mod kilden. */
export interface Satsliste {
  readonly navn: string
  /** De år, der er et tal til. */
  readonly aar: readonly number[]
  readonly sidstKontrolleret: Dato
}

/** Loven har endnu ingen satser: ydelsens beløb regnes ikke i denne udgave. */
export const KENDTE_SATSER: readonly Satsliste[] = []

const HOEJST_MAANEDER = 12

export const SATSER: Tjek = {
  id: 'satser',
  spoergsmaal: 'Er årets satser der, og er de holdt op mod kilden inden for et år?',
  hvordan: `Hver sats skal have et tal for i år og en kontrol, der er højst ${HOEJST_MAANEDER} måneder gammel.`,
  proev: ({ satser, nu }) => Promise.resolve(tjekSatser(satser, dagIDanmark(nu))),
}

function tjekSatser(satser: readonly Satsliste[], idag: Dato) {
  if (satser.length === 0) {
    return fejl(
      'Satser mangler: denne udgave har ingen.',
      'Systemet regner ingen beløb. Brug kommunens ydelsessystem til ydelsen, og følg ændringerne (CHANGELOG) for udgaven med satser.',
    )
  }
  const { aar } = dele(idag)
  const uden = satser.filter((sats) => !sats.aar.includes(aar)).map(({ navn }) => navn)
  if (uden.length > 0)
    return fejl(`Mangler for ${aar}: ${uden.join(', ')}.`, 'Opgradér til en udgave med årets satser.')
  const graense = plusMaaneder(idag, -HOEJST_MAANEDER)
  const gamle = satser.filter((sats) => sats.sidstKontrolleret < graense)
  if (gamle.length === 0)
    return iOrden(`${satser.length} satser har tal for ${aar} og er kontrolleret inden for et år.`)
  const naevnt = gamle.map(({ navn, sidstKontrolleret }) => `${navn} (${iso(sidstKontrolleret)})`)
  return fejl(
    `Ikke kontrolleret inden for et år: ${naevnt.join(', ')}.`,
    'Hold dem op mod bekendtgørelsen, eller opgradér til en udgave, hvor det er gjort.',
  )
}
