import ArgumentParser
import VietnameseText

/// An amount of đồng as it is typed: `1500000000`, `1.500.000.000`, `1,5 tỷ`.
struct AmountArgument: ExpressibleByArgument, Equatable {
  let amount: Int

  /// Reads it; what reads in two ways, such as `3.5`, is not taken.
  init?(argument: String) {
    guard case .success(let amount) = parseAmount(argument), amount >= 0 else { return nil }
    self.amount = amount
  }
}
