import ArgumentParser

/// A command that does something: its options, one call of the library, one answer shown.
protocol Verb: ParsableCommand {
  /// The options that every verb takes: `@OptionGroup(title: GlobalOptions.title)`.
  var global: GlobalOptions { get }

  /// Does the work.
  ///
  /// - Returns: how the run ends; errors are thrown and reported in one place.
  func run(in session: Session) throws -> Outcome
}
