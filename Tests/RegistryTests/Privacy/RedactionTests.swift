import Testing

@testable import Registry

/// Only what belongs to the people who are due leaves the content of a filing.
@Suite struct RedactionTests {
  private let redaction = Redaction(
    parties: [12], names: ["Lò Văn An"], identities: ["006080001234"])

  @Test(arguments: [
    (
      #"{"full_name":"Lò Văn An","id_number":"006 080.001234","phone":"0912345678","sex":"nam"}"#,
      #"{"full_name":"Lò Văn An","sex":"nam"}"#
    ),
    (
      #"{"members":[{"address":"A","full_name":"Lò Văn An"},{"address":"B","full_name":"Bế Thị Bình"}]}"#,
      #"{"members":[{"full_name":"Lò Văn An"},{"address":"B","full_name":"Bế Thị Bình"}]}"#
    ),
    (#"{"holder":"006080001234","role":"chair"}"#, #"{"holder":"***","role":"chair"}"#),
    (
      #"{"edits":[{"columns":{"phone":"0987","sex":"male"},"key":[12],"table":"party_detail"}],"values":{"phone":"0987","sex":"nam"}}"#,
      #"{"edits":[{"columns":{"sex":"male"},"key":[12],"table":"party_detail"}],"values":{"sex":"nam"}}"#
    ),
  ])
  func theirDataGoes(content: String, left: String) throws {
    #expect(try redaction.redacted(content) == left)
  }

  @Test(arguments: [
    // A namesake with another number.
    #"{"full_name":"Lò Văn An","id_number":"006080009999","phone":"0987654321"}"#,
    // A correction of somebody else.
    #"{"edits":[{"columns":{"phone":"0987"},"key":[13],"table":"party_detail"}],"values":{"phone":"0987"}}"#,
    #"{"address":"thôn Khe Mười","name":"Hợp tác xã Khe Mười"}"#,
    // The telephone of the unit, which stays although one of them answered it.
    #"{"name":"Hợp tác xã Khe Mười","phone":"0912345678"}"#,
  ])
  func othersStay(content: String) throws {
    #expect(try redaction.redacted(content) == nil)
  }

  @Test func aWholePersonSaidInsteadLosesThePersonalColumns() throws {
    let values = FactTable.party.values.map { PersonalField.all.contains($0) ? "\"x\"" : "\"y\"" }
    let content =
      #"{"edits":[{"instead":{"from":"2020-01-01","values":[\#(values.joined(separator: ","))]},"#
      + #""key":[12],"table":"party_detail"}]}"#
    let text = try #require(try redaction.redacted(content))
    #expect(!text.contains("x"))
    #expect(text.split(separator: "null", omittingEmptySubsequences: false).count == 6)
  }
}
