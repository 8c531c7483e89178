internal import VietnameseText

/// What was typed to find a unit: a name, then perhaps those it lies in, with commas between.
struct AreaQuery {
  /// The unit's own name, then those around it from near to far.
  let parts: [Part]

  init(_ text: String) {
    parts = text.split(separator: ",").map { Part(String($0)) }.filter { !$0.readings.isEmpty }
  }

  /// One name, read with its first word as a type and, as `Phường Đúc` is itself a name, without.
  struct Part {
    let readings: [Reading]

    init(_ text: String) {
      let name = AreaName(parsing: text)
      var readings = [Reading(key: name.searchKey, marked: name.matchKey, type: name.type)]
      if name.type != nil {
        readings.append(
          Reading(key: searchKey(text), marked: toneUnifiedKey(text), type: nil))
      }
      self.readings = readings.filter { !$0.key.isEmpty }
    }
  }

  /// One way to read a part.
  struct Reading {
    /// The folded name.
    let key: String
    /// The name with its marks, for comparing.
    let marked: String
    /// The type the unit must have; `nil`: any.
    let type: AreaType?
  }
}
