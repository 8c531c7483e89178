import ArgumentParser
import CooperativeLaw
import Registry

/// The options that every verb of `watch` takes.
struct WatchOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Trụ sở trong địa bàn này, theo bản đồ cũ hay mới.",
      en: "With the seat in this area, by the old map or the new.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name")))
  var area: String?
  @OptionGroup var read: ReadOptions

  /// The area named on the day asked about.
  func area(in registry: Registry, at moment: Moment) throws -> Area? {
    try area.map { try registry.area(named: $0, on: moment.day) }
  }
}
