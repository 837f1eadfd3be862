import { dato } from '@fodfaeste/grund'
import type {
  DagId,
  Fakta,
  JaNejId,
  Laesningsvalg,
  Oenske,
  Oplysning,
  Orlov,
  Skoen,
  SkoenId,
  TidligereForloeb,
} from '@fodfaeste/lov'
import { erAfgjortEfterKlage } from './klage/oplyst-efter-klage.ts'
import { lukketFra } from './lukning.ts'
import { DAG_IDER, JA_NEJ_IDER, type OrlovJson, SKOEN_IDER, type TidligereForloebJson } from './oplysning.ts'
import type { OenskeISag, RegistreretOplysning, Sag, TruffetSkoen, ValgtLaesning } from './sag.ts'

/** Det, loven får at vide om sagen. Kun det, der er registreret; resten er uoplyst. */
export function tilFakta({ oplysninger, skoen, oensker, laesningsvalg }: Sag): Fakta {
  const { foedselsdag, orlov, varighed, 'tidligere-forloeb': tidligere } = oplysninger
  return {
    ...(foedselsdag && {
      // I en sag kendes fødselsdagen på dagen; et spænd findes kun i offentliggjorte afgørelser.
      foedselsdag: somOplysning(foedselsdag, (dag) => ({ tidligst: dato(dag), senest: dato(dag) })),
    }),
    dage: kendte<DagId, Oplysning<ReturnType<typeof dato>>>(
      erBevilgetPaaNy(oplysninger) ? DAG_IDER.filter((id) => id !== 'bevilget') : DAG_IDER,
      (id) => oplysninger[id] && somOplysning(oplysninger[id], dato),
    ),
    jaNej: kendte<JaNejId, Oplysning<boolean>>(
      JA_NEJ_IDER,
      (id) => oplysninger[id] && somOplysning(oplysninger[id], (ja) => ja),
    ),
    ...(tidligere && { tidligereForloeb: somOplysning(tidligere, (liste) => liste.map(somForloeb)) }),
    ...(orlov && { orlov: somOplysning(orlov, (liste) => liste.map(somOrlov)) }),
    ...(varighed && { varighedMaaneder: somOplysning(varighed, (maaneder) => maaneder) }),
    skoen: kendte<SkoenId, Skoen>(SKOEN_IDER, (id) => skoen[id] && somSkoen(skoen[id])),
    oensker: oensker.map(somOenske),
    laesningsvalg: Object.fromEntries(Object.entries(laesningsvalg).map(([id, valg]) => [id, somValg(valg)])),
  }
}

/**
 * Et forløb, der er bevilget, da kommunen selv ændrede et afslag efter en klage, eller efter lukningen, fordi en afgørelse fra før skulle træffes om. Om det kan, er uafklaret, og loven
 * spørges, som da sagen skulle afgøres om: bevillingens egen dag ville svare, at ordningen er lukket, før tvivlen er set.
 */
function erBevilgetPaaNy({ bevilget, 'paaklaget-afgoerelse': paaklaget }: Sag['oplysninger']): boolean {
  if (bevilget === undefined || paaklaget === undefined) return false
  if (erAfgjortEfterKlage({ bevilget, 'paaklaget-afgoerelse': paaklaget })) return true
  const { dag } = lukketFra()
  return dato(bevilget.vaerdi) >= dag && dato(paaklaget.vaerdi) < dag
}

function kendte<K extends string, V>(ider: readonly K[], find: (id: K) => V | undefined): { readonly [N in K]?: V } {
  const par = ider.flatMap((id) => {
    const vaerdi = find(id)
    return vaerdi === undefined ? [] : [[id, vaerdi] as const]
  })
  return Object.fromEntries(par) as { [N in K]?: V }
}

function somOplysning<A, B>({ vaerdi, kilde, den }: RegistreretOplysning<A>, laes: (vaerdi: A) => B): Oplysning<B> {
  return { vaerdi: laes(vaerdi), kilde, den: dato(den) }
}

function somOrlov({ fra, til, ...resten }: OrlovJson): Orlov {
  return { fra: dato(fra), til: dato(til), ...resten }
}

function somForloeb({ fra, til, orlov }: TidligereForloebJson): TidligereForloeb {
  return {
    ...(fra !== undefined && { fra: dato(fra) }),
    ...(til !== undefined && { til: dato(til) }),
    ...(orlov && { orlov: orlov.map(somOrlov) }),
  }
}

function somSkoen({ svar, begrundelse, den, af }: TruffetSkoen): Skoen {
  return { svar, begrundelse, den: dato(den), af: af.navn }
}

function somOenske({ emne, svar, spurgtDen, svaretDen, trukketTilbageDen, ord }: OenskeISag): Oenske {
  return {
    emne,
    ...(svar && { svar }),
    ...(spurgtDen !== undefined && { spurgtDen: dato(spurgtDen) }),
    ...(svaretDen !== undefined && { svaretDen: dato(svaretDen) }),
    ...(trukketTilbageDen !== undefined && { trukketTilbageDen: dato(trukketTilbageDen) }),
    ...(ord !== undefined && { ord }),
    kilde: 'borgeren',
  }
}

function somValg({ laesning, begrundelse, den, af }: ValgtLaesning): Laesningsvalg {
  return { laesning, begrundelse, den: dato(den), af: af.navn }
}
