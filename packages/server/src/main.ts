import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { aabn } from './aabn.ts'
import { bygServer } from './byg-server.ts'
import type { Fremgang } from './demo/saa-demo.ts'
import { type Indstillinger, laesIndstillinger } from './indstillinger.ts'
import type { Omgivelser } from './omgivelser.ts'
import { startfejl } from './startfejl.ts'
import { type Ur, lavUr } from './ur.ts'

const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url))

const indstillinger = laesIndstillinger(process.env)
if (!indstillinger.ok) stands(indstillinger.afvist)

// Det eneste sted, der ser på uret.
const ur = lavUr(() => new Date(), indstillinger.vaerdi.oevedag)

let afbrudt = false
let startet = false
let luk: () => Promise<void> = () => Promise.resolve()
let lukker: Promise<void> | undefined

// Et signal kan komme, mens der sås: så standser såningen efter den sag, den er i gang med.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    afbrudt = true
    // Anden gang vil brugeren ud nu; låsen slippes ved udgang.
    if (lukker !== undefined) process.exit(1)
    if (startet) void afslut()
  })
}

try {
  await start(indstillinger.vaerdi, ur)
  startet = true
} catch (fejl) {
  await luk()
  stands(startfejl(fejl, indstillinger.vaerdi))
}
if (afbrudt) await afslut()

async function start(valgt: Indstillinger, medUr: Ur): Promise<void> {
  const omgivelser = await aabn({
    indstillinger: valgt,
    ur: medUr,
    version: laesVersion(),
    webMappe: WEB,
    noter: (note) => process.stderr.write(`${JSON.stringify({ tid: medUr.rigtigtNu().toISOString(), ...note })}\n`),
    vis: visFremgang,
    erAfbrudt: () => afbrudt,
  })
  luk = () => omgivelser.lager.luk()
  if (!afbrudt) await lyt(omgivelser, valgt)
}

async function lyt(omgivelser: Omgivelser, { vaert, port }: Indstillinger): Promise<void> {
  const app = await bygServer(omgivelser)
  luk = async () => {
    await app.close()
    await omgivelser.lager.luk()
  }
  const adresse = await app.listen({ host: vaert.replace(/^\[(.*)\]$/, '$1'), port })
  process.stdout.write(`Fodfæste kører på ${adresse} (Ctrl-C standser)\n`)
}

async function afslut(): Promise<void> {
  lukker ??= luk()
  await lukker
  process.exit(0)
}

function visFremgang({ saaet, iAlt }: Fremgang): void {
  const linje = `Sår de opdigtede kommuner: ${saaet}/${iAlt} sager`
  if (process.stdout.isTTY) process.stdout.write(`\r${linje}${saaet === iAlt ? '\n' : ''}`)
  // I en log er en linje pr. sag støj.
  else if (saaet === 0 || saaet === iAlt) process.stdout.write(`${linje}\n`)
}

function laesVersion(): string {
  const pakke = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  return pakke.version
}

function stands(besked: string): never {
  process.stderr.write(`${besked}\n`)
  process.exit(1)
}
