import ArgumentParser
import CooperativeLaw

/// The noun `rating` (xếp loại).
struct RatingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "rating", vi: "Đánh giá, xếp loại hằng năm.", en: "Yearly ratings.",
      verbs: [
        RatingRecordVerb.self, RatingList.self, RatingShow.self, RatingImport.self,
        RatingSchemeCommand.self,
      ])
  }
}
