import { KOLONNER } from './kolonner.ts'
import { FOR_MANGE } from './laes-fil.ts'
import type { Bemaerkning, Raekke, Sagsraekke } from './raekke.ts'

export type Laesning =
  { readonly ok: true; readonly sag: Sagsraekke } | { readonly ok: false; readonly fejl: readonly Bemaerkning[] }

const LAENGST_ID = 100

/** Læser hver kolonne for sig, så alle fejl i rækken kommer med på én gang. */
export function laesRaekke({ linje, felter }: Raekke): Laesning {
  const fejl: Bemaerkning[] = []
  const laest: Record<string, unknown> = {}
  const oplysninger: Sagsraekke['oplysninger'][number][] = []
  const egetId = typeof felter['sags_id'] === 'object' ? '' : String(felter['sags_id'] ?? '').trim()
  const bemaerk = (felt: string, grund: string, raad: string) =>
    fejl.push({ linje, ...(egetId !== '' && { egetId: egetId.slice(0, LAENGST_ID) }), felt, grund, raad })

  if (FOR_MANGE in felter) {
    bemaerk('', 'Rækken har flere felter end kolonner.', 'Sæt anførselstegn om den tekst, skilletegnet står i.')
    return { ok: false, fejl }
  }
  for (const { navn, kraeves, laes, oplysning } of KOLONNER) {
    const skrevet = felter[navn]
    if (skrevet === undefined) {
      if (kraeves) bemaerk(navn, 'Feltet er tomt.', 'Udfyld det; uden kan sagen ikke oprettes.')
      continue
    }
    const svar = laes(skrevet)
    if (!svar.ok) bemaerk(navn, svar.afvist.grund, svar.afvist.raad)
    else if (oplysning === undefined) laest[navn] = svar.vaerdi
    else oplysninger.push({ id: oplysning, kolonne: navn, vaerdi: svar.vaerdi })
  }
  if (egetId.length > LAENGST_ID) bemaerk('sags_id', "Id'et er for langt.", `Brug højst ${LAENGST_ID} tegn.`)
  if (fejl.length > 0) return { ok: false, fejl }
  // Hver kolonne, der kræves, er læst til tekst ovenfor.
  const f = laest as Record<string, string>
  return {
    ok: true,
    sag: {
      linje,
      egetId: f['sags_id'] ?? '',
      cpr: f['cpr'] ?? '',
      navn: f['navn'] ?? '',
      henvistFra: f['henvist_fra'] ?? '',
      henvistDen: f['henvist_den'] ?? '',
      ...(f['sagsbehandler'] !== undefined && { sagsbehandler: f['sagsbehandler'] }),
      ...(f['kilde'] !== undefined && { kilde: f['kilde'] }),
      ...(f['oplyst_den'] !== undefined && { oplystDen: f['oplyst_den'] }),
      oplysninger,
    },
  }
}
