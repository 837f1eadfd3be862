import { KOLONNER, laesEgetId } from './kolonner.ts'
import { FOR_MANGE } from './laes-fil.ts'
import type { Bemaerkning, Raekke, Sagsraekke } from './raekke.ts'

export type Laesning =
  { readonly ok: true; readonly sag: Sagsraekke } | { readonly ok: false; readonly fejl: readonly Bemaerkning[] }

/** Læser hver kolonne for sig, så alle fejl i rækken kommer med på én gang. */
export function laesRaekke({ linje, felter }: Raekke): Laesning {
  const fejl: Bemaerkning[] = []
  const laest: Record<string, string> = {}
  const oplysninger: Sagsraekke['oplysninger'][number][] = []
  // Kun et id, der kan være et: der kunne stå et CPR-nummer.
  const id = laesEgetId(felter['sags_id'] ?? '')
  const bemaerk = (felt: string, grund: string, raad: string) =>
    fejl.push({ linje, ...(id.ok && id.vaerdi !== '' && { egetId: id.vaerdi }), felt, grund, raad })

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
    else if (oplysning === undefined) laest[navn] = String(svar.vaerdi)
    else oplysninger.push({ id: oplysning, kolonne: navn, vaerdi: svar.vaerdi })
  }
  return fejl.length > 0 ? { ok: false, fejl } : { ok: true, sag: somSag(linje, laest, oplysninger) }
}

/** De kolonner, der kræves, er alle læst. */
function somSag(
  linje: number,
  laest: { readonly [kolonne: string]: string },
  oplysninger: Sagsraekke['oplysninger'],
): Sagsraekke {
  const { sags_id = '', cpr = '', navn = '', henvist_fra = '', henvist_den = '' } = laest
  const { sagsbehandler, kilde, oplyst_den } = laest
  return {
    linje,
    egetId: sags_id,
    cpr,
    navn,
    henvistFra: henvist_fra,
    henvistDen: henvist_den,
    ...(sagsbehandler !== undefined && { sagsbehandler }),
    ...(kilde !== undefined && { kilde }),
    ...(oplyst_den !== undefined && { oplystDen: oplyst_den }),
    ...adressen(laest),
    oplysninger,
  }
}

const ADRESSENS = 'adresse_'

/** Adressens kolonner, når en af dem er udfyldt. Om de tilsammen er en adresse, siger sagen. */
function adressen(laest: { readonly [kolonne: string]: string }): Pick<Sagsraekke, 'adresse'> {
  const felter = Object.entries(laest).flatMap(([kolonne, vaerdi]) =>
    kolonne.startsWith(ADRESSENS) ? [[kolonne.slice(ADRESSENS.length), vaerdi]] : [],
  )
  return felter.length === 0 ? {} : { adresse: Object.fromEntries(felter) as NonNullable<Sagsraekke['adresse']> }
}
