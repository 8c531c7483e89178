/// The place of a confusable case in the two lists.
struct ConfusablePlaces {
  /// In Decree 193/2013.
  var decree193: String?
  /// In Decree 92/2024, and unchanged in Decree 295/2026.
  var decree92: String?

  /// The place in each text.
  var citations: [Citation] {
    [NamingRegime.decree193, .decree92, .decree295].compactMap {
      $0.citation(decree193: decree193, decree92: decree92)
    }
  }
}

extension NameFacts {
  /// Findings of one confusable case for cooperatives and unions, heaviest first.
  ///
  /// `weigh` says how much a likeness weighs under a list, `nil` when it is not this case; `how`
  /// gives the words between the two names. A list without the case finds nothing.
  func confusables(
    rule: RuleID, places: ConfusablePlaces, field: String = "name",
    weigh: (NameMatch, NamingRegime.ConfusableList) -> Severity?,
    how: (Likeness) -> LocalizedText
  ) -> [Finding] {
    guard kind != .group, let list = regime.list,
      let citation = regime.citation(decree193: places.decree193, decree92: places.decree92)
    else { return [] }
    let found = matches.compactMap { match -> Finding? in
      guard var severity = weigh(match, list) else { return nil }
      // Law 2023 bars confusable names; until its decree no text said which they are.
      if regime == .law2023 { severity = min(severity, .warning) }
      return finding(
        rule: rule, severity: severity, match: match, how: how(match.likeness), field: field,
        citation: citation)
    }
    return found.sorted { $0.severity > $1.severity }
  }

  /// The finding for one registered name; `nil` when the text leaves its unit out.
  func finding(
    rule: RuleID, severity: Severity, match: NameMatch, how: LocalizedText,
    field: String = "name", citation: Citation
  ) -> Finding? {
    guard let severity = lowered(severity, for: match.other.state) else { return nil }
    let other = match.other
    let mine = asked(field)
    let theirs = registered(other, field)
    return Finding(
      rule: rule, severity: severity, subject: other.full, field: field,
      message: LocalizedText(
        vi: "“\(mine)” \(how.vi) “\(theirs)” (\(other.code), \(other.areaName)).",
        en: "“\(mine)” \(how.en) “\(theirs)” (\(other.code), \(other.areaName))."),
      facts: NamingFacts.of(mine: mine, other: other, scope: scope),
      citations: [citation] + exemption,
      remedy: severity == .blocker ? NamingRemedies.change : NamingRemedies.look)
  }

  private func asked(_ field: String) -> String {
    switch field {
    case "short_name": proposed.short ?? ""
    case "foreign_name": proposed.foreign ?? ""
    default: proposed.full
    }
  }

  private func registered(_ other: RegisteredName, _ field: String) -> String {
    switch field {
    case "short_name": other.short ?? other.full
    case "foreign_name": other.foreign ?? other.full
    default: other.full
    }
  }

  /// The text that leaves ended units out of the comparison, when there is one.
  private var exemption: [Citation] {
    if kind == .group { return [] }
    switch regime {
    case .decree193 where actDate >= NamingDates.circular03:
      return [Citation(NamingTexts.circular03, "Điều 22 khoản 1")]
    case .decree92: return [Citation(NamingTexts.decree92, "Điều 15 khoản 1")]
    case .decree295: return [Citation(NamingTexts.decree295, "Điều 15 khoản 1")]
    default: return []
    }
  }

  /// Names of ended units: left out where the text says so, else only a warning.
  private func lowered(_ severity: Severity, for state: NameHolderState) -> Severity? {
    switch state {
    case .standing: severity
    case .dissolved, .bankrupt: leavesOutEnded ? nil : min(severity, .warning)
    case .terminated: kind == .group && leavesOutEnded ? nil : min(severity, .warning)
    case .reorganised: min(severity, .warning)
    }
  }

  private var leavesOutEnded: Bool {
    kind == .group
      ? groupRegime == .decree92 || groupRegime == .decree295 : !exemption.isEmpty
  }
}

/// The facts that a finding on like names keeps.
enum NamingFacts {
  static func of(mine: String, other: RegisteredName, scope: NameScope) -> [Fact] {
    [
      Fact(LocalizedText(vi: "tên đề nghị", en: "proposed name"), mine),
      Fact(LocalizedText(vi: "tên đã đăng ký", en: "registered name"), other.full),
      Fact(LocalizedText(vi: "mã", en: "code"), other.code),
      Fact(LocalizedText(vi: "địa bàn", en: "area"), other.areaName),
      Fact(LocalizedText(vi: "tình trạng", en: "state"), other.state.rawValue),
      Fact(LocalizedText(vi: "phạm vi đã tra", en: "searched"), scope.description.vi),
    ]
  }
}

/// What mends a like name.
enum NamingRemedies {
  static let change = LocalizedText(
    vi: "Chọn tên riêng khác hẳn, chẳng hạn thêm địa danh hoặc ngành nghề, rồi tra lại.",
    en: "Choose a clearly different own name, such as with a place or a trade, and search again.")
  static let look = LocalizedText(
    vi: "Cán bộ xem hai tên và quyết định; nên mời người nộp hồ sơ chọn tên khác rõ hơn.",
    en: "Look at both names and decide; a clearer name may be suggested to the applicant.")
}
