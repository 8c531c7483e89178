import CooperativeLaw
import Registry

extension Session {
  /// Opens a reorganisation and shows what it wrote, or with `--dry-run` the plan as it was
  /// understood and what it would write; both with the proof.
  func reorganise(_ plan: ReorganisationDossier, _ write: WriteOptions) throws {
    let opened = try registry(for: .writing).openReorganisation(plan, filing(write))
    let understood = write.dryRun ? [ReorganisationParts.plan(plan)] : []
    try show(
      opened.filing, with: understood + ProofParts.parts(opened.proof, global.format))
    guard opened.filing.filing != nil else { return }
    tellNext(opened)
  }

  private func tellNext(_ opened: ReorganisationReceipt) {
    let number = opened.number
    tell(
      opened.isCompleted
        ? LocalizedText(
          vi: "Vụ tổ chức lại số \(number) đã hoàn thành. Xem bằng htx reorganise show \(number).",
          en: "Reorganisation \(number) is carried through. See htx reorganise show \(number).")
        : LocalizedText(
          vi: "Vụ tổ chức lại số \(number) đang thực hiện. Khi cơ quan thuế xác nhận xong: "
            + "htx reorganise complete \(number); không làm nữa: htx reorganise cancel \(number).",
          en: "Reorganisation \(number) is under way. Once the tax authority has confirmed: "
            + "htx reorganise complete \(number); to give it up: htx reorganise cancel \(number)."))
  }
}
