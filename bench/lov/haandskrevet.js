// Samme svar som `vurderKort`, skrevet i hånden: én funktion, ingen regler som data, ingen forklaring.
// Kun til at måle mod. Bænken fejler, hvis svarene ikke er ens på alle sager.

import {
  BRUGT,
  D2013,
  D2014,
  D2017,
  D2018,
  D2020,
  D2021,
  D2022,
  D2026,
  femAarEfter,
  orlovsperioder,
  pensionsalder,
  plusMaaneder,
  skub,
  tidFoer,
} from './haandregning.js'

const JA = 'opfyldt'
const NEJ = 'ikke-opfyldt'
const UOPLYST = 'uoplyst'
const SKOEN = 'kraever-skoen'

const jaNej = (o) => (o === undefined ? UOPLYST : o.vaerdi ? JA : NEJ)
const skoenSvar = (s) =>
  s === undefined || s.begrundelse.trim() === '' || s.af.trim() === '' ? SKOEN : s.svar === 'ja' ? JA : NEJ
const og = (a, b) => {
  if (a === NEJ || b === NEJ) return NEJ
  if (a === UOPLYST || b === UOPLYST) return UOPLYST
  return a === JA ? b : a
}
const eller = (a, b) => {
  if (a === JA || b === JA) return JA
  if (a === UOPLYST || b === UOPLYST) return UOPLYST
  return a === NEJ ? b : a
}
const ikke = (a) => (a === JA ? NEJ : a === NEJ ? JA : a)
const tvivl = (valg, a, b) =>
  valg === undefined ? (a === b ? a : a === UOPLYST || b === UOPLYST ? UOPLYST : SKOEN) : valg.laesning === 'A' ? a : b
const naaet = (t, s, dag) => (t === undefined ? UOPLYST : s <= dag ? JA : t <= dag ? UOPLYST : NEJ)
const passeret = (t, s, dag) => (t === undefined ? UOPLYST : s < dag ? JA : t < dag ? UOPLYST : NEJ)

function oenske(oensker, emne) {
  let sidst
  for (let i = 0; i < oensker.length; i += 1) {
    const o = oensker[i]
    if (o.emne !== emne) continue
    const a = o.svaretDen !== undefined ? o.svaretDen : o.spurgtDen
    const b = sidst === undefined ? undefined : sidst.svaretDen !== undefined ? sidst.svaretDen : sidst.spurgtDen
    if (a === undefined || b === undefined || a >= b) sidst = o
  }
  if (sidst === undefined || sidst.trukketTilbageDen !== undefined || sidst.svar === undefined) return UOPLYST
  return sidst.svar === 'ja' ? JA : NEJ
}

function plads(tidligere, start, slut, orlov, mindstFra, hoejstFra, tidligst50, senest50) {
  if (tidligere === undefined || !tidFoer(tidligere, hoejstFra, start, false, BRUGT)) return UOPLYST
  const til = slut === undefined ? plusMaaneder(start, 12) - 1 : slut
  const foer = (dag) => (dag === undefined || til < dag ? til : dag - 1)
  if (foer(senest50) <= femAarEfter(start, orlovsperioder(orlov, true, true, false))) return JA
  tidFoer(tidligere, mindstFra, start, true, BRUGT)
  return foer(tidligst50) <= femAarEfter(start, orlovsperioder(orlov, true, true, true)) ? UOPLYST : NEJ
}

