// Dage og orlov, som de tre håndskrevne udgaver regner dem. Kun til at måle mod.

const D = (aar, maaned, dag) => Date.UTC(aar, maaned - 1, dag) / 86_400_000
export const D2013 = D(2013, 1, 1)
export const D2014 = D(2014, 9, 12)
export const D2017 = D(2017, 1, 1)
export const D2018 = D(2018, 6, 1)
export const D2020 = D(2020, 1, 1)
export const D2021 = D(2021, 1, 1)
export const D2021J = D(2021, 7, 1)
export const D2022 = D(2022, 1, 1)
export const D2024 = D(2024, 3, 1)
export const D2025 = D(2025, 6, 20)
export const D2026 = D(2026, 2, 1)
const B1954 = D(1954, 1, 1)
const B1954J = D(1954, 7, 1)
const B1955 = D(1955, 1, 1)
const B1955J = D(1955, 7, 1)
const B1963 = D(1963, 1, 1)
const B1967 = D(1967, 1, 1)
const B1971 = D(1971, 1, 1)
const MDAGE = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function plusMaaneder(d, n) {
  const z = d + 719468
  const era = (z / 146097) | 0
  const doe = z - era * 146097
  const yoe = ((doe - ((doe / 1460) | 0) + ((doe / 36524) | 0) - ((doe / 146096) | 0)) / 365) | 0
  const doy = doe - (365 * yoe + ((yoe / 4) | 0) - ((yoe / 100) | 0))
  const mp = ((5 * doy + 2) / 153) | 0
  let dag = doy - (((153 * mp + 2) / 5) | 0) + 1
  const m = mp < 10 ? mp + 3 : mp - 9
  const mm = (yoe + era * 400 + (m <= 2 ? 1 : 0)) * 12 + (m - 1) + n
  let y = (mm / 12) | 0
  const mo = mm - y * 12
  if (dag > 28) {
    let max = MDAGE[mo]
    if (mo === 1 && ((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0)) max = 29
    if (dag > max) dag = max
  }
  if (mo < 2) y -= 1
  const e2 = (y / 400) | 0
  const yo = y - e2 * 400
  const dy = (((153 * (mo > 1 ? mo - 2 : mo + 10) + 2) / 5) | 0) + dag - 1
  return e2 * 146097 + yo * 365 + ((yo / 4) | 0) - ((yo / 100) | 0) + dy - 719468
}

export function pensionsalder(foedt, dag) {
  if (foedt >= B1971 && dag >= D2025) return 840
  if (foedt >= B1967) return 828
  if (foedt >= B1963) return 816
  if (foedt >= B1955J) return 804
  if (foedt >= B1955) return 798
  if (foedt >= B1954J) return 792
  if (foedt >= B1954) return 786
  return 780
}

/** Orlov, der ikke tæller: forenede perioder i orden. */
export function orlovsperioder(orlov, barsel, sorg, uoplyst) {
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

export function skub(start, slut, orlov) {
  let ende = slut
  for (const o of orlov) {
    if (o.til < start) continue
    const fra = o.fra < start ? start : o.fra
    if (fra > ende) break
    ende += o.til - fra + 1
  }
  return ende
}

export function taellende(fra, til, orlov) {
  let dage = til - fra + 1
  for (const o of orlov) {
    const a = o.fra > fra ? o.fra : fra
    const b = o.til < til ? o.til : til
    if (a <= b) dage -= b - a + 1
  }
  return dage
}

/** Månederne og dagene hver for sig, lagt i `ud`; falsk, når de ikke kan regnes. */
export function tidFoer(tidligere, fra, indtil, uden, uoplyst, ud) {
  ud.maaneder = 0
  ud.dage = 0
  ud.iAlt = 0
  for (const t of tidligere) {
    if (t.fra === undefined || t.til === undefined) return false
    const a = fra !== undefined && fra > t.fra ? fra : t.fra
    const b = t.til < indtil ? t.til : indtil - 1
    if (a > b) continue
    const antal = taellende(a, b, orlovsperioder(t.orlov, uden, uden, uoplyst))
    const slut = a + antal
    ud.iAlt += antal
    let m = Math.floor((slut - a) / 30) + 1
    while (plusMaaneder(a, m) > slut) m -= 1
    ud.maaneder += m
    ud.dage += slut - plusMaaneder(a, m)
  }
  return true
}

/** Er dagen 29. februar? Gælder fra marts 1900 til februar 2100, hvor der er skuddag hvert fjerde år. */
export const erSkuddag = (d) => (d - 789) % 1461 === 0

/** Er dagen klemt til 28. februar, bliver den 1. marts. */
function rykSkuddag(d) {
  const dag = new Date(d * 86_400_000)
  return dag.getUTCMonth() === 1 && dag.getUTCDate() === 28 ? d + 1 : d
}

/**
 * Alder og pension på måledagen, eller to læsninger af dem. Den, der har en `tvivl`, viser selv den valgte.
 * @param valgtB er læsning B valgt i tvivlen?
 */
export function alderen(ukendt, t, s, valgtB, afgoeres, bevilget, begyndt, paaklaget, start) {
  const paa = (maaledag) => alderPaa(ukendt, t, s, valgtB, maaledag, start)
  if (bevilget !== ukendt) return paa(bevilget)
  if (paaklaget === ukendt) return paa(begyndt !== ukendt ? begyndt : afgoeres)
  if (paaklaget === afgoeres) return paa(afgoeres)
  return toLaesninger(valgtB, 'ny-afgoerelse', 'TVIVL-ALDER-VED-NY-AFGOERELSE', paa(afgoeres), paa(paaklaget))
}

function toLaesninger(valgtB, sted, tvivl, A, B) {
  return { ...(valgtB(tvivl) ? B : A), sted, tvivl, A, B }
}

function alderPaa(ukendt, t, s, valgtB, maaledag, start) {
  const a = {
    maaledag,
    aldersdag: start !== ukendt && start > maaledag && valgtB('TVIVL-ALDER-MAALEDAG') ? start : maaledag,
    pt: ukendt,
    ps: ukendt,
    st: ukendt,
    ss: ukendt,
    f40t: ukendt,
    f40s: ukendt,
    f50t: ukendt,
    f50s: ukendt,
    sted: undefined,
    tvivl: undefined,
    A: undefined,
    B: undefined,
  }
  if (t === ukendt) return a
  a.pt = plusMaaneder(t, pensionsalder(t, maaledag))
  a.st = plusMaaneder(a.pt, -72)
  a.f40t = plusMaaneder(t, 480)
  a.f50t = plusMaaneder(t, 600)
  a.ps = t === s ? a.pt : plusMaaneder(s, pensionsalder(s, maaledag))
  a.ss = t === s ? a.st : plusMaaneder(a.ps, -72)
  a.f40s = t === s ? a.f40t : plusMaaneder(s, 480)
  a.f50s = t === s ? a.f50t : plusMaaneder(s, 600)
  if (
    start === ukendt ||
    start <= maaledag ||
    !((a.f40t <= start && a.f40s >= maaledag) || (a.f50t <= start && a.f50s >= maaledag))
  )
    return medSkuddag(t, s, valgtB, a)
  const A = medSkuddag(t, s, valgtB, { ...a, aldersdag: maaledag })
  const B = medSkuddag(t, s, valgtB, { ...a, aldersdag: start })
  return toLaesninger(valgtB, 'aldersdag', 'TVIVL-ALDER-MAALEDAG', A, B)
}

function medSkuddag(t, s, valgtB, a) {
  if (t !== s || !erSkuddag(t)) return a
  const p = rykSkuddag(a.pt)
  const st = plusMaaneder(p, -72)
  const f40 = rykSkuddag(a.f40t)
  const f50 = rykSkuddag(a.f50t)
  const B = { ...a, pt: p, ps: p, st, ss: st, f40t: f40, f40s: f40, f50t: f50, f50s: f50 }
  return toLaesninger(valgtB, 'skuddag', 'TVIVL-FOEDT-29-FEBRUAR', a, B)
}

export const BRUGT = { maaneder: 0, dage: 0, iAlt: 0 }

export function femAarEfter(start, orlov) {
  const uden = plusMaaneder(start, 60 - BRUGT.maaneder) - BRUGT.dage - 1
  return uden < start ? uden : skub(start, uden, orlov)
}
