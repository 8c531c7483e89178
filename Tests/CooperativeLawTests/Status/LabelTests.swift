import CooperativeLaw
import Testing

@Suite struct LabelTests {
  @Test(arguments: [
    (LegalStatus.active, "active", "Đang hoạt động"),
    (.suspended, "suspended", "Tạm ngừng kinh doanh"),
    (.notAtAddress, "not_at_address", "Không hoạt động tại địa chỉ đã đăng ký"),
    (.revokedTax, "revoked_tax", "Bị thu hồi do cưỡng chế về quản lý thuế"),
    (.windingUp, "winding_up", "Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập"),
    (.bankruptcy, "bankruptcy", "Đang làm thủ tục phá sản"),
    (.ended, "ended", "Đã giải thể, phá sản, chấm dứt tồn tại"),
    (.closing, "closing", "Đang làm thủ tục chấm dứt hoạt động"),
    (.closed, "closed", "Đã chấm dứt hoạt động"),
  ])
  func `a legal status carries the label of the decree`(
    status: LegalStatus, code: String, label: String
  ) {
    #expect(status.rawValue == code)
    #expect(status.label.vi == label)
  }

  @Test func `a group closes, a cooperative winds up and ends`() {
    #expect(
      LegalStatus.allCases.filter { $0.applies(to: .group) }
        == [.active, .suspended, .notAtAddress, .revokedTax, .closing, .closed])
    #expect(
      LegalStatus.allCases.filter { $0.applies(to: .cooperative) }
        == [.active, .suspended, .notAtAddress, .revokedTax, .windingUp, .bankruptcy, .ended])
    #expect(LegalStatus.allCases.filter(\.isFinal) == [.ended, .closed])
  }

  @Test func `stored codes stay plain and every label is in two languages`() {
    func check<Code: RawRepresentable<String> & CaseIterable>(
      _ type: Code.Type, _ label: (Code) -> LocalizedText
    ) {
      for code in type.allCases {
        #expect(code.rawValue.allSatisfy { $0.isASCII && !$0.isWhitespace }, "\(code)")
        #expect(!label(code).vi.isEmpty && !label(code).en.isEmpty, "\(code)")
      }
      #expect(Set(type.allCases.map { label($0).vi }).count == type.allCases.count, "\(type)")
    }
    check(UnitKind.self, \.label)
    check(UnitModel.self, \.label)
    check(AdministrativeLevel.self, \.label)
    check(MemberType.self, \.label)
    check(MemberKind.self, \.label)
    check(MembershipEndReason.self, \.label)
    check(PositionRole.self, \.label)
    check(ChangeSubject.self, \.label)
    check(Sex.self, \.label)
    check(LegalStatus.self, \.label)
  }
}
