import CooperativeLaw
import Registry

extension Cell {
  /// The law an act was judged under.
  static func law(_ code: String?) -> Cell {
    code.map { .coded($0, RegimeID(rawValue: $0)?.label ?? LocalizedText(vi: $0, en: $0)) }
      ?? .missing
  }

  /// Yes, no, or not known.
  static func yesNo(_ answer: Bool?) -> Cell {
    switch answer {
    case true: .coded("yes", LocalizedText(vi: "có", en: "yes"))
    case false: .coded("no", LocalizedText(vi: "không", en: "no"))
    default: .coded("unknown", LocalizedText(vi: "chưa rõ", en: "not known"))
    }
  }

  /// A column of the contract by its heading.
  static func field(_ key: String) -> Cell {
    (exchangeColumn(key)?.heading ?? otherFields[key] ?? OcopFields.headings[key]
      ?? closedLabel(key) ?? RatingFieldNames.heading(key) ?? YearlyCells.heading(key))
      .map { .coded(key, $0) } ?? .text(key)
  }

  /// What is handed on in a reorganisation, or a duty of changing laws.
  private static func closedLabel(_ key: String) -> LocalizedText? {
    ReorganisationItem(rawValue: key)?.label ?? TransitionDuty(rawValue: key)?.label
  }

  /// What acts change beside the columns of the contract.
  private static let otherFields = [
    "amount": LocalizedText(vi: "Số tiền", en: "Amount"),
    "blocker": LocalizedText(vi: "Vướng mắc", en: "Obstacle"),
    "branch": LocalizedText(vi: "Chi nhánh, địa điểm", en: "Branch or location"),
    "code": LocalizedText(vi: "Mã số", en: "Number"),
    "confirmed_on": LocalizedText(vi: "Ngày xác nhận", en: "Confirmed on"),
    "council_role": LocalizedText(vi: "Thành phần hội đồng", en: "Part on the council"),
    "decided_on": LocalizedText(vi: "Ngày quyết định", en: "Decided on"),
    "dependent_kind": LocalizedText(vi: "Loại", en: "Kind"),
    "due": LocalizedText(vi: "Phải trả", en: "Owed"),
    "document_number": LocalizedText(vi: "Số văn bản", en: "Paper number"),
    "duty": LocalizedText(vi: "Phải làm", en: "Duty"),
    "effective_on": LocalizedText(vi: "Ngày có hiệu lực", en: "Effective on"),
    "event": LocalizedText(vi: "Việc", en: "Event"),
    "evidence": LocalizedText(vi: "Giấy tờ", en: "Paper"),
    "excuse": LocalizedText(vi: "Giải trình, phản đối", en: "Excuse"),
    "flag": LocalizedText(vi: "Cảnh báo", en: "Flag"),
    "flag_run": LocalizedText(vi: "Đợt rà soát", en: "Run of flags"),
    "flags": LocalizedText(vi: "Số cảnh báo", en: "Flags"),
    "foreign_name": LocalizedText(vi: "Tên nước ngoài", en: "Foreign name"),
    "ground": LocalizedText(vi: "Căn cứ", en: "Ground"),
    "members": LocalizedText(vi: "Thành viên", en: "Members"),
    "members_ended": LocalizedText(vi: "Thành viên thôi tư cách", en: "Memberships ended"),
    "notified_on": LocalizedText(vi: "Ngày nhận văn bản", en: "Paper came on"),
    "offices_ended": LocalizedText(vi: "Chức danh thôi giữ", en: "Offices ended"),
    "on": LocalizedText(vi: "Từ ngày", en: "Since"),
    "organisation": LocalizedText(vi: "Cơ quan", en: "Organisation"),
    "paid": LocalizedText(vi: "Vốn đã góp", en: "Paid in"),
    "procedure": LocalizedText(vi: "Thủ tục", en: "Procedure"),
    "rank": LocalizedText(vi: "Hàng thanh toán", en: "Rank"),
    "received_on": LocalizedText(vi: "Ngày nhận hồ sơ", en: "Received on"),
    "report": LocalizedText(vi: "Báo cáo tuân thủ", en: "Report on compliance"),
    "report_due_on": LocalizedText(vi: "Hạn gửi báo cáo", en: "Last day of the report"),
    "reorganisation": LocalizedText(vi: "Tổ chức lại", en: "Reorganisation"),
    "resolution": LocalizedText(vi: "Nghị quyết", en: "Resolution"),
    "resumed_on": LocalizedText(vi: "Ngày trở lại", en: "Resumed on"),
    "settled": LocalizedText(vi: "Đã trả", en: "Paid"),
    "state": LocalizedText(vi: "Chuyển tiếp", en: "State"),
    "step": LocalizedText(vi: "Bước", en: "Step"),
    "suspended_until": LocalizedText(vi: "Tạm ngừng đến hết", en: "Suspended until"),
    "term_ends_on": LocalizedText(vi: "Hết nhiệm kỳ", en: "Term ends"),
    "until": LocalizedText(vi: "Ngày cuối", en: "Last day"),
  ]

