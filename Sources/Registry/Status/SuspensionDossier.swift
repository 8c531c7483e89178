public import CooperativeLaw

/// A suspension of business as notified (thông báo tạm ngừng kinh doanh).
public struct SuspensionDossier: Sendable, Equatable, Encodable {
  /// The first day.
  public var from: CivilDate
  /// The last day; `nil` when the notice names none.
  public var until: CivilDate?
  /// The day the registry received the notice: it decides the law.
  public var noticeOn: CivilDate
  /// The day business was taken up again, when a suspension long over is typed.
  public var resumedOn: CivilDate?

  /// Makes a suspension.
  public init(
    from: CivilDate, until: CivilDate? = nil, noticeOn: CivilDate, resumedOn: CivilDate? = nil
  ) {
    self.from = from
    self.until = until
    self.noticeOn = noticeOn
    self.resumedOn = resumedOn
  }
}

/// The return to business (tiếp tục kinh doanh trở lại).
public struct ResumptionDossier: Sendable, Equatable, Encodable {
  /// The first day of business.
  public var on: CivilDate
  /// The day the registry received the notice; `nil` when there was none.
  public var noticeOn: CivilDate?
  /// The day the representative confirmed it; `nil` when not confirmed.
  public var confirmedOn: CivilDate?

  /// Makes a resumption.
  public init(on: CivilDate, noticeOn: CivilDate? = nil, confirmedOn: CivilDate? = nil) {
    self.on = on
    self.noticeOn = noticeOn
    self.confirmedOn = confirmedOn
  }
}
