// En server i det små, til prøver, der slår den ihjel: åbner lageret, tilføjer to hændelser ad gangen og skriver hver
// kvittering ud med det samme. Skriver fejlen og slutter med 1, hvis mappen er optaget.
import { writeSync } from 'node:fs'
import { type PostgresLager, aabnLager } from './aabn-lager.ts'
import { LagerFejl } from './lager-fejl.ts'

/** Hvad barnet får at vide. Til den indlejrede database er `nu` dets eget. */
export interface Barneopgave {
  readonly lager: { readonly dataMappe: string } | PostgresLager
  readonly sagId: string
  /** Tilføjer, til sagen har så mange hændelser; derefter bliver det stående med lageret åbent. */
  readonly tilVersion: number
}

const { lager: valg, sagId, tilVersion } = JSON.parse(process.argv[2] ?? '') as Barneopgave
const STDOUT = 1

try {
  const lager = await aabnLager('dataMappe' in valg ? { ...valg, nu: new Date() } : valg)
  writeSync(STDOUT, 'åben\n')
  const kontekst = { kommune: 'fjordby', bruger: { id: 'barn', navn: 'Barn' }, tidspunkt: new Date() }
  let version = (await lager.sager.hent(kontekst, sagId)).length
  while (version < tilVersion) {
    const foer = version
    const note = (del: string) =>
      ({ type: 'NoteSkrevet', skema: 1, data: { efter: foer, del, tekst: 'x'.repeat(500) }, virkerFra: null }) as const
    const udfald = await lager.sager.tilfoej(kontekst, {
      sagId,
      forventetVersion: version,
      haendelser: [note('første'), note('anden')],
      oversigt: {
        sagsnummer: '1',
        borgerNavn: 'Åse',
        fase: 'x',
        sagsbehandler: 'y',
        tilstand: 'uoplyst',
        beregnetPaa: '2026-03-02',
        soegetekster: [],
        data: { version: version + 2 },
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