  /// What those of them hold that are no text.
  private static let otherContents: [String: ExchangeColumn.Content] = [
    "amount": .money, "decided_on": .date, "due": .money, "effective_on": .date, "paid": .money,
    "received_on": .date, "report_due_on": .date, "settled": .money,
    "suspended_until": .date, "term_ends_on": .date,
  ]

  private static func itemContent(_ key: String) -> ExchangeColumn.Content? {
    if RatingFieldNames.days.contains(key) { return .date }
    return ReorganisationItem(rawValue: key)?.isMoney == true ? .money : nil
  }

  /// A column's value as text: people read an amount with dots and a day with slashes.
  static func value(_ text: String?, of key: String) -> Cell {
    guard let text else { return .missing }
    if let label = label(of: text, in: key) { return .coded(text, label) }
    let cell: Cell? =
      switch exchangeColumn(key)?.content ?? otherContents[key] ?? OcopFields.contents[key]
        ?? itemContent(key) ?? YearlyCells.column(key)?.content
      {
      case .money: Int(text).map(Cell.money)
      case .date: CivilDate(iso: text).map(Cell.date)
      case .text, nil: nil
      }
    return cell.map { .coded(text, LocalizedText(vi: $0.shown, en: $0.shown)) } ?? .text(text)
  }

  /// A status, or a status and how it came about, as `ended merged`.
  private static func statusLabel(_ code: String) -> LocalizedText? {
    let parts = code.split(separator: " ").map(String.init)
    guard let status = parts.first.flatMap(LegalStatus.init(rawValue:)) else { return nil }
    guard parts.count == 2, let reason = EndReason(rawValue: parts[1]) else { return status.label }
    return LocalizedText(
      vi: "\(status.label.vi) (\(reason.label.vi))", en: "\(status.label.en) (\(reason.label.en))")
  }

  /// A ground, or a ground and its level, as `law2023.no_annual_meeting due`.
  private static func flagLabel(_ code: String) -> LocalizedText? {
    let parts = code.split(separator: " ").map(String.init)
    guard let ground = parts.first.flatMap(FlagGround.init(rawValue:)) else { return nil }
    guard parts.count == 2, let level = FlagLevel(rawValue: parts[1]) else { return ground.label }
    return LocalizedText(
      vi: "\(ground.label.vi): \(level.label.vi)", en: "\(ground.label.en): \(level.label.en)")
  }

