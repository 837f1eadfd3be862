import { paaBegivenhed } from '../motor/lov-paa.ts'
import { type Dato, plusDage } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Forloebsdage, Pligt } from '../pligter/pligt.ts'
import { type Indholdsmangel, indholdsmangler } from '../procedure/fuldstaendighed.ts'
import { rsl } from '../procedure/hjemmel.ts'
import { lavPligt } from '../procedure/pligttilstand.ts'
import { svarPaa } from '../plan/mangelliste.ts'
import { forklarPaa } from '../procedure/reglen-paa.ts'
import { ANDEN_HJAELP, type AndenHjaelp, PRAKSIS_82_16, RSL_5 } from './anden-hjaelp.ts'
import type { Nabofakta } from './fakta.ts'
import { LSP_16, LSP_18_A, PRAKSIS_ET_FORLOEB } from './foertidspension.ts'
import { type Nabogrundlag, lavNabogrundlag, lsp } from './nabogrundlag.ts'
import { LSP_17_2, LSP_18_2 } from './overgang-til-pensionssag.ts'
import { LSP_19_1, LSP_20_3, LSP_21, LSP_21_PKT_3, pensionsfrist } from './pensionssag.ts'
import { PRAKSIS_24_20 } from './vaesentlighed.ts'

/** Hvad naboreglerne siger om sagen på dagen. */
export interface Nabovurdering {
  readonly svar: readonly Forklaring[]
  readonly pligter: readonly Pligt[]
  /** Det, grundlaget for en afgørelse om førtidspension mangler, når pensionssagen er i gang. */
  readonly mangler: readonly Indholdsmangel[]
  /** Anden hjælp at overveje, med hjemmel. Ikke råd og ikke i nogen rækkefølge. */
  readonly andenHjaelp: readonly AndenHjaelp[]
}

/** Adgangen til en pensionssag (LSP §§ 16–21), 24-20's væsentlighed, 82-16 og anden hjælp. */
export function vurderNabo(fakta: Nabofakta, forloeb: Forloebsdage, dag: Dato): Nabovurdering {
  const k = lavNabogrundlag(fakta, forloeb, dag)
  const grundlaget =
    fakta.overgaaet === undefined
      ? []
      : [forklarPaa(LSP_19_1, paaBegivenhed('overgang-til-pension', fakta.overgaaet.vaerdi), k)]
  return {
    svar: [
      // Før ordningen er der hverken team eller forløb, og de tre regler har intet at sige.
      ...svarPaa([LSP_16, PRAKSIS_ET_FORLOEB], dag, k),
      ...(fakta.egenAnmodning === undefined ? [] : [forklarPaa(LSP_17_2, dag, k)]),
      ...svarPaa([LSP_18_2], dag, k),
      ...(fakta.afviserBehandling?.vaerdi === true ? [forklarPaa(LSP_18_A, dag, k)] : []),
      ...grundlaget,
      ...(fakta.vaesentlighed === undefined ? [] : [forklarPaa(PRAKSIS_24_20, dag, fakta.vaesentlighed)]),
      ...(fakta.afviserForloeb === undefined ? [] : [forklarPaa(PRAKSIS_82_16, dag, k)]),
    ],
    pligter: [...pensionspligter(k, dag), ...hjaelpepligt(k, dag)],
    mangler: grundlaget.flatMap(indholdsmangler),
    andenHjaelp: ANDEN_HJAELP,
  }
}

