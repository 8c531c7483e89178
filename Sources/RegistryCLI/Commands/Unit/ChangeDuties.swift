import CooperativeLaw
import Registry

/// Which changes are registered, which only notified, by when and by which article.
enum ChangeDuties {
  /// One line for each subject that changed.
  static func part(_ receipt: FilingReceipt) -> Answer.Part {
    Answer.Part(
      key: "duties",
      heading: LocalizedText(vi: "Đăng ký hay thông báo", en: "Registered or notified"),
      table: Table(columns, rows: facts(receipt).map(row)))
  }

  private static let columns = [
    Column("subject", vi: "Nội dung", en: "Subject"),
    Column("form", vi: "Hình thức", en: "Form"),
    Column("within", vi: "Thời hạn", en: "Within", .code),
    Column("article", vi: "Căn cứ", en: "Article"),
  ]

  /// The columns of a receipt that each subject of the law stands in.
  private static let fields: [(subject: ChangeSubject, columns: Set<String>)] = [
    (.name, ["name", "short_name", "foreign_name"]), (.address, ["address", "area_code"]),
    (.lines, ["lines"]), (.charterCapital, ["charter_capital"]),
    (.legalRepresentative, ["legal_representative"]),
  ]

  private static func facts(_ receipt: FilingReceipt) -> [ChangeFacts] {
    let kind = UnitKind(localNumber: receipt.units.first ?? "")
    return fields.compactMap { subject, columns in
      guard let change = receipt.changes.first(where: { columns.contains($0.field) }) else {
        return nil
      }
      let isCapital = subject == .charterCapital
      return ChangeFacts(
        kind: kind, subject: subject, effectiveOn: receipt.effectiveOn,
        filedOn: receipt.effectiveOn,
        oldCapital: isCapital ? change.before.flatMap { Int($0) } : nil,
        newCapital: isCapital ? change.after.flatMap { Int($0) } : nil)
    }
  }

  private static func row(_ facts: ChangeFacts) -> [Cell] {
    let subject = Cell.coded(facts.subject.rawValue, facts.subject.label)
    guard let rule = facts.duty, let duty = rule.value else {
      let none = LocalizedText(vi: "không phải nộp, hoặc chưa rõ", en: "not filed, or not known")
      return [subject, .coded("none", none), .missing, .missing]
    }
    return [
      subject, .coded(duty.form.rawValue, duty.form.label),
      duty.within.map { .coded($0.code, $0.text) } ?? .missing,
      .text(say(LocalizedText(citation: rule.citation))),
    ]
  }
}

extension UnitKind {
  /// The kind that the letters before a local number tell.
  fileprivate init(localNumber: String) {
    switch localNumber.prefix(while: { $0 != "-" }) {
    case "THT": self = .group
    case "LHHTX": self = .union
    default: self = .cooperative
    }
  }
}

extension Period {
  /// The period as data formats write it: `P10D`, `P3M`, or working days as `3 working days`.
  var code: String {
    switch self {
    case .days(let count): "P\(count)D"
    case .months(let count): "P\(count)M"
    case .workingDays: text.en
    }
  }
}
