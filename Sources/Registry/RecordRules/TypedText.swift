internal import CooperativeLaw

/// Why a plain text does not do: its rule says more.
struct UnfitText: Error, Hashable {}

/// A text that is judged as it stands, such as a name or an e-mail address.
typealias TypedText = TypedValue<String, UnfitText>

extension TypedValue where Value == String, Problem == UnfitText {
  init(_ text: String, subject: String = "", field: String) {
    self.init(subject: subject, field: field, text: text, reading: .success(text))
  }
}
