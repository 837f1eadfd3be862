import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { aabn } from './aabn.ts'
import { bygServer } from './byg-server.ts'
import type { Fremgang } from './demo/saa-demo.ts'
import { type Indstillinger, laesIndstillinger } from './indstillinger.ts'
import { startArbejder } from './job/arbejder.ts'
import { opgaver } from './job/opgaver.ts'
import type { Omgivelser } from './omgivelser.ts'
import { startfejl } from './startfejl.ts'
import type { Udviklingsudbyder } from './udvikling/login-udbyder.ts'
import { type Ur, lavUr } from './ur.ts'

const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url))

const indstillinger = laesIndstillinger(process.env, process.argv.slice(2))
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
  // Hentes kun, når flaget er givet: udbyderen er ikke med i drift.
  const udvikling =
    valgt.login.art === 'udvikling'
      ? await (await import('./udvikling/login-udbyder.ts')).startUdviklingsudbyder()
      : undefined
  const omgivelser = await aabn({
    ...(udvikling !== undefined && { udvikling: udvikling.opsaetning }),
    indstillinger: valgt,
    ur: medUr,
    version: laesVersion(),
    webMappe: WEB,
    noter: (note) => process.stderr.write(`${JSON.stringify({ tid: medUr.rigtigtNu().toISOString(), ...note })}\n`),
    vis: visFremgang,
    erAfbrudt: () => afbrudt,
  })
  const lukAlt = () => Promise.all([omgivelser.lager.luk(), udvikling?.luk()]).then(() => undefined)
  luk = lukAlt
  if (!afbrudt) await lyt(omgivelser, valgt, { lukAlt, udvikling })
}

interface Omkring {
  readonly lukAlt: () => Promise<void>
  readonly udvikling: Udviklingsudbyder | undefined
}

async function lyt(omgivelser: Omgivelser, valgt: Indstillinger, omkring: Omkring): Promise<void> {
  const { vaert, port } = valgt
  const app = await bygServer(omgivelser)
  const arbejder = startArbejder({ ...omgivelser, opgaver: opgaver(omgivelser, valgt) })
  luk = async () => {
    await app.close()
    await arbejder.stop()
    await omkring.lukAlt()
  }
  const adresse = await app.listen({ host: vaert.replace(/^\[(.*)\]$/, '$1'), port })
  const { port: fundet } = new URL(adresse)
  omkring.udvikling?.tillad([`http://127.0.0.1:${fundet}`, `http://localhost:${fundet}`])
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
