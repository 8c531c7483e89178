import RegistryCLI

@main
enum HTXMain {
  static func main() { HTXCommand.run() }
}
