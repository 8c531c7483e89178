import ArgumentParser
import CooperativeLaw
import Registry

/// The options that say who a member is: the contract's columns of members.
struct MemberDetailsOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Họ và tên, hoặc tên tổ chức.", en: "The full name, or an organisation's name.",
      value: LocalizedText(vi: "tên", en: "name")))
  var name: String?

  @Option(
    help: .said(
      vi: "Loại: cá nhân (mặc định), hộ gia đình, tổ chức, hợp tác xã.",
      en: "The type: an individual if not given, household, organisation, unit.",
      value: LocalizedText(vi: "loại", en: "type")))
  var type: WordArgument<MemberType>?

  @Option(
    help: .said(
      vi: "Tư cách: chính thức (mặc định) hoặc liên kết.",
      en: "The standing: official if not given, or associate.",
      value: LocalizedText(vi: "tư-cách", en: "kind")))
  var kind: WordArgument<MemberKind>?

  @Option(
    help: .said(
      vi: "Giới tính: nam, nữ.", en: "The sex: male, female.",
      value: LocalizedText(vi: "giới-tính", en: "sex")))
  var sex: String?

  @Option(
    help: .said(
      vi: "Ngày sinh, hoặc chỉ năm sinh.", en: "The day of birth, or the year alone.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var born: String?

  @Option(
    help: .said(
      vi: "Số định danh, hộ chiếu, hoặc mã số của tổ chức.",
      en: "The citizen ID, passport, or an organisation's code.",
      value: LocalizedText(vi: "số", en: "number")))
  var id: String?

  @Option(
    help: .said(
      vi: "Quốc tịch (mặc định Việt Nam).", en: "The nationality (Vietnamese if not given).",
      value: LocalizedText(vi: "nước", en: "country")))
  var nationality: String?

  @Option(
    help: .said(
      vi: "Dân tộc.", en: "The ethnic group.", value: LocalizedText(vi: "dân-tộc", en: "group")))
  var ethnicity: String?

  @Option(
    help: .said(
      vi: "Nơi cư trú hoặc trụ sở.", en: "The address.",
      value: LocalizedText(vi: "địa-chỉ", en: "address")))
  var address: String?

  @Option(
    help: .said(
      vi: "Số điện thoại.", en: "The telephone.", value: LocalizedText(vi: "số", en: "number")))
  var phone: String?

  @Option(
    help: .said(
      vi: "Người đại diện của hộ hoặc tổ chức.",
      en: "Who represents a household or organisation.",
      value: LocalizedText(vi: "tên", en: "name")))
  var representative: String?

  @Option(
    help: .said(
      vi: "Ghi chú về thành viên.", en: "A note on the member.",
      value: LocalizedText(vi: "lời", en: "text")))
  var memberNote: String?

  /// Writes what was given into a dossier.
  func fill(_ dossier: inout MemberDossier) {
    dossier.memberType = type?.word ?? dossier.memberType
    dossier.memberKind = kind?.word
    dossier.sex = sex
    dossier.dateOfBirth = born
    dossier.idNumber = id ?? dossier.idNumber
    dossier.nationality = nationality
    dossier.ethnicity = ethnicity
    dossier.address = address
    dossier.phone = phone
    dossier.representative = representative
    dossier.note = memberNote
  }
}
