/// What is erased of a person when the time of keeping is over; name, sex, nationality and year of
/// birth stay, because counts and the history of a unit need them.
enum PersonalField {
  /// The columns of `party_detail`, which are also the keys of dossiers.
  static let all = ["date_of_birth", "id_number", "ethnicity", "address", "phone"]
}
