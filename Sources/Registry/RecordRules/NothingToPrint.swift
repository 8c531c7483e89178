internal import CooperativeLaw

/// A paper that rests on something on record.
struct NothingToPrintFacts: Sendable {
  /// What the paper rests on.
  enum Need: Sendable, CaseIterable {
    /// A flag that the unit may be asked about.
    case flag
    /// A suspension or resumption.
    case suspension
    /// A case of revocation.
    case revocation
    /// A case of compulsory dissolution, or a flag that leads to one.
    case compulsoryDissolution
  }

  let localNumber: String
  let need: Need
  let isThere: Bool
}

extension RecordRules {
  /// A paper is made of what is on record, and of nothing else.
  static let nothingToPrint = Rule<NothingToPrintFacts>(
    id: "record.nothing-to-print",
    title: LocalizedText(vi: "Chưa có gì để in", en: "Nothing to print"),
    explanation: LocalizedText(
      vi: """
        Thông báo giải trình cần một cảnh báo; giấy xác nhận cần một lần tạm ngừng hoặc tiếp tục; \
        quyết định thu hồi cần một vụ thu hồi đã ghi thông báo vi phạm; quyết định giải thể bắt \
        buộc cần một vụ đã mở hoặc một cảnh báo đến mức.
        """,
      en: """
        A notice to explain needs a flag; a confirmation needs a suspension or resumption; a \
        revocation needs a case with the breach notified; a compulsory dissolution needs a case or \
        a flag that is due.
        """),
    citations: [],
    examples: NothingToPrintFacts.Need.allCases.flatMap { need in
      [true, false].map { isThere in
        RuleExample(
          isThere
            ? LocalizedText(vi: "Đã có: \(need.words.vi)", en: "There is: \(need.words.en)")
            : LocalizedText(vi: "Chưa có: \(need.words.vi)", en: "There is none: \(need.words.en)"),
          NothingToPrintFacts(localNumber: "HTX-00001", need: need, isThere: isThere),
          expected: isThere ? [] : [.blocker])
      }
    },
    judge: { facts in
      guard !facts.isThere else { return [] }
      return [
        Finding(
          rule: "record.nothing-to-print", severity: .blocker, subject: facts.localNumber,
          message: LocalizedText(
            vi: "Sổ chưa ghi \(facts.need.words.vi) nào.",
            en: "There is no \(facts.need.words.en) on record."),
          citations: [], remedy: facts.need.remedy)
      ]
    })
}

extension NothingToPrintFacts.Need {
  fileprivate var words: LocalizedText {
    switch self {
    case .flag:
      LocalizedText(
        vi: "cảnh báo phải giải trình, báo cáo", en: "flag to be explained or reported on")
    case .suspension:
      LocalizedText(vi: "lần tạm ngừng hay tiếp tục kinh doanh", en: "suspension or resumption")
    case .revocation: LocalizedText(vi: "vụ thu hồi giấy chứng nhận", en: "case of revocation")
    case .compulsoryDissolution:
      LocalizedText(
        vi: "vụ giải thể bắt buộc hay cảnh báo đến mức", en: "compulsory dissolution or due flag")
    }
  }

  fileprivate var remedy: LocalizedText {
    switch self {
    case .flag:
      LocalizedText(
        vi: "Xem htx watch flags --unit, kể cả --all cho những gì chưa rõ.",
        en: "See htx watch flags --unit, with --all for what is not known.")
    case .suspension:
      LocalizedText(
        vi: "Ghi bằng htx unit suspend hoặc htx unit resume.",
        en: "Record it with htx unit suspend or htx unit resume.")
    case .revocation:
      LocalizedText(
        vi: "Ghi thông báo vi phạm bằng htx dissolve revoke --notice --explain-by.",
        en: "Record the notice of breach with htx dissolve revoke --notice --explain-by.")
    case .compulsoryDissolution:
      LocalizedText(
        vi: "Mở vụ việc bằng htx dissolve open, hoặc in theo ngày khác bằng --as-of.",
        en: "Open the case with htx dissolve open, or print as of another day with --as-of.")
    }
  }
}

extension PaperSource {
  /// The refusal when a paper has nothing to rest on, with what else was found.
  func nothing(
    _ need: NothingToPrintFacts.Need, _ findings: [Finding] = []
  ) -> RegistryError {
    .refused(
      RecordRules.nothingToPrint.judge(
        NothingToPrintFacts(localNumber: record.localNumber, need: need, isThere: false))
        + findings)
  }
}
