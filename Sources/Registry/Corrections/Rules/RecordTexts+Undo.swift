internal import CooperativeLaw

extension RecordRules {
  /// The texts behind withdrawing what rests on a forged or untrue dossier.
  static let voidTexts = [
    Citation("92/2024/NĐ-CP", "Điều 24 khoản 2, khoản 3"),
    Citation("295/2026/NĐ-CP", "Điều 24 khoản 2"),
    Citation("295/2026/NĐ-CP", "Điều 54 khoản 1"),
  ]

  /// The texts behind putting right what differs from the dossier (hiệu đính).
  static let correctionTexts = [
    Citation("92/2024/NĐ-CP", "Điều 26"), Citation("295/2026/NĐ-CP", "Điều 26"),
  ]
}