function svarPaaLaengde(f, start, slut, dag) {
  const maks = dag >= D2022 ? 36 : 60
  const maaneder = f.varighedMaaneder === undefined ? undefined : f.varighedMaaneder.vaerdi
  if (maaneder !== undefined && (start === undefined || f.dage['planlagt-slut'] === undefined))
    return maaneder >= 12 && maaneder <= maks ? JA : NEJ
  if (start === undefined || slut === undefined) return UOPLYST
  const alt = f.orlov === undefined ? undefined : f.orlov.vaerdi
  const barsel = dag >= D2020
  const sorg = dag >= D2021
  const svar = medOrlov(start, slut, maks, alt, barsel, sorg)
  if (alt === undefined || sorg) return svar
  const senere = alt.some((o) => (o.art === 'barsel' ? !barsel && o.fra >= D2020 : o.fra >= D2021))
  if (!senere) return svar
  const efter = alt.filter((o) => o.fra >= (o.art === 'barsel' ? D2020 : D2021))
  return tvivl(f.laesningsvalg['TVIVL-ORLOV-SENERE-LOV'], svar, medOrlov(start, slut, maks, efter, true, true))
}

function medOrlov(start, slut, maks, alt, barsel, sorg) {
  const sikker = orlovsperioder(alt, barsel, sorg, false)
  const maaske = orlovsperioder(alt, barsel, sorg, true)
  const kort = plusMaaneder(start, 12) - 1
  const lang = plusMaaneder(start, maks) - 1
  if (slut < skub(start, kort, sikker) || slut > skub(start, lang, maaske)) return NEJ
  return slut >= skub(start, kort, maaske) && slut <= skub(start, lang, sikker) ? JA : UOPLYST
}

