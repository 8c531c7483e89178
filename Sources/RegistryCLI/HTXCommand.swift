public import ArgumentParser
import CooperativeLaw
import Glibc

/// The command `htx`.
public struct HTXCommand: ParsableCommand {
  /// The nouns, in the order of the manual.
  static let nouns: [any ParsableCommand.Type] = [
    InitCommand.self, UnitCommand.self, MemberCommand.self, CapitalCommand.self,
    PositionCommand.self, BranchCommand.self, ReorganiseCommand.self, DissolveCommand.self,
    TransitionCommand.self, RatingCommand.self, WatchCommand.self, ActivityCommand.self,
    MeetingCommand.self, AnnualReportCommand.self, QualificationCommand.self,
    TrainingCommand.self, LinkCommand.self, CertificationCommand.self, SupportCommand.self,
    OcopCommand.self, AreaCommand.self, FilingCommand.self, RulesCommand.self,
    ReportCommand.self, PrintCommand.self, ImportCommand.self, ExportCommand.self,
    DBCommand.self,
  ]

  /// The name, the version and the nouns, worded in the language spoken.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "htx",
      abstract: say(
        LocalizedText(
          vi: "Sổ đăng ký hợp tác xã, tổ hợp tác và liên hiệp hợp tác xã.",
          en: "The registry of cooperatives, cooperative groups and unions.")),
      discussion: say(discussion), version: "0.1.0", subcommands: nouns)
  }

  /// Makes the command with no arguments yet.
  public init() {}

  /// Runs the process's arguments and exits.
  public static func run() -> Never {
    let environment = SystemFacts.environment()
    let status = CommandRunner().run(
      Array(CommandLine.arguments.dropFirst()), environment: environment,
      console: .system(environment: environment))
    Glibc.exit(status.rawValue)
  }

  private static var discussion: LocalizedText {
    LocalizedText(
      vi: """
        Tùy chọn chung, viết trước hay sau lệnh đều được: --registry TỆP, --lang vi|en, \
        --officer TÊN, --format DẠNG, --output TỆP, --quiet. Ngày viết 31/12/2025 hoặc 2025-12-31.
        """,
      en: """
        Global options, before the noun or after the verb: --registry FILE, --lang vi|en, \
        --officer NAME, --format FORMAT, --output FILE, --quiet. Dates are 31/12/2025 or 2025-12-31.
        """)
  }
}
