internal import CooperativeLaw

extension ExchangeColumn {
  /// Makes a column that is shown and never imported.
  package init(shown key: String, vi: String, en: String, _ content: Content) {
    self.init(
      key: key, heading: LocalizedText(vi: vi, en: en), aliases: [], content: content,
      isRequired: false)
  }
}
