import CooperativeLaw
import Registry

/// Makes a dossier of the options, asking at a terminal for what is missing.
struct UnitDossierQuestions {
  let session: Session
  let facts: UnitFactOptions
  let founding: UnitFoundingOptions

  func dossier() throws -> UnitDossier {
    try requireOptionsOrTerminal()
    let kind = try session.value(
      founding.kind, option: "--kind",
      question: LocalizedText(vi: "Loại hình (htx, tht, lhhtx)", en: "Kind")
    ) { WordArgument<UnitKind>(argument: $0) }
    let name = try session.text(
      facts.name, option: "--name", question: LocalizedText(vi: "Tên đầy đủ", en: "Full name"))
    let area = try session.text(
      facts.area, option: "--area",
      question: LocalizedText(vi: "Xã (mã hoặc tên)", en: "Commune (code or name)"))
    var dossier = UnitDossier(kind: kind.word, name: name, areaCode: area)
    fill(&dossier)
    dossier.address =
      try facts.address ?? asked("--address", LocalizedText(vi: "Địa chỉ", en: "Address"))
    dossier.charterCapital = try capital()
    dossier.lines =
      try facts.lineCodes
      ?? asked("--lines", LocalizedText(vi: "Mã ngành (0118,0127)", en: "Lines (0118,0127)"))
      .map { $0.split { ",; ".contains($0) }.map(String.init) }
    dossier.members = try members()
    dossier.positions = try positions()
    return dossier
  }

  private func fill(_ dossier: inout UnitDossier) {
    dossier.shortName = facts.shortName
    dossier.foreignName = facts.foreignName
    dossier.taxCode = founding.taxCode
    dossier.certificateNumber = founding.certificateNumber
    dossier.sector = facts.sector
    dossier.model = facts.model
    dossier.creditFund = founding.creditFund
    dossier.phone = facts.phone
    dossier.email = facts.email
    dossier.contractMonths = founding.contractMonths
    dossier.seeksStateSupport = founding.stateSupport
  }

  /// What a registration cannot do without and no option tells.
  private var missing: [String] {
    let needed = [
      ("--kind", founding.kind == nil), ("--name", facts.name == nil),
      ("--area", facts.area == nil),
      ("--member", founding.member.isEmpty && founding.members == nil),
    ]
    return needed.filter(\.1).map(\.0)
  }

  /// Whether the officer is led by questions: then what may be left out is asked for as well.
  private var asks: Bool { session.console.isInteractive && !missing.isEmpty }

  /// Without a terminal nobody can be asked, so everything missing is told at once.
  private func requireOptionsOrTerminal() throws {
    guard !session.console.isInteractive else { return }
    if !missing.isEmpty { throw MissingValue(option: missing.joined(separator: ", ")) }
  }
}

extension UnitDossierQuestions {
  /// An answer that may be empty; nothing when no questions are asked.
  private func asked(_ option: String, _ question: LocalizedText) throws -> String? {
    guard asks else { return nil }
    let answer = try session.value(nil, option: option, question: question) { Optional($0) }
    return answer.isEmpty ? nil : answer
  }

  private func capital() throws -> Int? {
    if let capital = facts.capital { return capital.amount }
    guard asks else { return nil }
    let question = LocalizedText(vi: "Vốn điều lệ (đồng)", en: "Charter capital (đồng)")
    return try session.value(nil, option: "--capital", question: question) { answer -> Int?? in
      answer.isEmpty ? .some(nil) : AmountArgument(argument: answer).map(\.amount)
    }
  }

  private func members() throws -> [MemberDossier] {
    var members = try founding.members.map { try MemberDossier.members(csv: $0) } ?? []
    members += try MemberDossier.members(MemberEntry.read(founding.member))
    guard members.isEmpty else { return members }
    let question = LocalizedText(
      vi: "Thành viên (họ tên;số định danh;ngày sinh;vốn;ngày góp; Enter để thôi)",
      en: "Member (name;id;birth;capital;contributed-on; Enter to end)")
    return try MemberDossier.members(
      entries("--member", question) { MemberEntry.read($0, number: $1) })
  }

  private func positions() throws -> [PositionDossier] {
    guard founding.position.isEmpty else { return try PositionEntry.read(founding.position) }
    let question = LocalizedText(
      vi: "Chức danh (chair=TÊN, legal_representative=TÊN; Enter để thôi)",
      en: "Position (chair=NAME, legal_representative=NAME; Enter to end)")
    return try entries("--position", question) { text, _ in PositionEntry.read(text) }
  }

  /// Asks again and again until an empty answer.
  private func entries<Entry>(
    _ option: String, _ question: LocalizedText, _ read: (String, Int) -> Entry?
  ) throws -> [Entry] {
    var entries: [Entry] = []
    while asks {
      let entry: Entry?? = try session.value(nil, option: option, question: question) { answer in
        if answer.isEmpty { return .some(nil) }
        return read(answer, entries.count + 1).map { .some($0) }
      }
      guard case .some(.some(let entry)) = entry else { return entries }
      entries.append(entry)
    }
    return entries
  }
}
