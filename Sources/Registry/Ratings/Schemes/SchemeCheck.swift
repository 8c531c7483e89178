internal import CooperativeLaw

/// Whether an office's scheme makes sense as a whole; each fault is told at its place.
struct SchemeCheck {
  let scheme: RatingScheme

  init(_ scheme: RatingScheme) { self.scheme = scheme }

  func refuseFaults(in root: inout DossierObject) {
    refuseCode(&root)
    refuseDays(&root)
    refuseGrades(&root)
    refuseSheet(&root)
  }

  private func refuseCode(_ root: inout DossierObject) {
    let isPlain = scheme.code.wholeMatch(of: /[A-Z][A-Z0-9_]*/) != nil
    if !scheme.code.isEmpty, !isPlain {
      root.refuse(
        "code",
        LocalizedText(
          vi: "chỉ gồm chữ hoa không dấu, số và dấu _", en: "capital letters, digits and _ only"))
    }
    if RatingScheme.known.contains(where: { $0.code == scheme.code }) {
      root.refuse(
        "code",
        LocalizedText(
          vi: "mã này là của bộ tiêu chí có sẵn", en: "this is the code of a scheme of the program")
      )
    }
  }

  private func refuseDays(_ root: inout DossierObject) {
    guard let from = scheme.from.value, let until = scheme.until.value, until <= from else {
      return
    }
    root.refuse(
      "until",
      LocalizedText(vi: "phải sau ngày bắt đầu", en: "it has to be after the first day"))
  }

  private func refuseGrades(_ root: inout DossierObject) {
    let bands = scheme.grades.value ?? []
    let codes = bands.map(\.code)
    if Set(codes).count != codes.count { root.refuse("grades", Self.twice) }
    if zip(bands, bands.dropFirst()).contains(where: { $0.from <= $1.from })
      || (bands.last.map { $0.from > Points(0) } ?? false)
    {
      root.refuse(
        "grades",
        LocalizedText(
          vi: "xếp từ loại cao xuống thấp, loại cuối từ 0 điểm",
          en: "they go from the highest down, the last from 0 points"))
    }
    if let forced = scheme.fine?.value, !codes.contains(forced) {
      root.refuse(
        "fine_forces",
        LocalizedText(vi: "không có trong grades", en: "it is none of the grades"))
    }
  }

  private func refuseSheet(_ root: inout DossierObject) {
    guard let sheet = scheme.sheet else { return }
    let ids = sheet.ids
    if Set(ids).count != ids.count { root.refuse("criteria", Self.twice) }
    let groups = sheet.groups.map(\.id)
    for (place, criterion) in sheet.criteria.enumerated() {
      if let group = criterion.group, !groups.contains(group) {
        root.refuse(
          "criteria[\(place)].group",
          LocalizedText(vi: "không có trong groups", en: "it is none of the groups"))
      }
      if let maximum = criterion.maximum.value, sum(criterion.parts.map(\.maximum)) != maximum,
        !criterion.parts.isEmpty, criterion.parts.allSatisfy({ $0.maximum.value != nil })
      {
        root.refuse("criteria[\(place)].parts", Self.wrongSum)
      }
    }
    let maxima = sheet.groups.isEmpty ? sheet.criteria.map(\.maximum) : sheet.groups.map(\.maximum)
    if !maxima.isEmpty, maxima.allSatisfy({ $0.value != nil }), sum(maxima) != sheet.maximum.value {
      root.refuse(sheet.groups.isEmpty ? "criteria" : "groups", Self.wrongSum)
    }
  }

  private func sum(_ maxima: [Sourced<Points>]) -> Points { maxima.compactMap(\.value).total }

  private static let twice = LocalizedText(
    vi: "có mã viết hai lần", en: "a code stands there twice")
  private static let wrongSum = LocalizedText(
    vi: "điểm tối đa cộng lại không bằng điểm tối đa của cả phần",
    en: "the maxima do not add up to the maximum of the whole")
}
