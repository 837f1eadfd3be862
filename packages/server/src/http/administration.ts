import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import { fristPaa } from '@fodfaeste/sag'
import { SAGSTYPER, type Sagstype, TEKSTER } from '@fodfaeste/kontrakt'
import { fjernDokumenter } from '../opbevaring/fjern-dokumenter.ts'
import { sletUdpegede } from '../opbevaring/slet-udpegede.ts'
import { udpeg } from '../opbevaring/udpeg.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { selvtjek } from '../selvtjek/selvtjek.ts'
import { tjekstedFra } from '../selvtjek/tjeksted.ts'
import { afslag } from './afslag.ts'
import { type Kald, type Svar, rute } from './bro.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Kommunens egne valg, opbevaringen og selvtjekket. */
export function administrationRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentSelvtjek', ({ bruger }) => selvtjek(tjekstedFra(omgivelser, [bruger.aktoer.kommune])))
  kommunensValg(app, omgivelser)
  opbevaringRuter(app, omgivelser)
}

function kommunensValg(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { kommune } = omgivelser.lager

  rute(app, omgivelser, 'hentFrister', ({ bruger }) => visFrister(omgivelser, bruger))
  rute(app, omgivelser, 'saetFrist', async ({ krop, bruger }) => {
    const kontekst = kontekstFor(bruger, omgivelser)
    const antal = await kommune.saetFrist(kontekst, udenTomme(krop))
    // Rækkerne er forældede fra nu af. Den første, der ser dem, får dem regnet om; jobbet er til resten.
    const noegle = `${iso(omgivelser.ur.idag())} frist ${antal}`
    const job = { kommune: kontekst.kommune, art: 'dagskifte', noegle }
    await omgivelser.lager.job.laeg(job, omgivelser.ur.rigtigtNu())
    return visFrister(omgivelser, bruger)
  })
  rute(app, omgivelser, 'hentGodkendelseskrav', ({ bruger }) => visKrav(omgivelser, bruger))
  rute(app, omgivelser, 'saetGodkendelseskrav', async ({ krop, bruger }) => {
    await kommune.saetKrav(kontekstFor(bruger, omgivelser), krop)
    return visKrav(omgivelser, bruger)
  })
  rute(app, omgivelser, 'hentTekster', ({ bruger }) => visTekster(omgivelser, bruger))
  rute(app, omgivelser, 'saetTekst', async ({ krop: { noegle, tekst }, bruger }) => {
    await kommune.saetTekst(kontekstFor(bruger, omgivelser), noegle, tekst)
    return visTekster(omgivelser, bruger)
  })
}

/** En frist uden uger er en, der er taget væk; den udeladte står der ikke. */
function udenTomme(krop: Kald<'saetFrist'>['krop']) {
  if (krop.sagstype === 'laegeattest') return krop
  const { uger, ...frist } = krop
  return { ...frist, ...(uger !== undefined && { uger }) }
}

async function visFrister(omgivelser: Omgivelser, bruger: Bruger): Promise<Svar<'hentFrister'>> {
  const { lager, ur } = omgivelser
  const alle = await lager.kommune.frister(kontekstFor(bruger, omgivelser))
  const idag = iso(ur.idag())
  const gaeldende = SAGSTYPER.map((type) => fristPaa(alle, type, idag))
  return {
    // Den, der gælder senest fra, først; af to fra samme dag den sidst satte.
    frister: alle
      .toReversed()
      .toSorted((a, b) => (a.gaelderFra < b.gaelderFra ? 1 : a.gaelderFra > b.gaelderFra ? -1 : 0))
      .map((frist) => ({
        ...frist,
        sagstype: frist.sagstype as Sagstype,
        gaelder: gaeldende.includes(frist),
      })),
  }
}

async function visKrav(omgivelser: Omgivelser, bruger: Bruger): Promise<Svar<'hentGodkendelseskrav'>> {
  const { godkendes, ...sat } = await omgivelser.lager.kommune.krav(kontekstFor(bruger, omgivelser))
  return { godkendes: [...godkendes], ...sat }
}

async function visTekster(omgivelser: Omgivelser, bruger: Bruger): Promise<Svar<'hentTekster'>> {
  const tekster = await omgivelser.lager.kommune.tekster(kontekstFor(bruger, omgivelser))
  return { tekster: TEKSTER.map((noegle) => ({ noegle, ...(tekster[noegle] ?? { tekst: '' }) })) }
}

function opbevaringRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, ur } = omgivelser

  rute(app, omgivelser, 'hentOpbevaring', ({ bruger }) => visOpbevaring(omgivelser, bruger))
  rute(app, omgivelser, 'saetOpbevaring', async ({ krop: { aar, begrundelse }, bruger }) => {
    const regel = { begrundelse, ...(aar !== undefined && { aar }) }
    await lager.opbevaring.saetRegel(kontekstFor(bruger, omgivelser), regel)
    return visOpbevaring(omgivelser, bruger)
  })
  rute(app, omgivelser, 'proevSletning', async ({ bruger }) => {
    const { regel, ...udpeget } = await udpeg(lager.opbevaring, kontekstFor(bruger, omgivelser), ur.idag())
    return { ...udpeget, ...(regel !== undefined && { aar: regel.aar }) }
  })
  rute(app, omgivelser, 'sletSager', async ({ krop, bruger }) => {
    const kontekst = kontekstFor(bruger, omgivelser)
    const udpeget = await udpeg(lager.opbevaring, kontekst, ur.idag())
    if (udpeget.regel === undefined) return INGEN_REGEL
    if (udpeget.aftryk !== krop.aftryk) return ANDET_END_PROEVEN
    const slettede = await sletUdpegede(lager.opbevaring, kontekst, udpeget)
    await fjernDokumenter(lager.opbevaring, omgivelser.dokumenter.lager, kontekst)
    return slettede
  })
}

const INGEN_REGEL = afslag(
  'AFVIST',
  'Kommunen har ikke besluttet, hvor længe sager gemmes. Der slettes intet, før det står her.',
  { kode: 'OPBEVARING_IKKE_BESLUTTET' },
)
const ANDET_END_PROEVEN = afslag(
  'AFVIST',
  'Reglen eller sagerne er ændret, siden prøven blev lavet. Intet er slettet. Lav prøven igen.',
  { kode: 'PROEVEN_ER_GAMMEL' },
)

async function visOpbevaring(omgivelser: Omgivelser, bruger: Bruger): Promise<Svar<'hentOpbevaring'>> {
  const { opbevaring } = omgivelser.lager
  const kontekst = kontekstFor(bruger, omgivelser)
  const regler = await opbevaring.regler(kontekst)
  const sletninger = await opbevaring.sletninger(kontekst)
  return { regler: regler.map(({ id: _, ...regel }) => regel), slettet: sletninger.length }
}
