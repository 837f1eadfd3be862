import { type Dato, datoFra } from '@fodfaeste/grund'

/**
 * Påskedag i året, efter den gregorianske kirkekalender.
 *
 * Regningen er «anonym gregoriansk» (Meeus, Jones og Butcher): den følger af første søndag efter første fuldmåne på eller
 * efter 21. marts, med kirkens tabel over fuldmåner.
 * @throws {RangeError} når året ikke er et helt tal fra 1700, hvor Danmark fik kalenderen, til 9999
 */
export function paaskedag(aar: number): Dato {
  if (!Number.isInteger(aar) || aar < 1700 || aar > 9999) throw new RangeError(`No Easter computed for year ${aar}`)
  const aarhundrede = Math.floor(aar / 100)
  const iAarhundredet = aar % 100
  const gyldental = aar % 19
  const maanerettelse = aarhundrede - Math.floor((8 * aarhundrede + 13) / 25) - Math.floor(aarhundrede / 4)
  const fuldmaane = (19 * gyldental + maanerettelse + 15) % 30
  const soendag = (32 + 2 * (aarhundrede % 4) + 2 * Math.floor(iAarhundredet / 4) - fuldmaane - (iAarhundredet % 4)) % 7
  // De to sene fuldmåner, kirkens tabel rykker en uge frem.
  const uge = Math.floor((gyldental + 11 * fuldmaane + 22 * soendag) / 451)
  const dag = fuldmaane + soendag - 7 * uge + 114
  return datoFra(aar, Math.floor(dag / 31), (dag % 31) + 1)
}
