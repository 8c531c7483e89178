import CooperativeLaw
import Registry

/// How many units stand where, duty by duty.
enum TransitionCount {
  /// One line for each duty that binds anybody; with its article and deadline.
  static func texts(_ found: [TransitionRecord], on day: CivilDate) -> [LocalizedText] {
    TransitionDuty.allCases.compactMap { duty in
      let own = found.filter { $0.duty == duty }
      guard !own.isEmpty else { return nil }
      let counts = { (language: Language) in
        TransitionState.allCases.compactMap { state in
          let count = own.count { $0.standing.state == state }
          return count == 0 ? nil : "\(state.label[language].lowercased()) \(count)"
        }.joined(separator: ", ")
      }
      let last = TransitionDeadline(duty).day
      return LocalizedText(
        vi: "\(duty.label.vi) (\(duty.citation.reference), hạn \(last.slashed)): \(counts(.vi)).",
        en: "\(duty.label.en) (\(duty.citation.reference), by \(last)): \(counts(.en)).")
    }
  }
}
