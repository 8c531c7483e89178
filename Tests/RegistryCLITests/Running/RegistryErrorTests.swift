import CooperativeLaw
import Registry
import Testing

@testable import RegistryCLI

@Suite struct RegistryErrorTests {
  static let endings: [(error: RegistryError, exit: Outcome)] = [
    (.noSuchFile(path: "a.htx"), .notFound),
    (.fileExists(path: "a.htx"), .usage),
    (.notARegistry(path: "a.htx"), .damaged),
    (.newerVersion(path: "a.htx", version: 9), .damaged),
    (.olderVersion(path: "a.htx", version: 1), .damaged),
    (.damaged(detail: "malformed"), .damaged),
    (.busy, .busy),
    (.readOnly, .usage),
    (.diskFull, .ourFault),
    (.cannotOpen(path: "a.htx"), .usage),
    (.unitNotFound("Đồng"), .notFound),
    (.unitAmbiguous("Đồng", candidates: ["Đồng Xanh", "Đồng Tâm"]), .notFound),
    (.memberNotFound("An"), .notFound),
    (.memberAmbiguous("An", candidates: ["1", "2"]), .notFound),
    (.reorganisationNotFound(7), .notFound),
    (.dependentNotFound("Chợ"), .notFound),
    (.dependentAmbiguous("Chợ", candidates: ["1", "2"]), .notFound),
    (.areaNotFound("Xã"), .notFound),
    (.areaAmbiguous("Xã", candidates: ["1", "2"]), .notFound),
    (.filingNotFound(7), .notFound),
    (
      .invalidValue(field: "tax_code", value: "x", reason: LocalizedText(vi: "ngắn", en: "short")),
      .usage
    ),
    (.refused([Sample.blocker]), .refused),
    (.constraint(name: "unit_name_open"), .refused),
    (.query(detail: "near FORM"), .usage),
    (
      .unreadableInput(
        LocalizedText(vi: "Không đọc được.", en: "Unreadable."),
        remedy: LocalizedText(vi: "Lưu lại.", en: "Save it again.")), .rejected
    ),
  ]

  @Test("Every error of the registry ends the run as the contract says", arguments: endings)
  func exits(error: RegistryError, exit: Outcome) {
    #expect(error.exit == exit)
  }

  @Test("Every error of the registry has words of its own in both languages")
  func words() {
    let messages = Self.endings.map(\.error.message)
    #expect(Set(messages.map(\.vi)).count == messages.count)
    #expect(Set(messages.map(\.en)).count == messages.count)
  }

  @Test("A missing registry is told with its path and how to make one")
  func missingFile() {
    let result = Sample.runner.consequences(["unit", "open", "--registry", "/none/so.htx"])
    #expect(
      result
        == Consequences(
          .notFound,
          stderr: """
            Lỗi: Không có tệp /none/so.htx.
            Cách sửa: Hãy chỉ đúng tệp bằng --registry hoặc HTX_REGISTRY, hoặc tạo sổ mới
            bằng htx init.

            """))
  }
}
