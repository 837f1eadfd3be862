import { paaBegivenhed } from '../motor/lov-paa.ts'
import type { Dato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Pligt, Taerskel } from '../pligter/pligt.ts'
import type { Klagefakta, Procesfakta } from './fakta.ts'
import {
  BEK_11_1,
  BEK_11_2,
  BEK_11_5,
  BEK_12,
  BEK_13_1,
  type Klagesag,
  fastholdtFrist,
  genvurderingsfrist,
} from './genvurdering.ts'
import type { Spaend } from '../tid/spaend.ts'
import { bek, rsl } from './hjemmel.ts'
import { klagefrist, RSL_67_2 } from './klagefrist.ts'
import { RSL_60_2, RSL_69, RSL_70, RSL_72_1 } from './klageinstans.ts'
import { lavPligt } from './pligttilstand.ts'
import { forklarPaa } from './reglen-paa.ts'

const klagesag = ({ afgoerelse, laesningsvalg }: Procesfakta, klage: Klagefakta): Klagesag => ({
  klage,
  meddelelse: klage.paaklaget === undefined ? afgoerelse?.meddelt : klage.paaklaget.meddelt,
  klageModtaget: klage.modtaget,
  dispensation: klage.dispensation,
  laesningsvalg,
})

/** Svarene om klagen: hvem der kan klage, om den er i tide, hvad Ankestyrelsen prøver, og at afgørelsen virker imens. */
export function klagesvar(fakta: Procesfakta, dag: Dato): readonly Forklaring[] {
  const { klage } = fakta
  if (klage === undefined) return []
  const sag = klagesag(fakta, klage)
  const lovensDag = klage.modtaget === undefined ? dag : paaBegivenhed('klage', klage.modtaget.vaerdi)
  return [
    forklarPaa(RSL_60_2, lovensDag, sag),
    forklarPaa(RSL_67_2, lovensDag, sag),
    forklarPaa(RSL_69, lovensDag, sag),
    forklarPaa(RSL_70, lovensDag, sag),
    forklarPaa(RSL_72_1, lovensDag, sag),
  ]
}

/** Den dag, genvurderingen er gjort færdig: ny afgørelse sendt, eller sagen sendt til Ankestyrelsen. */
function afsluttet({ genvurderet, nyAfgoerelse, sendtTilAnkestyrelsen }: Klagefakta): Dato | undefined {
  if (genvurderet === undefined) return undefined
  return genvurderet.vaerdi.medhold === 'intet' ? sendtTilAnkestyrelsen?.vaerdi : nyAfgoerelse?.vaerdi.den
}

/** Pligterne ved en klage. Udgaven er den, der gælder den dag, klagen er modtaget. */
export function klagepligter(fakta: Procesfakta, dag: Dato): readonly Pligt[] {
  const { klage } = fakta
  const modtaget = klage?.modtaget?.vaerdi
  if (klage === undefined || modtaget === undefined) return []
  const sag = klagesag(fakta, klage)
  return [
    ...genvurderingspligter(sag, modtaget, dag),
    forSenKlage(sag, modtaget, dag),
    ...fastholdtKlage(sag, modtaget, dag),
  ]
}