  /// The label of a code in a column that holds codes.
  private static func label(of code: String, in key: String) -> LocalizedText? {
    switch key {
    case "law": RegimeID(rawValue: code)?.label
    case "status": statusLabel(code)
    case "event": StatusEvent(code: code)?.label
    case "procedure": StatusProcedure(rawValue: code)?.label
    case "model": UnitModel(rawValue: code)?.label
    case "role": PositionRole(rawValue: code)?.label ?? CouncilRole(rawValue: code)?.label
    case "end_reason": EndReason(rawValue: code)?.label
    case "dependent_kind": DependentKind(rawValue: code)?.label
    case "blocker": DissolutionBlocker(rawValue: code)?.label
    case "council_role": CouncilRole(rawValue: code)?.label
    case "ground": CaseGround.label(ofCode: code)
    case "excuse": ExplanationKind(rawValue: code)?.label
    case "flag": flagLabel(code)
    case "report": ComplianceReportDossier.Deed(rawValue: code)?.label
    case "rank": SettlementRank(rawValue: code)?.label
    case "step": DissolutionStep(rawValue: code)?.label
    case "left_reason": MembershipEndReason(rawValue: code)?.label
    case "duty": TransitionDuty(rawValue: code)?.label
    case "state", "law_2012", "charter_2023", "group_registration":
      TransitionState(rawValue: code)?.label ?? YearlyCells.label(of: code, in: "activity")
    case "credit_fund": LocalizedText(vi: code == "yes" ? "có" : "không", en: code)
    default:
      OcopFields.label(of: code, in: key) ?? RatingFieldNames.label(of: code, in: key)
        ?? YearlyCells.label(of: code, in: key)
    }
  }

  private static func exchangeColumn(_ key: String) -> ExchangeColumn? {
    let catalogues: [ColumnCatalogue] = [.units, .members, .positions]
    return catalogues.lazy.compactMap { $0[key] }.first
  }

  /// What a filing does.
  static func filingKind(_ code: String) -> Cell {
    .coded(code, FilingKind(rawValue: code)?.label ?? LocalizedText(vi: code, en: code))
  }

  /// A code of a closed list, read by its label.
  static func word<Word: LabelledWord>(_ word: Word) -> Cell { .coded(word.rawValue, word.label) }

  /// A way of serving members.
  static func model(_ code: String?) -> Cell {
    code.map { code in UnitModel(rawValue: code).map { .word($0) } ?? .text(code) } ?? .missing
  }

  /// A legal status.
  static func status(_ code: String?) -> Cell {
    code.map { .coded($0, LegalStatus(rawValue: $0)?.label ?? LocalizedText(vi: $0, en: $0)) }
      ?? .missing
  }
}

extension Confidence {
  /// How surely an article is known, in words.
  var label: LocalizedText {
    switch self {
    case .primary: LocalizedText(vi: "đọc từ văn bản", en: "text read")
    case .secondary: LocalizedText(vi: "qua nguồn khác", en: "secondary source")
    case .derived: LocalizedText(vi: "suy ra", en: "derived")
    case .unknown: LocalizedText(vi: "chưa rõ", en: "not known")
    }
  }
}

extension RegimeID {
  /// The law in words.
  var label: LocalizedText {
    switch self {
    case .beforeLaw1996: LocalizedText(vi: "trước Luật 1996", en: "before the 1996 Law")
    case .law1996: LocalizedText(vi: "Luật HTX 1996", en: "1996 Law")
    case .law2003: LocalizedText(vi: "Luật HTX 2003", en: "2003 Law")
    case .law2012: LocalizedText(vi: "Luật HTX 2012", en: "2012 Law")
    case .law2023: LocalizedText(vi: "Luật HTX 2023", en: "2023 Law")
    case .beforeDecree151:
      LocalizedText(vi: "trước Nghị định 151/2007", en: "before Decree 151/2007")
    case .decree151: LocalizedText(vi: "Nghị định 151/2007", en: "Decree 151/2007")
    case .decree77: LocalizedText(vi: "Nghị định 77/2019", en: "Decree 77/2019")
    case .law2023Group: LocalizedText(vi: "Luật HTX 2023 (tổ hợp tác)", en: "2023 Law, groups")
    }
  }
}
