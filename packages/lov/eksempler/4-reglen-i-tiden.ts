import { dato } from '@fodfaeste/grund'
import { REGLER } from '@fodfaeste/lov'
import { sammenlignRegler, visRegel } from '@fodfaeste/lov/regelbog'

// Hvad skiftede i målgruppe og længde ved nytår 2022?
const maalgruppe = REGLER.filter(({ id }) => /^LAB-11[24]-/.test(id))
for (const { efter } of sammenlignRegler(maalgruppe, dato('2021-12-31'), dato('2022-01-01'))) {
  if (efter.gaelder.fra === '2022-01-01') console.log(`${efter.id}  ${efter.navn}: ${efter.gaelder.kilde}`)
}

// Én regel gennem tiden.
for (const regel of REGLER.filter(({ id }) => id === 'LAB-112-3')) {
  for (const { fra, udgave, kilde, fravaer } of visRegel(regel, dato('2024-04-01')).versioner) {
    console.log(`${fra}  ${fravaer ?? `${udgave}, indført ved ${kilde}`}`)
  }
}
