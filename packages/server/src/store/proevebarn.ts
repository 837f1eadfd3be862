// En server i det små, til prøver, der slår den ihjel: åbner mappen, tilføjer én hændelse ad gangen og skriver hver
// kvittering ud med det samme. Skriver fejlen og slutter med 1, hvis mappen er optaget.
import { writeSync } from 'node:fs'
import { aabnLager } from './aabn-lager.ts'
import { LagerFejl } from './lager-fejl.ts'

const [dataMappe = '', sagId = '', antal = '0'] = process.argv.slice(2)
const STDOUT = 1

try {
  const lager = await aabnLager({ dataMappe, nu: new Date() })
  writeSync(STDOUT, 'åben\n')
  const kontekst = { kommune: 'fjordby', bruger: { id: 'barn', navn: 'Barn' }, tidspunkt: new Date() }
  let version = (await lager.sager.hent(kontekst, sagId)).length
  for (let nr = 0; nr < Number(antal); nr++) {
    const udfald = await lager.sager.tilfoej(kontekst, {
      sagId,
      forventetVersion: version,
      haendelser: [{ type: 'NoteSkrevet', skema: 1, data: { nr, tekst: 'x'.repeat(500) }, virkerFra: null }],
      oversigt: {
        sagsnummer: '1',
        borgerNavn: 'Åse',
        fase: 'x',
        sagsbehandler: 'y',
        tilstand: 'uoplyst',
        beregnetPaa: '2026-03-02',
        soegetekster: [],
        data: { version: version + 1 },
      },
      formaal: 'Prøve',
    })
    if (!udfald.ok) throw new Error(`Unexpected conflict at version ${udfald.afvist.aktuelVersion}`)
    version = udfald.vaerdi.version
    writeSync(STDOUT, `${version}\n`)
  }
  // Bliver stående med lageret åbent, til nogen stopper den.
  setInterval(() => {}, 1_000)
} catch (fejl) {
  if (!(fejl instanceof LagerFejl)) throw fejl
  writeSync(STDOUT, `${fejl.kode}: ${fejl.message}\n`)
  process.exitCode = 1
}