function genvurderingspligter(sag: Klagesag, modtaget: Dato, dag: Dato): readonly Pligt[] {
  const { klage } = sag
  const faerdig = afsluttet(klage)
  const besked = klage.beskedOmForsinkelse?.vaerdi
  const frist = genvurderingsfrist(modtaget)
  const opfyldt = faerdig === undefined ? {} : { opfyldtDen: faerdig }
  const opfyldesVed =
    'Ny afgørelse til klageren ved helt eller delvist medhold; ellers klage, genvurdering og akter til Ankestyrelsen'
  // Har klageren fået besked om en senere dag i tide, sætter bekendtgørelsen ikke selv en ny frist.
  const udskudt = klage.manglerOplysninger?.vaerdi === true && besked !== undefined && besked <= frist
  return [
    lavPligt(
      {
        id: 'BEK-861-11-1',
        hvad: 'Genvurder sagen inden fire uger',
        ejer: 'kommune',
        hjemmel: bek({ paragraf: '11', stk: 1, pkt: 1 }),
        fra: modtaget,
        ...(udskudt ? {} : { fristDen: frist }),
        opfyldesVed,
        ...opfyldt,
      },
      forklarPaa(BEK_11_1, paaBegivenhed('klage', modtaget), sag),
      dag,
    ),
    lavPligt(
      {
        id: 'BEK-861-11-5',
        hvad: 'Genvurder sagen straks',
        ejer: 'kommune',
        hjemmel: bek({ paragraf: '11', stk: 5, pkt: 1 }),
        fra: modtaget,
        opfyldesVed,
        ...opfyldt,
      },
      forklarPaa(BEK_11_5, paaBegivenhed('klage', modtaget), sag),
      dag,
    ),
    lavPligt(
      {
        id: 'BEK-861-11-2',
        hvad: 'Giv klageren besked om, at genvurderingen varer længere, og hvornår den ventes færdig',
        ejer: 'kommune',
        hjemmel: bek({ paragraf: '11', stk: 2 }),
        fra: modtaget,
        fristDen: frist,
        opfyldesVed: 'Besked til klageren med en forventet dag',
        ...(besked === undefined ? {} : { opfyldtDen: besked }),
      },
      forklarPaa(BEK_11_2, paaBegivenhed('klage', modtaget), sag),
      dag,
    ),
    ...beskedVedOversendelse(sag, modtaget, dag),
  ]
}

/** Når genvurderingen ikke ændrer noget, får klageren det at vide samtidig med, at sagen sendes. */
function beskedVedOversendelse(sag: Klagesag, modtaget: Dato, dag: Dato): readonly Pligt[] {
  const { genvurderet, sendtTilAnkestyrelsen, klagerUnderrettet } = sag.klage
  if (genvurderet?.vaerdi.medhold !== 'intet' || sendtTilAnkestyrelsen === undefined) return []
  return [
    lavPligt(
      {
        id: 'BEK-861-11-1-besked',
        hvad: 'Giv klageren besked om, at sagen er sendt til Ankestyrelsen',
        ejer: 'kommune',
        hjemmel: bek({ paragraf: '11', stk: 1, pkt: 2 }),
        fra: sendtTilAnkestyrelsen.vaerdi,
        fristDen: sendtTilAnkestyrelsen.vaerdi,
        opfyldesVed: 'Besked til klageren samme dag, som sagen sendes',
        ...(klagerUnderrettet === undefined ? {} : { opfyldtDen: klagerUnderrettet.vaerdi }),
      },
      forklarPaa(BEK_11_1, paaBegivenhed('klage', modtaget), sag),
      dag,
    ),
  ]
}

function forSenKlage(sag: Klagesag, modtaget: Dato, dag: Dato): Pligt {
  const sendt = sag.klage.sendtTilAnkestyrelsen?.vaerdi
  return lavPligt(
    {
      id: 'BEK-861-13-1',
      hvad: 'Send straks den for sene klage til Ankestyrelsen',
      ejer: 'kommune',
      hjemmel: bek({ paragraf: '13', stk: 1 }),
      fra: modtaget,
      opfyldesVed: 'Klagen sendt med angivelse af, at klagefristen ikke er overholdt',
      ...(sendt === undefined ? {} : { opfyldtDen: sendt }),
    },
    forklarPaa(BEK_13_1, paaBegivenhed('klage', modtaget), sag),
    dag,
  )
}