export function haandskrevet(f, paa) {
  const dage = f.dage
  const bevilget = dage.bevilget === undefined ? undefined : dage.bevilget.vaerdi
  const paaklaget = dage['paaklaget-afgoerelse'] === undefined ? undefined : dage['paaklaget-afgoerelse'].vaerdi
  const afgoeres = dage.afgoeres === undefined ? paa : dage.afgoeres.vaerdi
  const start = dage.starter === undefined ? undefined : dage.starter.vaerdi
  const begyndt =
    bevilget === undefined && paaklaget === undefined && start !== undefined && start < D2026 && afgoeres >= D2026
      ? start
      : undefined
  const maaledag = bevilget !== undefined ? bevilget : begyndt !== undefined ? begyndt : afgoeres
  let slut = dage['planlagt-slut'] === undefined ? undefined : dage['planlagt-slut'].vaerdi
  if (slut === undefined && start !== undefined && f.varighedMaaneder !== undefined)
    slut = plusMaaneder(start, f.varighedMaaneder.vaerdi) - 1

  let pt, ps, st, ss, f40t, f40s, f50t, f50s
  if (f.foedselsdag !== undefined) {
    const { tidligst, senest } = f.foedselsdag.vaerdi
    pt = plusMaaneder(tidligst, pensionsalder(tidligst, maaledag))
    st = plusMaaneder(pt, -72)
    f40t = plusMaaneder(tidligst, 480)
    f50t = plusMaaneder(tidligst, 600)
    if (tidligst === senest) {
      ps = pt
      ss = st
      f40s = f40t
      f50s = f50t
    } else {
      ps = plusMaaneder(senest, pensionsalder(senest, maaledag))
      ss = plusMaaneder(ps, -72)
      f40s = plusMaaneder(senest, 480)
      f50s = plusMaaneder(senest, 600)
    }
  }

  let dag = bevilget !== undefined ? bevilget : paaklaget !== undefined ? paaklaget : afgoeres
  let laengdeDag = dag
  let seksDag = dag
  let fastSeks
  if (bevilget !== undefined) {
    if (bevilget < D2022 && start !== undefined && start >= D2022) {
      laengdeDag = D2022
      fastSeks = D2022
      if (passeret(st, ss, D2022) !== NEJ) seksDag = D2022
    } else if (bevilget >= D2022 && bevilget < D2026 && afgoeres >= D2026) {
      dag = D2026 - 1
      laengdeDag = dag
      seksDag = dag
    }
  } else if (begyndt !== undefined) {
    dag = begyndt >= D2022 ? D2026 - 1 : begyndt
    laengdeDag = dag
    seksDag = dag
  } else if (start !== undefined && start < D2022 && dag >= D2022) laengdeDag = start

  const valg = f.laesningsvalg
  let lukning = JA
  const harLukning = afgoeres >= D2026
  if (harLukning) {
    const iTide = begyndt !== undefined || (bevilget === undefined ? afgoeres : bevilget) < D2026 ? JA : NEJ
    const hjemvist = og(
      paaklaget !== undefined && paaklaget < D2026 ? JA : NEJ,
      tvivl(valg['TVIVL-HJEMVIST-EFTER-LUKNING'], JA, NEJ),
    )
    const startIOrden = eller(
      start === undefined || start < D2026 ? JA : NEJ,
      tvivl(valg['TVIVL-START-EFTER-LUKNING'], JA, NEJ),
    )
    lukning = og(eller(iTide, hjemvist), startIOrden)
  }
  if (dag < D2013 || dag >= D2026) {
    const svar = harLukning ? lukning : NEJ
    return {
      henvises: svar,
      kraeves: svar,
      tilbydes: svar,
      varighed: NEJ,
      kode: harLukning
        ? svar === NEJ
          ? 'lukket-for-nye-forloeb'
          : omDeltagelse(svar, svar, svar, true)
        : 'ordningen-fandtes-ikke',
    }
  }

  const skoen = f.skoen
  const oplyst =
    skoen['tilstraekkeligt-oplyst'] !== undefined && skoen['tilstraekkeligt-oplyst'].svar === 'nej'
      ? skoenSvar(skoen['tilstraekkeligt-oplyst'])
      : JA
  const pensionist =
    f.jaNej['modtager-foertidspension'] !== undefined && f.jaNej['modtager-foertidspension'].vaerdi === true
  let varighed = svarPaaLaengde(f, start, slut, laengdeDag)
  let foerPension = JA
  if (dag >= D2014) {
    foerPension = ikke(naaet(pt, ps, start !== undefined ? start : maaledag))
    let slutFoer = slut === undefined ? JA : ikke(naaet(pt, ps, slut))
    if (dag < D2017) {
      foerPension = tvivl(valg['TVIVL-PENSIONSDAG-2014-2016'], foerPension, JA)
      slutFoer = tvivl(valg['TVIVL-PENSIONSDAG-2014-2016'], slutFoer, JA)
    }
    varighed = og(varighed, slutFoer)
  }

  if (pensionist) {
    const egen = og(ikke(naaet(f40t, f40s, maaledag)), oenske(f.oensker, 'forloeb-som-pensionist'))
    const henvises = og(og(og(lukning, oplyst), egen), foerPension)
    return slutsvar(
      { henvises, kraeves: NEJ, tilbydes: henvises, varighed },
      { lukning, harLukning, oplyst, maalgruppe: JA, relevant: JA, udtoemt: JA },
    )
  }

  const nr = eller(
    eller(jaNej(f.jaNej['langvarig-offentlig-forsoergelse']), jaNej(f.jaNej['tilbud-uden-oeget-tilknytning'])),
    skoenSvar(skoen['laengerevarende-indsats']),
  )
  const maalgruppe = og(
    og(skoenSvar(skoen['komplekse-problemer']), jaNej(f.jaNej['ikke-loest-gennem-anden-indsats'])),
    og(skoenSvar(skoen['helhedsorienteret-indsats']), nr),
  )

  let relevant
  if (dag < D2018) relevant = ikke(skoenSvar(skoen['aabenbart-formaalsloest']))
  else {
    const perspektiv = skoen.udviklingsperspektiv
    const medPerspektiv = skoenSvar(perspektiv)
    const eget = skoen['arbejdsevnen-kan-ikke-forbedres']
    const kanIkke = eget !== undefined ? skoenSvar(eget) : medPerspektiv === JA ? NEJ : SKOEN
    relevant = og(medPerspektiv, ikke(kanIkke))
  }

  let seks = JA
  let seksFri = JA
  if (seksDag >= D2022) {
    const dagA = fastSeks !== undefined ? fastSeks : maaledag
    const dagB = fastSeks !== undefined ? fastSeks : start !== undefined ? start : maaledag
    seks = tvivl(valg['TVIVL-SEKS-AAR-MAALEDAG'], ikke(passeret(st, ss, dagA)), ikke(passeret(st, ss, dagB)))
    seksFri = eller(seks, oenske(f.oensker, 'forloeb-taet-paa-pension'))
  }

  const tidligere = f.tidligereForloeb === undefined ? undefined : f.tidligereForloeb.vaerdi
  const foerste = tidligere === undefined ? UOPLYST : tidligere.length === 0 ? JA : NEJ
  let fem = JA
  let femFri = JA
  let endnu
  if (dag >= D2022) {
    const begynder = start !== undefined && start < maaledag ? start : maaledag
    const over50 = tvivl(valg['TVIVL-OVER-50'], naaet(f50t, f50s, maaledag), passeret(f50t, f50s, maaledag))
    fem = eller(ikke(naaet(f40t, f40s, begynder)), over50)
    if (fem !== JA) {
      const fra = start !== undefined ? start : maaledag
      const orlov = f.orlov === undefined ? undefined : f.orlov.vaerdi
      const harAlder = f40t !== undefined || (tidligere !== undefined && tidligere.length === 0)
      const a = harAlder ? plads(tidligere, fra, slut, orlov, f40s, f40t, f50t, f50s) : UOPLYST
      const b = plads(tidligere, fra, slut, orlov, undefined, undefined)
      fem = eller(fem, tvivl(valg['TVIVL-TID-FOER-40'], a, b))
    }
    femFri = eller(fem, oenske(f.oensker, 'mere-end-fem-aar'))
    endnu = eller(foerste, ikke(over50))
  } else {
    const over40 = tvivl(valg['TVIVL-OVER-40'], naaet(f40t, f40s, maaledag), passeret(f40t, f40s, maaledag))
    endnu = eller(foerste, ikke(over40))
  }
  const endnuFri = eller(endnu, oenske(f.oensker, 'endnu-et-forloeb'))

  const faelles = og(og(og(lukning, oplyst), og(maalgruppe, relevant)), foerPension)
  return slutsvar(
    {
      henvises: og(faelles, og(seksFri, og(femFri, endnuFri))),
      kraeves: og(faelles, og(seks, og(fem, endnu))),
      tilbydes: faelles,
      varighed,
    },
    { lukning, harLukning, oplyst, maalgruppe, relevant, udtoemt: skoenSvar(skoen['alle-foranstaltninger-udtoemt']) },
  )
}

