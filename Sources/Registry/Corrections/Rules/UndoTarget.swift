internal import CooperativeLaw

/// A filing that somebody wants to void or correct.
struct UndoTargetFacts: Sendable {
  /// Why it cannot be.
  enum Obstacle: Sendable {
    /// It is the filing that made the registry.
    case foundsTheRegistry
    /// It erased personal data, which is gone.
    case erases
    /// It is voided already.
    case isVoided(by: Int64)
    /// It was voided, and that void was voided in its turn.
    case isRestored(by: Int64)
    /// It corrects a filing that is voided.
    case fallsWith(Int64)
    /// It is a void or a correction, and only acts are corrected.
    case isNoAct
  }

  let filing: Int64
  let obstacle: Obstacle?
}

extension RecordRules {
  /// Only a filing that counts can be voided or corrected.
  static let undoTarget = Rule<UndoTargetFacts>(
    id: "record.undo-target",
    title: LocalizedText(
      vi: "Hồ sơ được hủy bỏ, đính chính", en: "A filing that may be voided or corrected"),
    explanation: LocalizedText(
      vi: """
        Hủy bỏ được mọi hồ sơ còn giá trị, trừ hồ sơ lập sổ và hồ sơ xóa dữ liệu cá nhân. Hồ sơ hủy bỏ cũng hủy bỏ được: khi đó \
        hồ sơ bị hủy có giá trị trở lại. Đính chính được mọi hồ sơ còn giá trị, trừ hồ sơ lập sổ, \
        hồ sơ hủy bỏ và hồ sơ đính chính.
        """,
      en: """
        Every filing that counts may be voided, but for the one that made the registry and those \
        that erased personal data. A void may \
        be voided too: then its filing counts again. Every filing that counts may be corrected, but \
        for the one that made the registry, voids and corrections.
        """),
    citations: voidTexts + correctionTexts,
    examples: [
      RuleExample(
        LocalizedText(vi: "Hồ sơ còn giá trị", en: "A filing that counts"),
        UndoTargetFacts(filing: 5, obstacle: nil), expected: []),
      RuleExample(
        LocalizedText(vi: "Hồ sơ lập sổ", en: "The filing that made the registry"),
        UndoTargetFacts(filing: 1, obstacle: .foundsTheRegistry), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Hồ sơ xóa dữ liệu cá nhân", en: "A filing that erased personal data"),
        UndoTargetFacts(filing: 7, obstacle: .erases), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Đã hủy bỏ", en: "Voided already"),
        UndoTargetFacts(filing: 5, obstacle: .isVoided(by: 8)), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Đã khôi phục", en: "Restored"),
        UndoTargetFacts(filing: 5, obstacle: .isRestored(by: 9)), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Đính chính hồ sơ đã hủy bỏ", en: "Corrects a voided filing"),
        UndoTargetFacts(filing: 6, obstacle: .fallsWith(5)), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Đính chính một hồ sơ hủy bỏ", en: "Correcting a void"),
        UndoTargetFacts(filing: 8, obstacle: .isNoAct), expected: [.blocker]),
    ],
    judge: { facts in
      guard let obstacle = facts.obstacle else { return [] }
      return [
        Finding(
          rule: "record.undo-target", severity: .blocker,
          message: obstacle.message(facts.filing),
          facts: [Fact(LocalizedText(vi: "hồ sơ số", en: "filing number"), facts.filing)],
          citations: obstacle.citations, remedy: obstacle.remedy)
      ]
    })
}

extension UndoTargetFacts.Obstacle {
  fileprivate func message(_ filing: Int64) -> LocalizedText {
    switch self {
    case .foundsTheRegistry:
      LocalizedText(
        vi: "Hồ sơ số \(filing) lập ra sổ đăng ký, không hủy bỏ hay đính chính được.",
        en: "Filing \(filing) made the registry; it cannot be voided or corrected.")
    case .erases:
      LocalizedText(
        vi: "Hồ sơ số \(filing) đã xóa dữ liệu cá nhân; điều đã xóa không lấy lại được.",
        en: "Filing \(filing) erased personal data; what is erased cannot be brought back.")
    case .isVoided(let void):
      LocalizedText(
        vi: "Hồ sơ số \(filing) đã bị hủy bỏ bởi hồ sơ số \(void).",
        en: "Filing \(filing) is voided already by filing \(void).")
    case .isRestored(let restorer):
      LocalizedText(
        vi: "Hồ sơ số \(filing) đã bị hủy bỏ rồi được khôi phục bởi hồ sơ số \(restorer).",
        en: "Filing \(filing) was voided and then restored by filing \(restorer).")
    case .fallsWith(let target):
      LocalizedText(
        vi: "Hồ sơ số \(filing) đính chính hồ sơ số \(target), mà hồ sơ đó đã bị hủy bỏ.",
        en: "Filing \(filing) corrects filing \(target), which is voided.")
    case .isNoAct:
      LocalizedText(
        vi: "Hồ sơ số \(filing) là hồ sơ hủy bỏ hoặc đính chính, không đính chính được.",
        en: "Filing \(filing) is a void or a correction; it cannot be corrected.")
    }
  }

  fileprivate var citations: [Citation] {
    switch self {
    case .isNoAct: RecordRules.correctionTexts
    default: RecordRules.voidTexts
    }
  }

  fileprivate var remedy: LocalizedText {
    switch self {
    case .foundsTheRegistry:
      LocalizedText(
        vi: "Xem số hồ sơ bằng htx filing list.", en: "See the numbers with htx filing list.")
    case .erases:
      LocalizedText(
        vi: "Nếu cần lại thông tin của ai, hỏi giấy tờ của người đó và ghi hồ sơ mới.",
        en: "Where somebody's data is needed again, ask for the papers and file it anew.")
    case .isVoided(let void):
      LocalizedText(
        vi: "Muốn hồ sơ có giá trị trở lại thì hủy bỏ hồ sơ số \(void); muốn ghi lại các hồ sơ sau "
          + "đó thì thêm --replay.",
        en: "To let it count again, void filing \(void); to tell the later filings again, add "
          + "--replay.")
    case .isRestored(let restorer):
      LocalizedText(
        vi: "Hủy bỏ hồ sơ số \(restorer): khi đó việc hủy bỏ trước đây có giá trị trở lại.",
        en: "Void filing \(restorer): then the earlier void counts again.")
    case .fallsWith(let target):
      LocalizedText(
        vi: "Không cần làm gì: hồ sơ số \(target) không còn giá trị.",
        en: "Nothing need be done: filing \(target) no longer counts.")
    case .isNoAct:
      LocalizedText(
        vi: "Hủy bỏ hồ sơ này, rồi ghi hồ sơ mới cho đúng.",
        en: "Void this filing, then file the right one.")
    }
  }
}
