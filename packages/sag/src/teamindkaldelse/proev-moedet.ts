import { afvist, lykkes } from '@fodfaeste/grund'
import type { Afvist } from '../afvist.ts'
import type { Proev } from '../felter.ts'
import { proevFindes, proevIkkeGjort } from '../proev-sag.ts'
import type { Sag } from '../sag.ts'

const KLOKKEN = /^\s*([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?\s*$/

/** Et klokkeslæt, som man skriver det («9.30», «9:30», «0930» eller «9»); gemmes som «09:30». */
export const klokkeslaet: Proev<string> = (felt, vaerdi) => {
  const [, timer, minutter = '00'] = KLOKKEN.exec(typeof vaerdi === 'string' ? vaerdi : '') ?? []
  return timer === undefined
    ? afvist({ kode: 'VAERDI_PASSER_IKKE', felt, grund: 'Skriv et klokkeslæt, fx 9.30.' })
    : lykkes(`${timer.padStart(2, '0')}:${minutter}`)
}

/** Mødet er i sagen og ikke holdt. */
export const proevIkkeHoldt = ({ teambehandlinger }: Sag, behandling: number): Afvist | undefined =>
  proevFindes('behandling', 'teambehandling', teambehandlinger, behandling, ({ deltog, moededag }) =>
    proevIkkeGjort('Mødet er holdt', deltog && moededag),
  )
