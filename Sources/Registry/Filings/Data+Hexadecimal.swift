internal import Foundation

extension Data {
  /// The bytes as two hexadecimal digits each.
  var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
