internal import CooperativeLaw

/// The cells that the forms have in common.
struct FormMember {
  let record: MemberRecord
  /// Capital of all members listed, in đồng.
  let total: Int

  var isPerson: Bool { record.memberType == .individual || record.memberType == .household }

  /// A household is written by its representative's name, when that is known.
  var name: FormCell {
    guard record.memberType == .household, let person = record.representative else {
      return .text(record.fullName)
    }
    return .text("Hộ gia đình \(person)")
  }

  var birth: FormCell {
    record.dateOfBirth.map(FormCell.date) ?? .optional(record.birthYear.map(String.init))
  }

  var sex: FormCell {
    .optional(record.sex.flatMap(Sex.init).map { $0 == .male ? "Nam" : "Nữ" })
  }

  /// A personal identification number (số định danh cá nhân) stands for what the State keeps under it.
  var hasPersonalNumber: Bool {
    record.memberType != .organisation && record.memberType != .unit
      && record.idNumber?.count == 12
      && record.idNumber?.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: "*") } == true
  }

  var capital: FormCell { .money(record.capital) }

  var share: FormCell {
    ShareOfCapital.hundredths(record.capital, of: total).map(FormCell.share) ?? .blank
  }

  /// The day the contribution was complete; blank while part of it is unpaid.
  var completed: FormCell {
    guard record.paid >= record.capital, let day = record.contributedOn else { return .blank }
    return .date(day)
  }

  /// Under the laws before 2023 every member was what is now official; the note says what was not said.
  var note: FormCell {
    guard record.memberKind == .unknown else {
      return record.note.isEmpty ? .blank : .text(record.note)
    }
    let known = record.note.isEmpty ? "" : "; " + record.note
    return .text("Sổ cũ chưa ghi tư cách thành viên" + known)
  }
}
