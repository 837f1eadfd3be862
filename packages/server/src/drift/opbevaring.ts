import { skrivAntal } from '@fodfaeste/grund'
import { fjernDokumenter } from '../opbevaring/fjern-dokumenter.ts'
import { sletUdpegede } from '../opbevaring/slet-udpegede.ts'
import { type Udpegning, udpeg } from '../opbevaring/udpeg.ts'
import { dagIDanmark } from '../ur.ts'
import { type Omverden, UDGANG, type Udgang, driften, medLager } from './omverden.ts'

/** `drift opbevaring`: hvad kommunernes regler siger skal slettes. Først med `--slet` sker det. */
export function opbevaring({ slet }: { readonly slet: boolean }, omverden: Omverden): Promise<Udgang> {
  const { skriv, visFremgang, dokumenter, nu } = omverden
  return medLager(omverden, async ({ lager, kommuner }) => {
    for (const { id, navn } of kommuner) {
      const kontekst = driften(id, nu)
      const udpeget = await udpeg(lager.opbevaring, kontekst, dagIDanmark(nu))
      skriv(rapport(navn, udpeget))
      if (!slet || udpeget.regel === undefined) continue
      const { slettet, sprungetOver } = await sletUdpegede(lager.opbevaring, kontekst, udpeget, (nr) =>
        visFremgang(`${navn}: ${nr} af ${udpeget.sager.length}`),
      )
      await fjernDokumenter(lager.opbevaring, dokumenter, kontekst)
      skriv(`  Slettet: ${skrivAntal(slettet.length, 'sag', 'sager')}.\n`)
      for (const nummer of sprungetOver) skriv(`  Ikke slettet, der er skrevet i den imens: ${nummer}\n`)
    }
    if (!slet) skriv('Det var en prøve: intet er slettet. Slet med --slet.\n')
    return UDGANG.ok
  })
}

function rapport(navn: string, { regel, afsluttede, sager }: Udpegning): string {
  const afsluttet = skrivAntal(afsluttede, 'afsluttet sag', 'afsluttede sager')
  if (regel === undefined)
    return `${navn}: ${afsluttet}. Kommunen har ikke besluttet, hvor længe de gemmes; intet slettes.\n`
  const linjer = sager.map(({ sagsnummer, sluttede }) => `  ${sagsnummer}  sluttede ${sluttede}\n`)
  return (
    `${navn}: ${afsluttet}. Reglen er ${regel.aar} år efter afslutningen (${regel.begrundelse}). ` +
    `${skrivAntal(sager.length, 'sag', 'sager')} er ældre:\n${linjer.join('')}`
  )
}
