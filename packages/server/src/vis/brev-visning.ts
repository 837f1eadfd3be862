import { laesbarhed } from '@fodfaeste/grund'
import { visHjemmel } from '@fodfaeste/lov'
import type { BrevudkastVisning } from '@fodfaeste/kontrakt'
import { brevetsTekst, stykkernesTekst } from '../breve/brevets-tekst.ts'
import type { Brevmangel, Brevudkast } from '../breve/byg-brev.ts'
import type { Kanalvalg } from '../forsendelse/kanalvalg.ts'
import type { Stykke } from '../breve/motor/brev.ts'

/** Det, brevet ikke selv ved. */
interface Udenom {
  /** Alt, der mangler, også det, kun trykkeriet kan se. */
  readonly mangler: readonly Brevmangel[]
  readonly modtagertjek: readonly string[]
  readonly kanaler: readonly Kanalvalg[]
  readonly kopier: readonly BrevudkastVisning['kopier'][number][]
}

/** Brevet, som skærmen viser det. */
export function visBrev(udkast: Brevudkast, udenom: Udenom): BrevudkastVisning {
  const { brev, blokke, felter, klagefrister = [] } = udkast
  return {
    titel: brev.titel,
    afsender: [brev.afsender.navn, ...brev.afsender.linjer],
    modtager: [...brev.modtager],
    dato: brev.dato,
    blokke: blokke.map(({ blok: { id, overskrift, hjemmel }, stykker, felter: egne = [] }) => ({
      id,
      ...(overskrift === undefined ? {} : { overskrift }),
      hjemmel: hjemmel.map((sted) => visHjemmel(sted, false).tekst),
      stykker: stykker.map(visStykke),
      felter: egne.map((felt) => felt.id),
      ...medLix(stykkernesTekst(uden(stykker))),
    })),
    felter: felter.map((felt) => ({ ...felt })),
    mangler: udenom.mangler.map((mangel) => ({ ...mangel })),
    underskrift: [...brev.underskrift],
    modtagertjek: [...udenom.modtagertjek],
    kopier: [...udenom.kopier],
    kanaler: udenom.kanaler.map((kanal) => ({ ...kanal })),
    klagefrister: klagefrister.map((frist) => ({ ...frist })),
    ...medLix(
      brevetsTekst({ titel: brev.titel, afsnit: brev.afsnit.map((a) => ({ ...a, stykker: uden(a.stykker) })) }),
    ),
  }
}

/** Et hul er ikke brevets tekst, og en andens ord, borgerens eller lovens, er ikke kommunens at skrive om. */
const uden = (stykker: readonly Stykke[]): readonly Stykke[] =>
  stykker.filter(({ art }) => art !== 'hul' && art !== 'citat')

function medLix(tekst: string): { readonly lix?: number } {
  const { lix } = laesbarhed(tekst)
  return lix === undefined ? {} : { lix }
}

function visStykke(stykke: Stykke): BrevudkastVisning['blokke'][number]['stykker'][number] {
  if (stykke.art === 'punkter') return { art: stykke.art, punkter: [...stykke.punkter] }
  if (stykke.art === 'raekker') return { art: stykke.art, raekker: stykke.raekker.map((raekke) => ({ ...raekke })) }
  return { ...stykke }
}