function fastholdtKlage(sag: Klagesag, modtaget: Dato, dag: Dato): readonly Pligt[] {
  const { genvurderet, fastholdt, sendtTilAnkestyrelsen, klagerUnderrettet } = sag.klage
  if (genvurderet?.vaerdi.medhold !== 'delvist' || fastholdt === undefined) return []
  const hvorfor = forklarPaa(BEK_12, paaBegivenhed('klage', modtaget), sag)
  const sendt = sendtTilAnkestyrelsen?.vaerdi
  return [
    lavPligt(
      {
        id: 'BEK-861-12-2',
        hvad: 'Send den fastholdte klage til Ankestyrelsen',
        ejer: 'kommune',
        hjemmel: bek({ paragraf: '12', pkt: 2 }),
        fra: fastholdt.vaerdi,
        fristDen: fastholdtFrist(fastholdt.vaerdi),
        opfyldesVed: 'Klage, genvurdering og akter sendt til Ankestyrelsen',
        ...(sendt === undefined ? {} : { opfyldtDen: sendt }),
      },
      hvorfor,
      dag,
    ),
    lavPligt(
      {
        id: 'BEK-861-12-3',
        hvad: 'Giv klageren besked om, at sagen er sendt',
        ejer: 'kommune',
        hjemmel: bek({ paragraf: '12', pkt: 3 }),
        fra: sendt ?? fastholdt.vaerdi,
        fristDen: sendt ?? fastholdtFrist(fastholdt.vaerdi),
        opfyldesVed: 'Besked til klageren samme dag, som sagen sendes',
        ...(klagerUnderrettet === undefined ? {} : { opfyldtDen: klagerUnderrettet.vaerdi }),
      },
      hvorfor,
      dag,
    ),
  ]
}

/**
 * Sidste dag for at meddele, at klagen fastholdes: fire uger efter, at klageren fik den nye afgørelse (BEK 861/2025 § 12, 1.
 * pkt.). `undefined` uden delvist medhold, eller når det ikke vides, hvornår den nye afgørelse kom frem.
 */
export function fastholdesSenest(
  klage: Pick<Klagefakta, 'genvurderet' | 'nyAfgoerelse'> | undefined,
  laesningsvalg: Procesfakta['laesningsvalg'],
): Spaend | undefined {
  if (klage?.genvurderet?.vaerdi.medhold !== 'delvist' || klage.nyAfgoerelse === undefined) return undefined
  return klagefrist(klage.nyAfgoerelse.vaerdi, laesningsvalg)?.udloeb
}

/** Dagene fremme ved afgørelsen og klagen: klagefristens udløb, de fire uger efter delvist medhold, en forventet dag. */
export function klagetaerskler({ afgoerelse, klage, laesningsvalg }: Procesfakta): readonly Taerskel[] {
  const taerskler: Taerskel[] = []
  const frist = afgoerelse?.meddelt === undefined ? undefined : klagefrist(afgoerelse.meddelt.vaerdi, laesningsvalg)
  if (frist !== undefined) {
    taerskler.push({
      id: 'RSL-67-1',
      navn: 'Klagefristen udløber',
      dag: frist.udloeb.tidligst,
      hjemmel: rsl({ paragraf: '67', stk: 1 }),
      betydning: `Sidste dag, en klage er i tide${frist.udloeb.tidligst === frist.udloeb.senest ? '' : ' efter enhver læsning'}.`,
    })
    if (frist.udloeb.senest !== frist.udloeb.tidligst) {
      taerskler.push({
        id: 'RSL-67-1-senest',
        navn: 'Klagefristen udløber efter den lempeligste læsning',
        dag: frist.udloeb.senest,
        hjemmel: rsl({ paragraf: '67', stk: 1 }),
        betydning: 'Fra dagen efter er klagen for sen efter enhver læsning.',
      })
    }
  }
  const nyFrist = fastholdesSenest(klage, laesningsvalg)
  if (nyFrist !== undefined) {
    taerskler.push({
      id: 'BEK-861-12-1',
      navn: 'Sidste dag for at meddele, at klagen fastholdes',
      dag: nyFrist.tidligst,
      hjemmel: bek({ paragraf: '12', pkt: 1 }),
      betydning: 'Bekendtgørelsen siger ikke, hvad der sker, når klageren ikke svarer.',
    })
  }
  if (klage?.ventesAfsluttet !== undefined) {
    taerskler.push({
      id: 'BEK-861-11-2-ventet',
      navn: 'Genvurderingen ventes afsluttet',
      dag: klage.ventesAfsluttet.vaerdi,
      hjemmel: bek({ paragraf: '11', stk: 2 }),
      betydning: 'Den dag, klageren har fået at vide. Loven sætter den ikke.',
    })
  }
  return taerskler
}
