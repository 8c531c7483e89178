import CooperativeLaw
import Registry

/// What stands at the head and the foot of an answer on paper.
struct PageHead {
  /// Whose paper it is; `nil` where no registry was opened.
  var office: OfficeRecord?
  /// The day it is made; `nil` leaves it to be written by hand.
  var day: CivilDate?
  /// What the verb calls its answer; `nil` when it does not say.
  var given: PageTitle?
  /// What the verb does, the title of an answer without one.
  var verb = ""
  /// Whether a list may be imported again: then it begins with its headings in a workbook, and its
  /// amounts are plain digits, as dots and commas differ from one computer to the next.
  var isImportable = false
  /// What was asked about; `nil` where time plays no part.
  var moment: Moment?
  /// Whether it names people, and so is for use inside the office only (lưu hành nội bộ).
  var isInternal = false
  /// Its number in the log of exports; `nil` when it is not logged.
  var number: Int64?

  /// The same head with its number.
  func numbered(_ number: Int64?) -> PageHead {
    var head = self
    head.number = number
    return head
  }

  /// The number in words, for every page.
  var numberText: String? {
    number.map { number in
      say(LocalizedText(vi: "Bản xuất số \(number)", en: "Export no. \(number)"))
    }
  }

  /// The title, without the full stop of a sentence of help.
  var title: String {
    given.map { say($0.title) } ?? (verb.hasSuffix(".") ? String(verb.dropLast()) : verb)
  }

  /// The sentences under the title.
  var subtitles: [String] {
    (given?.subtitles.map { say($0) } ?? []) + (moment.map { [say(Self.words(for: $0))] } ?? [])
  }

  /// Whether places for signatures follow.
  var isSigned: Bool { given?.isSigned ?? (office != nil) }

  private static func words(for moment: Moment) -> LocalizedText {
    let day = LocalizedText(
      vi: "Tính đến ngày \(moment.day.slashed)", en: "As of \(moment.day.slashed)")
    let known: LocalizedText
    switch moment.knowledge {
    case .present: return day
    case .time(let utc):
      let time = UTCTime.inVietnam(utc)
      known = LocalizedText(
        vi: "theo những gì đã ghi đến \(time)", en: "by what was on record on \(time)")
    case .filing(let filing):
      known = LocalizedText(
        vi: "theo những gì đã ghi đến hồ sơ số \(filing)",
        en: "by what was on record with filing \(filing)")
    }
    return LocalizedText(vi: "\(day.vi), \(known.vi)", en: "\(day.en), \(known.en)")
  }
}
