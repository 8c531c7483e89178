import ArgumentParser

/// The noun `meeting` (đại hội thành viên, họp thành viên).
struct MeetingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "meeting", vi: "Đại hội, cuộc họp thành viên.", en: "Meetings of members.",
      verbs: [MeetingRecordVerb.self, MeetingList.self])
  }
}
