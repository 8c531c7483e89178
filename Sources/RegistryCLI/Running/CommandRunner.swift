import ArgumentParser
import CooperativeLaw
import Registry

/// Runs one command line from its words to its exit code, for `main` and for tests alike.
struct CommandRunner {
  /// The command that all nouns hang under.
  var root: any ParsableCommand.Type = HTXCommand.self
  /// What dates filings and gives today.
  var clock: RegistryClock = .system
  /// The account that runs the program.
  var account: () -> String? = SystemFacts.account
  /// The language set in the registry at a path; `nil` when there is none to read.
  var registryLanguage: (String) -> Language? = Registry.language(at:)

  /// Runs a command line, with data on the output and talk on the error stream.
  func run(_ arguments: [String], environment: [String: String], console: Console) -> Outcome {
    let choice = LanguageChoice(arguments: arguments, environment: environment) {
      registryPath(arguments, environment).flatMap(registryLanguage)
    }
    return Speech.$language.withValue(choice.language) {
      let reporter = ErrorReporter(root: root, console: console, environment: environment)
      do {
        return try parseAndRun(arguments, environment, console, reporter)
      } catch {
        return reporter.report(error, format: .table)
      }
    }
  }

  private func parseAndRun(
    _ arguments: [String], _ environment: [String: String], _ console: Console,
    _ reporter: ErrorReporter
  ) throws -> Outcome {
    let hoisted = GlobalArguments.hoisted(arguments, root: root)
    if let unknown = UnknownCommand(in: hoisted, root: root) { throw unknown }
    var command = try root.parseAsRoot(hoisted)
    guard let verb = command as? any Verb else {
      try command.run()
      return .done
    }
    var session = Session(
      console: console, global: verb.global, environment: environment, clock: clock,
      account: account(), abstract: type(of: verb).configuration.abstract)
    let path = CommandPath(hoisted, root: root)
    session.command = path.name
    session.arguments = path.rest
    if let verb = verb as? any DisclosingVerb {
      session.page.disclosure = verb.disclosed.disclosure
      session.page.profile = verb.profile
    }
    do {
      return try verb.run(in: session)
    } catch {
      return reporter.report(error, format: verb.global.format)
    }
  }

  private func registryPath(_ arguments: [String], _ environment: [String: String]) -> String? {
    GlobalArguments.value(of: "--registry", in: arguments)
      ?? environment[EnvironmentName.registry.rawValue] ?? Session.defaultRegistryPath
  }
}
