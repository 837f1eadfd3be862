import { dato } from '@fodfaeste/grund'
import { expect, it } from 'vitest'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { vurderSag } from './vurder-sag.ts'

const dageneFremme = (foedt: ProeveSag['foedt']) => {
  const sag: ProeveSag = { ...I_MAALGRUPPEN, tidligere: [], starter: '2024-04-01', maaneder: 36 }
  const fakta = proeveFakta({ ...sag, ...(foedt === undefined ? {} : { foedt }) })
  return vurderSag({ maalgruppe: fakta }, dato('2024-04-01')).taerskler.map(({ id }) =>
    id.slice(0, -'-2024-04-01'.length),
  )
}

const AF_ALDEREN = ['fylder-50', 'seks-aar-foer-folkepension', 'seneste-slut-pension', 'folkepensionsdag']
const AF_LAENGDEN = ['tidligste-slut', 'seneste-slut']

it.each<{ sag: string; foedt?: ProeveSag['foedt']; fremme: readonly string[] }>([
  { sag: 'Ukendt fødselsdag: kun længdens dage', fremme: AF_LAENGDEN },
  {
    sag: 'Født et sted i 1985: en dag, ingen kan sige, vises ikke',
    foedt: ['1985-01-01', '1985-12-31'],
    fremme: AF_LAENGDEN,
  },
  {
    sag: 'Født 5. maj 1985: alle dagene, i orden',
    foedt: '1985-05-05',
    fremme: ['tidligste-slut', 'fylder-40', 'seneste-slut', ...AF_ALDEREN],
  },
])('$sag', ({ foedt, fremme }) => {
  expect(dageneFremme(foedt).filter((id) => id !== 'seneste-slut-fem-aar')).toEqual(fremme)
})
