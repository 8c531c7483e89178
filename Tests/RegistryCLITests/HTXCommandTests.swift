import ArgumentParser
import Testing

@testable import RegistryCLI

@Suite struct HTXCommandTests {
  @Test("htx alone shows its help and succeeds")
  func help() {
    let result = CommandRunner().consequences([])
    #expect(result.exit == .done)
    #expect(result.stdout.contains("Sổ đăng ký hợp tác xã"))
    #expect(result.stderr.isEmpty)
  }

  @Test("The help of htx names every global option but --excel, which only csv knows")
  func namesGlobalOptions() {
    let help = CommandRunner().consequences(["--help"]).stdout
    for name in GlobalArguments.names.keys where name != "--excel" {
      #expect(help.contains(name), "\(name)")
    }
  }

  @Test("Every noun and verb of htx answers to a Vietnamese name, and siblings differ")
  func namesInVietnamese() {
    for noun in HTXCommand.nouns {
      let verbs = noun.configuration.subcommands
      let names = verbs.flatMap { [$0._commandName] + $0.configuration.aliases }
      #expect(Set(names).count == names.count, "\(noun._commandName)")
      for verb in verbs { #expect(!verb.configuration.aliases.isEmpty, "\(verb._commandName)") }
    }
  }
}