/** Når sagen er overgået: meddel dagen, tilbyd et møde, afgør inden tre måneder, og redegør, hvis det ikke når. */
function pensionspligter(k: Nabogrundlag, dag: Dato): readonly Pligt[] {
  const { overgaaet, overgangMeddelt, moedeTilbudt, pensionAfgjort } = k.nabo
  if (overgaaet === undefined) return []
  const fra = overgaaet.vaerdi
  const afgjort = pensionAfgjort?.vaerdi
  const tilbudt = moedeTilbudt?.vaerdi
  // Et møde tilbudt efter afgørelsen er ikke tilbudt før den.
  const tilbudtITide = tilbudt !== undefined && (afgjort === undefined || tilbudt <= afgjort)
  return [
    lavPligt(
      {
        id: 'LSP-21-pkt-2',
        hvad: 'Meddel borgeren, hvilken dag sagen er overgået',
        ejer: 'kommune',
        hjemmel: lsp({ paragraf: '21', pkt: 2 }),
        fra,
        opfyldesVed: 'Dagen står i sagen og er meddelt borgeren',
        ...(overgangMeddelt === undefined ? {} : { opfyldtDen: overgangMeddelt.vaerdi }),
      },
      forklarPaa(LSP_21, paaBegivenhed('overgang-til-pension', fra), k),
      dag,
    ),
    lavPligt(
      {
        id: 'LSP-20-3',
        hvad: 'Tilbyd borgeren et møde med dem, der skal træffe afgørelsen',
        ejer: 'kommune',
        hjemmel: lsp({ paragraf: '20', stk: 3 }),
        fra,
        opfyldesVed: 'Mødet tilbudt før afgørelsen',
        ...(tilbudtITide ? { opfyldtDen: tilbudt } : {}),
        forSent: afgjort !== undefined && afgjort <= dag,
      },
      forklarPaa(LSP_20_3, paaBegivenhed('overgang-til-pension', fra), k),
      dag,
    ),
    ...fristpligter(k, dag, fra),
  ]
}

/** LSP § 21: afgørelse inden tre måneder, og en redegørelse, når det ikke når. */
function fristpligter(k: Nabogrundlag, dag: Dato, fra: Dato): readonly Pligt[] {
  const { pensionAfgjort, forlaengetBesked } = k.nabo
  return [
    lavPligt(
      {
        id: 'LSP-21',
        hvad: 'Træf afgørelse om førtidspension',
        ejer: 'kommune',
        hjemmel: lsp({ paragraf: '21', pkt: 1 }),
        fra,
        fristDen: pensionsfrist(fra),
        opfyldesVed: 'Afgørelse om tilkendelse eller afslag',
        ...(pensionAfgjort === undefined ? {} : { opfyldtDen: pensionAfgjort.vaerdi }),
      },
      forklarPaa(LSP_21, paaBegivenhed('overgang-til-pension', fra), k),
      dag,
    ),
    lavPligt(
      {
        id: 'LSP-21-pkt-3',
        hvad: 'Giv borgeren en redegørelse for årsagen og besked om, hvornår sagen ventes afgjort',
        ejer: 'kommune',
        hjemmel: lsp({ paragraf: '21', pkt: 3 }),
        // Loven sætter ingen dag for redegørelsen, kun at de tre måneder ikke kan holdes.
        fra: plusDage(pensionsfrist(fra), 1),
        opfyldesVed: 'Redegørelse og forventet dag til borgeren',
        ...(forlaengetBesked === undefined ? {} : { opfyldtDen: forlaengetBesked.vaerdi }),
      },
      forklarPaa(LSP_21_PKT_3, paaBegivenhed('overgang-til-pension', fra), k),
      dag,
    ),
  ]
}

function hjaelpepligt(k: Nabogrundlag, dag: Dato): readonly Pligt[] {
  const { afviserForloeb, andenHjaelpVurderet } = k.nabo
  if (afviserForloeb === undefined) return []
  return [
    lavPligt(
      {
        id: 'RSL-5',
        hvad: 'Tag sammen med borgeren stilling til al anden hjælp',
        ejer: 'kommune',
        hjemmel: rsl({ paragraf: '5' }),
        fra: afviserForloeb.vaerdi,
        opfyldesVed: 'Stilling til alle muligheder for hjælp ud over et ressourceforløb',
        ...(andenHjaelpVurderet === undefined ? {} : { opfyldtDen: andenHjaelpVurderet.vaerdi }),
      },
      forklarPaa(RSL_5, paaBegivenhed('nej-til-forloeb', afviserForloeb.vaerdi), k),
      dag,
    ),
  ]
}