function slutsvar(s, d) {
  let kode
  if (d.lukning === NEJ) kode = 'lukket-for-nye-forloeb'
  else if (d.oplyst === NEJ) kode = 'ikke-tilstraekkeligt-oplyst'
  else if (d.relevant === NEJ)
    kode = d.udtoemt === JA ? 'skal-begynde-sag-om-foertidspension' : 'skal-ikke-ivaerksaettes'
  else if (d.maalgruppe === NEJ) kode = 'ikke-i-maalgruppen'
  else
    kode = omDeltagelse(
      s.kraeves,
      s.henvises,
      s.tilbydes,
      d.maalgruppe !== SKOEN && d.relevant !== SKOEN && d.oplyst !== SKOEN,
    )
  s.kode = kode
  return s
}

function omDeltagelse(kraeves, henvises, tilbydes, kunTvivl) {
  if (kraeves === JA) return 'kan-henvises'
  if (henvises === JA) return 'har-ret-efter-eget-oenske'
  if (tilbydes === NEJ) return 'skal-ikke-ivaerksaettes'
  if (kraeves === NEJ) return henvises === NEJ ? 'kan-ikke-kraeves' : 'kan-kun-tilbydes'
  if (henvises === UOPLYST) return 'uoplyst'
  return kunTvivl ? 'tvivl-i-loven' : 'kraever-skoen'
}
