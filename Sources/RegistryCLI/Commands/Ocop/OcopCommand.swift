import ArgumentParser
import CooperativeLaw

/// The noun `ocop` (Mỗi xã một sản phẩm).
struct OcopCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "ocop", vi: "Sản phẩm OCOP: công nhận, hạng sao, hết hạn, thu hồi.",
      en: "OCOP products: recognition, stars, expiry, revocation.",
      verbs: [
        OcopAdd.self, OcopChangeVerb.self, OcopRecognise.self, OcopRevoke.self, OcopShow.self,
        OcopList.self, OcopExpiring.self,
      ])
  }
}
