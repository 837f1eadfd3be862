import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { afvist } from '@fodfaeste/grund'
import { ADGANGSREGEL_NAVN, maaKendeBorgeren } from '@fodfaeste/sag'
import { type Modtagefejl, STOERSTE_DOKUMENT_BYTES, modtag } from '../dokument/modtag.ts'
import { medEndelse } from '../dokument/filnavn.ts'
import { INDHOLDSTYPER, erIndholdstype } from '../dokument/indholdstype.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { DOKUMENT_LUKKET } from '../vis/dokument-visning.ts'
import { foldet } from '../vis/sag-visning.ts'
import { Afslag, afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { hentSag, visHentet } from './sag-adgang.ts'
import { kontekstFor } from './session.ts'
import { Fil, somVedhaeftet } from './svar.ts'

const DOEGN_MS = 24 * 60 * 60 * 1000

const KAN_IKKE_MODTAGES: { readonly [F in Modtagefejl]: () => Afslag } = {
  TOM: () => afslag('AFVIST', 'Filen er tom. Vælg en fil med indhold.', { kode: 'DOKUMENT_TOMT' }),
  FOR_STOR: () =>
    afslag(
      'FOR_STOR',
      `Filen må højst fylde ${STOERSTE_DOKUMENT_BYTES / 1024 / 1024} MB. Del den, eller gem den mindre.`,
    ),
  UKENDT_TYPE: () =>
    afslag(
      'AFVIST',
      'Filen er ikke PDF, billede (PNG, JPEG, WebP, GIF), Word (docx), OpenDocument (odt) eller tekst. Gem den som PDF, og prøv igen.',
      { kode: 'DOKUMENT_UKENDT_TYPE' },
    ),
}

/** Dokumenter ind og ud. Begge veje går indholdet gennem serveren, uden at den nogen sinde har det hele. */
export function dokumentRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  sendRute(app, omgivelser)
  hentRute(app, omgivelser)
}

function sendRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { dokumenter, ur } = omgivelser
  rute(app, omgivelser, 'sendDokument', async ({ sti: { sagId }, bruger, anmodning, svar }) => {
    const sag = await hentSag(omgivelser, { bruger, sagId, handling: 'journalisere' })
    if (sag instanceof Afslag) return sag
    // Siger afsenderen selv, at det er for meget, læses intet af det.
    const lovet = Number(anmodning.headers['content-length'] ?? 0)
    const modtaget =
      lovet > STOERSTE_DOKUMENT_BYTES
        ? afvist('FOR_STOR' as const)
        : await modtag(anmodning.body as Readable, dokumenter.halvMappe)
    if (!modtaget.ok) {
      // Resten er ikke læst; forbindelsen kan ikke bruges igen.
      if (modtaget.afvist === 'FOR_STOR') svar.header('connection', 'close')
      return KAN_IKKE_MODTAGES[modtaget.afvist]()
    }
    const { fil, aftryk, stoerrelse, indholdstype } = modtaget.vaerdi
    const { kommune, id: person } = bruger.aktoer
    try {
      await dokumenter.lager.optag(kommune, aftryk, fil)
    } catch (fejl) {
      await rm(fil, { force: true })
      throw fejl
    }
    const udloeber = ur.rigtigtNu().getTime() + DOEGN_MS
    const kvitteret = { kommune, sagId, person, aftryk, stoerrelse, indholdstype, udloeber }
    return {
      kvittering: dokumenter.kvitteringer.udsted(kvitteret),
      aftryk,
      stoerrelse,
      indholdstype,
      typenavn: INDHOLDSTYPER[indholdstype].navn,
    }
  })
}

function hentRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { dokumenter } = omgivelser
  rute(app, omgivelser, 'hentDokument', async ({ sti: { sagId, nr }, valg: { formaal, ...valg }, bruger }) => {
    let lukket = false
    // Logget, før indholdet åbnes: kan det ikke skrives, sendes intet.
    const dokument = await visHentet(
      omgivelser,
      { bruger, sagId, handling: 'se' },
      ({ haendelser, lagrede, forhold }) => {
        // I indholdet kan intet skjules: det kan nævne navn og adresse, hvor som helst.
        lukket = !maaKendeBorgeren(bruger.aktoer, forhold)
        if (lukket) return afslag('INGEN_ADGANG', DOKUMENT_LUKKET)
        const { aftryk, ...data } = foldet(haendelser, lagrede.length).dokumenter.find((d) => d.version === nr) ?? {}
        if (aftryk === undefined) return DOKUMENT_FINDES_IKKE
        return { data: { ...data, aftryk }, hvad: `Dokument ${nr}`, formaal }
      },
    )
    if (lukket) {
      const forsoeg = { sagId, regel: ADGANGSREGEL_NAVN.beskyttelse }
      await omgivelser.lager.log.afvist(kontekstFor(bruger, omgivelser), forsoeg)
    }
    if (dokument instanceof Afslag) return dokument
    const { aftryk, indholdstype = '', navn = '' } = dokument
    const indhold = await dokumenter.lager.aabn(bruger.aktoer.kommune, aftryk)
    if (indhold === undefined) {
      omgivelser.noter({ hvad: 'Document content is missing', aftryk })
      return DOKUMENT_FINDES_IKKE
    }
    const type = erIndholdstype(indholdstype) ? indholdstype : undefined
    const iBrowseren = valg.vis === '1' && type !== undefined && INDHOLDSTYPER[type].vises
    return new Fil(indhold.stroem, {
      ...SKAERMET,
      // Word-filer skal ikke åbnes af noget på vejen; en browser får kun det at vide, den selv kan vise.
      'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : (type ?? 'application/octet-stream'),
      'content-length': String(indhold.stoerrelse),
      'content-disposition': somVedhaeftet(medEndelse(navn, type), iBrowseren ? 'inline' : 'attachment'),
      ...(type === 'application/pdf' ? PDF_VISER : {}),
    })
  })
}

const DOKUMENT_FINDES_IKKE = afslag('DOKUMENT_FINDES_IKKE', 'Dokumentets indhold er ikke i sagen. Sig det til driften.')

/** Indholdet er fremmed: intet i det må køre, hente noget eller tale med siden om det. Kun vores egen side må vise det. */
const SKAERMET = {
  'content-security-policy':
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
} as const

/** Browserens egen PDF-viser vil ikke tegne i en sandkasse; den har sin egen. */
const PDF_VISER = {
  'content-security-policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
} as const
