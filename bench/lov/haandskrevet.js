// Samme svar som `vurderKort`, skrevet i hånden: én funktion, ingen regler som data, ingen forklaring.
// Kun til at måle mod. Bænken fejler, hvis svarene ikke er ens på alle sager.

const D = (aar, maaned, dag) => Date.UTC(aar, maaned - 1, dag) / 86_400_000
const D2013 = D(2013, 1, 1)
const D2014 = D(2014, 9, 12)
const D2017 = D(2017, 1, 1)
const D2018 = D(2018, 6, 1)
const D2020 = D(2020, 1, 1)
const D2021 = D(2021, 1, 1)
const D2021J = D(2021, 7, 1)
const D2022 = D(2022, 1, 1)
const D2025 = D(2025, 6, 20)
const D2026 = D(2026, 2, 1)
const B1954 = D(1954, 1, 1)
const B1954J = D(1954, 7, 1)
const B1955 = D(1955, 1, 1)
const B1955J = D(1955, 7, 1)
const B1963 = D(1963, 1, 1)
const B1967 = D(1967, 1, 1)
const B1971 = D(1971, 1, 1)
const MDAGE = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function plusMaaneder(d, n) {
  const z = d + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const dag = doy - Math.floor((153 * mp + 2) / 5) + 1
  const m = mp < 10 ? mp + 3 : mp - 9
  const mm = (yoe + era * 400 + (m <= 2 ? 1 : 0)) * 12 + (m - 1) + n
  let y = Math.floor(mm / 12)
  const mo = mm - y * 12
  let max = MDAGE[mo]
  if (mo === 1 && ((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0)) max = 29
  const dd = dag < max ? dag : max
  if (mo < 2) y -= 1
  const e2 = Math.floor(y / 400)
  const yo = y - e2 * 400
  const dy = Math.floor((153 * (mo > 1 ? mo - 2 : mo + 10) + 2) / 5) + dd - 1
  return e2 * 146097 + yo * 365 + Math.floor(yo / 4) - Math.floor(yo / 100) + dy - 719468
}

function pensionsalder(foedt, dag) {
  if (foedt >= B1971 && dag >= D2025) return 840
  if (foedt >= B1967) return 828
  if (foedt >= B1963) return 816
  if (foedt >= B1955J) return 804
  if (foedt >= B1955) return 798
  if (foedt >= B1954J) return 792
  if (foedt >= B1954) return 786
  return 780
}

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

/** Orlov, der ikke tæller: forenede perioder i orden. */
function orlovsperioder(orlov, barsel, sorg, uoplyst) {
  const ud = []
  if (orlov === undefined || !barsel) return ud
  const iOrden = orlov
    .filter(
      (o) => (o.retTilDagpenge === true || (uoplyst && o.retTilDagpenge === undefined)) && (o.art === 'barsel' || sorg),
    )
    .sort((a, b) => a.fra - b.fra)
  for (const o of iOrden) {
    const sidste = ud[ud.length - 1]
    if (sidste !== undefined && o.fra <= sidste.til + 1) {
      if (o.til > sidste.til) sidste.til = o.til
    } else ud.push({ fra: o.fra, til: o.til })
  }
  return ud
}

function skub(start, slut, orlov) {
  let ende = slut
  for (const o of orlov) {
    if (o.til < start) continue
    const fra = o.fra < start ? start : o.fra
    if (fra > ende) break
    ende += o.til - fra + 1
  }
  return ende
}

function taellende(fra, til, orlov) {
  let dage = til - fra + 1
  for (const o of orlov) {
    const a = o.fra > fra ? o.fra : fra
    const b = o.til < til ? o.til : til
    if (a <= b) dage -= b - a + 1
  }
  return dage
}

/** Månederne og dagene hver for sig, lagt i `ud`; falsk, når de ikke kan regnes. */
function tidFoer(tidligere, fra, indtil, uden, uoplyst, ud) {
  ud.maaneder = 0
  ud.dage = 0
  for (const t of tidligere) {
    if (t.fra === undefined || t.til === undefined) return false
    const a = fra !== undefined && fra > t.fra ? fra : t.fra
    const b = t.til < indtil ? t.til : indtil - 1
    if (a > b) continue
    const slut = a + taellende(a, b, orlovsperioder(t.orlov, uden, uden, uoplyst))
    let m = Math.floor((slut - a) / 30) + 1
    while (plusMaaneder(a, m) > slut) m -= 1
    ud.maaneder += m
    ud.dage += slut - plusMaaneder(a, m)
  }
  return true
}

const BRUGT = { maaneder: 0, dage: 0 }

function femAarEfter(start, orlov) {
  const uden = plusMaaneder(start, 60 - BRUGT.maaneder) - BRUGT.dage - 1
  return uden < start ? uden : skub(start, uden, orlov)
}

function plads(tidligere, start, slut, orlov, uden, mindstFra, hoejstFra, tidligst50, senest50) {
  if (tidligere === undefined || !tidFoer(tidligere, hoejstFra, start, uden, false, BRUGT)) return UOPLYST
  const til = slut === undefined ? plusMaaneder(start, 12) - 1 : slut
  const foer = (dag) => (dag === undefined || til < dag ? til : dag - 1)
  if (foer(senest50) <= femAarEfter(start, orlovsperioder(orlov, uden, uden, false))) return JA
  tidFoer(tidligere, mindstFra, start, uden, true, BRUGT)
  return foer(tidligst50) <= femAarEfter(start, orlovsperioder(orlov, uden, uden, true)) ? UOPLYST : NEJ
}

/** Plads i de fem år, når orlov holdes udenfor (`uden`) eller tæller med; begge læsninger af tiden før 40. */
function pladsEfterTid(f, a, tidligere, start, slut, uden) {
  const orlov = f.orlov === undefined ? undefined : f.orlov.vaerdi
  const harAlder = a.f40t !== undefined || (tidligere !== undefined && tidligere.length === 0)
  const fra40 = harAlder ? plads(tidligere, start, slut, orlov, uden, a.f40s, a.f40t, a.f50t, a.f50s) : UOPLYST
  const alt = plads(tidligere, start, slut, orlov, uden, undefined, undefined)
  return tvivl(f.laesningsvalg['TVIVL-TID-FOER-40'], fra40, alt)
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

const over = (t, s, dag, valg) => tvivl(valg, naaet(t, s, dag), passeret(t, s, dag))

function foerPensionen(a, dag, ved, valg) {
  if (dag < D2014) return JA
  const svar = ikke(naaet(a.pt, a.ps, ved))
  return dag < D2017 ? tvivl(valg['TVIVL-PENSIONSDAG-2014-2016'], svar, JA) : svar
}

function femAar(f, a, tidligere, start, slut) {
  const begynder = start !== undefined && start < a.aldersdag ? start : a.aldersdag
  const foer = eller(
    ikke(naaet(a.f40t, a.f40s, begynder)),
    over(a.f50t, a.f50s, a.aldersdag, f.laesningsvalg['TVIVL-OVER-50']),
  )
  if (foer === JA) return JA
  const fra = start !== undefined ? start : a.maaledag
  const uden = pladsEfterTid(f, a, tidligere, fra, slut, true)
  const harOrlov =
    (f.orlov !== undefined && f.orlov.vaerdi.length > 0) ||
    (tidligere !== undefined && tidligere.some((t) => t.orlov !== undefined && t.orlov.length > 0))
  if (!harOrlov) return eller(foer, uden)
  const med = pladsEfterTid(f, a, tidligere, fra, slut, false)
  return eller(foer, uden === med ? uden : tvivl(f.laesningsvalg['TVIVL-ORLOV-I-FEM-AAR'], uden, med))
}

/** Svaret efter hver læsning af dagene; er de ens, er der ingen tvivl. */
function efterLaesning(a, f, svar) {
  if (a.tvivl === undefined) return svar(a)
  const A = efterLaesning(a.A, f, svar)
  const B = efterLaesning(a.B, f, svar)
  return A === B ? A : tvivl(f.laesningsvalg[a.tvivl], A, B)
}

/** Alder og pension på måledagen, eller to læsninger af dem. */
function alderen(f, afgoeres, bevilget, begyndt, paaklaget, start) {
  if (bevilget !== undefined) return alderPaa(f, bevilget, start)
  if (paaklaget === undefined || paaklaget === afgoeres) return alderPaa(f, begyndt ?? afgoeres, start)
  return toLaesninger(f, 'TVIVL-ALDER-VED-NY-AFGOERELSE', alderPaa(f, afgoeres, start), alderPaa(f, paaklaget, start))
}

function toLaesninger(f, tvivl, A, B) {
  const valgt = f.laesningsvalg[tvivl]
  return { ...(valgt !== undefined && valgt.laesning === 'B' ? B : A), tvivl, A, B }
}

function alderPaa(f, maaledag, start) {
  if (f.foedselsdag === undefined) return { maaledag, aldersdag: maaledag }
  const { tidligst, senest } = f.foedselsdag.vaerdi
  const pt = plusMaaneder(tidligst, pensionsalder(tidligst, maaledag))
  const ps = tidligst === senest ? pt : plusMaaneder(senest, pensionsalder(senest, maaledag))
  const st = plusMaaneder(pt, -72)
  const f40t = plusMaaneder(tidligst, 480)
  const f50t = plusMaaneder(tidligst, 600)
  const a = {
    maaledag,
    aldersdag: maaledag,
    pt,
    ps,
    st,
    ss: tidligst === senest ? st : plusMaaneder(ps, -72),
    f40t,
    f40s: tidligst === senest ? f40t : plusMaaneder(senest, 480),
    f50t,
    f50s: tidligst === senest ? f50t : plusMaaneder(senest, 600),
  }
  const imellem = (t, s) => t <= start && s >= maaledag
  if (start === undefined || start <= maaledag || !(imellem(a.f40t, a.f40s) || imellem(a.f50t, a.f50s)))
    return medSkuddag(f, a)
  return toLaesninger(f, 'TVIVL-ALDER-MAALEDAG', medSkuddag(f, a), medSkuddag(f, { ...a, aldersdag: start }))
}

function medSkuddag(f, a) {
  const { tidligst, senest } = f.foedselsdag.vaerdi
  if (tidligst !== senest) return a
  const foedt = new Date(tidligst * 86_400_000)
  if (foedt.getUTCMonth() !== 1 || foedt.getUTCDate() !== 29) return a
  const ryk = (d) => {
    const dag = new Date(d * 86_400_000)
    return dag.getUTCMonth() === 1 && dag.getUTCDate() === 28 ? d + 1 : d
  }
  const pt = ryk(a.pt)
  const st = plusMaaneder(pt, -72)
  const f40 = ryk(a.f40t)
  const f50 = ryk(a.f50t)
  return toLaesninger(f, 'TVIVL-FOEDT-29-FEBRUAR', a, {
    ...a,
    pt,
    ps: pt,
    st,
    ss: st,
    f40t: f40,
    f40s: f40,
    f50t: f50,
    f50s: f50,
  })
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
  let slut = dage['planlagt-slut'] === undefined ? undefined : dage['planlagt-slut'].vaerdi
  if (slut === undefined && start !== undefined && f.varighedMaaneder !== undefined)
    slut = plusMaaneder(start, f.varighedMaaneder.vaerdi) - 1

  const alder = alderen(f, afgoeres, bevilget, begyndt, paaklaget, start)

  let dag = bevilget !== undefined ? bevilget : paaklaget !== undefined ? paaklaget : afgoeres
  let laengdeDag = dag
  let seksDag = dag
  let fastSeks
  if (bevilget !== undefined) {
    if (bevilget < D2022 && start !== undefined && start >= D2022) {
      laengdeDag = D2022
      fastSeks = D2022
      if (passeret(alder.st, alder.ss, D2022) !== NEJ) seksDag = D2022
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
    const lukket = dag >= D2026 || (harLukning && lukning === NEJ)
    return {
      henvises: NEJ,
      kraeves: NEJ,
      tilbydes: NEJ,
      varighed: NEJ,
      kode: lukket ? 'lukket-for-nye-forloeb' : 'ordningen-fandtes-ikke',
    }
  }

  const skoen = f.skoen
  const oplyst =
    skoen['tilstraekkeligt-oplyst'] !== undefined && skoen['tilstraekkeligt-oplyst'].svar === 'nej'
      ? skoenSvar(skoen['tilstraekkeligt-oplyst'])
      : JA
  const pensionist =
    f.jaNej['modtager-foertidspension'] !== undefined && f.jaNej['modtager-foertidspension'].vaerdi === true
  const varighed = og(
    svarPaaLaengde(f, start, slut, laengdeDag),
    slut === undefined ? JA : efterLaesning(alder, f, (a) => foerPensionen(a, dag, slut, valg)),
  )
  const foerPension = efterLaesning(alder, f, (a) => foerPensionen(a, dag, start ?? a.maaledag, valg))

  if (pensionist) {
    const under40 = efterLaesning(alder, f, (a) => ikke(naaet(a.f40t, a.f40s, a.aldersdag)))
    const egen = og(under40, oenske(f.oensker, 'forloeb-som-pensionist'))
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
    seks = efterLaesning(alder, f, (a) =>
      tvivl(
        valg['TVIVL-SEKS-AAR-MAALEDAG'],
        ikke(passeret(a.st, a.ss, fastSeks ?? a.maaledag)),
        ikke(passeret(a.st, a.ss, fastSeks ?? start ?? a.maaledag)),
      ),
    )
    if (fastSeks !== undefined && bevilget >= D2021J && seks !== JA)
      seks = tvivl(valg['TVIVL-LOV-1160-IKRAFTTRAEDEN'], seks, JA)
    seksFri = eller(seks, oenske(f.oensker, 'forloeb-taet-paa-pension'))
  }

  const tidligere = f.tidligereForloeb === undefined ? undefined : f.tidligereForloeb.vaerdi
  const foerste = tidligere === undefined ? UOPLYST : tidligere.length === 0 ? JA : NEJ
  let fem = JA
  let femFri = JA
  let endnu
  if (dag >= D2022) {
    fem = efterLaesning(alder, f, (a) => femAar(f, a, tidligere, start, slut))
    femFri = eller(fem, oenske(f.oensker, 'mere-end-fem-aar'))
    endnu = efterLaesning(alder, f, (a) =>
      eller(foerste, ikke(over(a.f50t, a.f50s, a.aldersdag, valg['TVIVL-OVER-50']))),
    )
  } else {
    endnu = efterLaesning(alder, f, (a) =>
      eller(foerste, ikke(over(a.f40t, a.f40s, a.aldersdag, valg['TVIVL-OVER-40']))),
    )
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
