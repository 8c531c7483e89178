import Testing

@testable import RegistryCLI
