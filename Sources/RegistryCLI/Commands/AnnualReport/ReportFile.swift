import CooperativeLaw
import Foundation
import Registry

/// Figures of a report in a JSON file, or typed as `NAME=VALUE`.
enum ReportFile {
  /// A number, a text or nothing.
  private enum Figure: Decodable {
    case text(String)
    case nothing

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .nothing
      } else if let number = try? container.decode(Int.self) {
        self = .text(String(number))
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  /// Reads an object of figures; `null` is not known.
  static func read(_ path: String) throws -> [String: String] {
    let data = try InputFile.read(path)
    guard let figures = try? JSONDecoder().decode([String: Figure].self, from: Data(data)) else {
      throw RegistryError.unreadableInput(
        LocalizedText(
          vi: "\(path) không phải một nhóm số liệu {\"revenue\": 1500000000, …}.",
          en: "\(path) is no object of figures {\"revenue\": 1500000000, …}."),
        remedy: LocalizedText(
          vi: "Mỗi chỉ tiêu một dòng; số không có ngoặc kép, chưa biết thì ghi null.",
          en: "One figure a line; numbers without quotes, null when not known."))
    }
    return figures.compactMapValues { figure in
      if case .text(let text) = figure { text } else { nil }
    }
  }

  /// Reads `revenue=1500000000`.
  static func typed(_ texts: [String]) throws -> [String: String] {
    var figures: [String: String] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw RegistryError.invalidValue(
          field: "--figure", value: text,
          reason: LocalizedText(
            vi: "ghi TÊN=SỐ, ví dụ revenue=1500000000.",
            en: "write NAME=VALUE, such as revenue=1500000000."))
      }
      figures[String(parts[0])] = String(parts[1])
    }
    return figures
  }
}
