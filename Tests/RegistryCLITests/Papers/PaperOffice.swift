import Testing

@testable import RegistryCLI

/// The invented units of `UnitSample` with what papers are made of: a change, a suspension, a case
/// of each kind, a unit that stopped.
enum PaperOffice {
  static let shared = Result {
    let sample = try UnitSample()
    for command in commands {
      let result = sample.run(command)
      try #require(result.exit == .done, "\(command)\n\(result)")
    }
    return sample
  }

  private static let commands = [
    [
      "unit", "change", "HTX-2", "--address", "thôn Nà Mố", "--effective", "2026-09-07",
      "--decided", "2026-09-09",
    ],
    [
      "unit", "suspend", "HTX-2", "--from", "2026-11-02", "--until", "2027-04-30", "--notice",
      "2026-10-26",
    ],
    [
      "activity", "record", "HTX-3", "--state", "stopped", "--since", "2025-11-03", "--on",
      "2026-10-05", "--source", "tax_office", "--document", "45/TB-CCT",
    ],
    [
      "dissolve", "revoke", "HTX-3", "--ground", "no_report", "--notice", "--since",
      "2025-10-01", "--explain-by", "2026-11-30", "--effective", "2026-11-16",
    ],
    [
      "dissolve", "open", "HTX-1", "--ground", "not_operating", "--since", "2022-12-30",
      "--effective", "2024-03-04", "--note", "Quyết định giải thể",
    ],
  ]
}

extension String {
  /// The paper without the number of its print, which grows with every one.
  var unnumbered: String { replacing(/Số bản in: \d+/, with: "Số bản in: …") }
}
