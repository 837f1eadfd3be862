import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { type Maaling, opsummer } from '../maaling.ts'
import { type Vej, sammenlignVejene } from './veje.ts'

const OPVARMNING = 4
const RUNDER = 15

interface Par {
  readonly gruppe: string
  readonly haand: { readonly vej: Vej; readonly navn: string }
  readonly loven: { readonly vej: Vej; readonly navn: string; readonly hoejst: number }
}

const PAR: readonly Par[] = [
  {
    gruppe: 'Loven: 100.000 sager, svarene alene',
    haand: { vej: 'kort-haand', navn: 'skrevet i hånden' },
    loven: { vej: 'kort', navn: 'vurderKort', hoejst: 2 },
  },
  {
    gruppe: 'Loven: 100.000 sager i søjler',
    haand: { vej: 'mange-haand', navn: 'skrevet i hånden i søjler' },
    loven: { vej: 'mange', navn: 'vurderMange', hoejst: 1.5 },
  },
  {
    gruppe: 'Loven: 100.000 sager med forklaring',
    haand: { vej: 'trae-haand', navn: 'de samme træer i hånden' },
    loven: { vej: 'trae', navn: 'vurder', hoejst: 1.5 },
  },
]

/**
 * Loven mod den samme lov skrevet i hånden, tre slags. Fejler, hvis blot én sag får et andet svar eller et andet træ.
 * Hver vej er i sin egen proces; de to i et par regner på skift, så maskinens humør rammer begge.
 */
export async function maalLoven(): Promise<readonly Maaling[]> {
  console.log(`Ens svar og ens træer på 100.000 sager ad seks veje. Svarene: ${sammenlignVejene()}.`)
  const maalinger: Maaling[] = []
  for (const par of PAR) maalinger.push(...(await maalPar(par)))
  return maalinger
}

async function maalPar({ gruppe, haand, loven }: Par): Promise<readonly Maaling[]> {
  const processer = [await begynd(haand.vej), await begynd(loven.vej)]
  const tider: number[][] = [[], []]
  const sidste: (Runde | undefined)[] = []
  for (let runde = 0; runde < OPVARMNING + RUNDER; runde += 1) {
    for (const [nr, proces] of processer.entries()) {
      const maalt = await koer(proces)
      sidste[nr] = maalt
      if (runde >= OPVARMNING) tider[nr]?.push(maalt.ms)
    }
  }
  for (const proces of processer) proces.send('slut')
  return [haand, loven].map((maalt, nr) => ({
    ...opsummer(gruppe, maalt, tider[nr] ?? [], tider[0] ?? []),
    ...hukommelse(sidste[nr]),
  }))
}

/** Det, en måleproces svarer. Hukommelsen er hele processens (RSS): før den første runde og det højeste siden start. */
interface Runde {
  readonly ms: number
  readonly mbFoer: number
  readonly mbHoejest: number
}

function hukommelse(runde: Runde | undefined): Pick<Maaling, 'mbFoer' | 'mbHoejest'> {
  return runde === undefined ? {} : { mbFoer: runde.mbFoer, mbHoejest: runde.mbHoejest }
}

async function begynd(vej: Vej): Promise<ChildProcess> {
  const proces = fork(path.join(import.meta.dirname, 'maaleproces.ts'), [vej], { execArgv: ['--expose-gc'] })
  await once(proces, 'message')
  return proces
}

async function koer(proces: ChildProcess): Promise<Runde> {
  const svar = once(proces, 'message')
  proces.send('maal')
  const [runde] = (await svar) as [Runde]
  return runde
}
