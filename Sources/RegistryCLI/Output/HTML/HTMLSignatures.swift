import CooperativeLaw

/// The places for signatures under an answer.
enum HTMLSignatures {
  static var text: String {
    let signers = [
      LocalizedText(vi: "Người lập biểu", en: "Prepared by"),
      LocalizedText(vi: "Thủ trưởng đơn vị", en: "Head of the office"),
    ]
    let how = LocalizedText(vi: "(Ký, ghi rõ họ tên)", en: "(Signature, full name)")
    let places = signers.map { signer in
      "<div>\n<p><b>\(say(signer))</b></p>\n<p><i>\(say(how))</i></p>\n</div>\n"
    }
    return "<div class=\"signed\">\n" + places.joined() + "</div>\n"
  }
}
