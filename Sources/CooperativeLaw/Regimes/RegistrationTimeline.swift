/// Which registration rules were in force when.
enum RegistrationTimeline {
  static let ofCooperatives = Timeline(steps: [
    .init(from: CivilDate(2013, 7, 1), CooperativeRegistration2012.law),
    .init(from: CivilDate(2014, 1, 27), CooperativeRegistration2012.decree193),
    .init(from: CivilDate(2014, 8, 1), CooperativeRegistration2012.circular03),
    .init(from: CivilDate(2019, 5, 28), CooperativeRegistration2012.circular07),
    .init(from: CivilDate(2024, 7, 1), CooperativeRegistration2023.law),
    .init(from: CivilDate(2024, 7, 18), CooperativeRegistration2023.decree92),
    .init(from: CivilDate(2026, 7, 23), CooperativeRegistration2023.decree295),
  ])

  static let ofGroups = Timeline(steps: [
    .init(from: CivilDate(2007, 11, 1), GroupRegistration.decree151),
    .init(from: CivilDate(2019, 11, 25), GroupRegistration.decree77),
    .init(from: CivilDate(2024, 7, 1), GroupRegistration.law2023),
    .init(from: CivilDate(2024, 7, 18), GroupRegistration.decree92),
    .init(from: CivilDate(2026, 7, 23), GroupRegistration.decree295),
  ])

  static let earlier = RegistrationRules.notKnown(
    label: LocalizedText(
      vi: "quy định đăng ký thời kỳ này chưa có trong dữ liệu",
      en: "registration rules of this time are not in the data"),
    in: "trước 2013")
}
