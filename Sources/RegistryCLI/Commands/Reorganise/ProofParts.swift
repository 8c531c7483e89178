import CooperativeLaw
import Registry

/// The proof that nothing was lost and nothing went twice, as tables.
enum ProofParts {
  /// People read one row an item with a column for each unit; programs read one row for each.
  static func parts(_ proof: ConservationProof, _ format: OutputFormat) -> [Answer.Part] {
    [
      Answer.Part(
        key: "proof",
        heading: LocalizedText(vi: "Đối chiếu trước và sau", en: "Before and after"),
        table: format.isForPeople ? wide(proof) : long(proof)),
      Answer.Part(
        key: "strays", heading: LocalizedText(vi: "Thiếu hoặc trùng", en: "Lost or twice"),
        table: Table(strayColumns, rows: strays(proof))),
    ]
  }

  private static let item = Column("item", vi: "Mục", en: "Item")
  private static let before = Column("before", vi: "Trước", en: "Before", .money)
  private static let difference = Column("difference", vi: "Chênh lệch", en: "Difference", .money)

  private static func wide(_ proof: ConservationProof) -> Table {
    let units = proof.destinations.map { Column($0, vi: $0, en: $0, .money) }
    return Table(
      [item, before] + units + [difference],
      rows: proof.rows.map { row in
        [.word(row.item), amount(row.before, row.item)] + row.after.map { amount($0, row.item) }
          + [amount(row.difference, row.item)]
      })
  }

  private static func long(_ proof: ConservationProof) -> Table {
    Table(
      [
        item, before, Column("unit", vi: "Đơn vị", en: "Unit"),
        Column("after", vi: "Sau", en: "After", .money), difference,
      ],
      rows: proof.rows.flatMap { row in
        zip(proof.destinations, row.after).map { unit, after in
          [
            .word(row.item), amount(row.before, row.item), .text(unit), amount(after, row.item),
            amount(row.difference, row.item),
          ]
        }
      })
  }

  private static let strayColumns = [
    Column("problem", vi: "Vấn đề", en: "Problem"),
    Column("source", vi: "Đơn vị", en: "Unit", .code), item,
    Column("name", vi: "Tên", en: "Name", .name),
    Column("amount", vi: "Số lượng, số tiền", en: "Amount", .money),
  ]

  private static func strays(_ proof: ConservationProof) -> [[Cell]] {
    let told = [
      ("lost", LocalizedText(vi: "không đi đâu", en: "goes nowhere"), proof.lost),
      ("doubled", LocalizedText(vi: "thừa", en: "goes twice"), proof.doubled),
    ]
    return told.flatMap { code, words, strays in
      strays.map { stray in
        [
          .coded(code, words), .text(stray.source), .word(stray.item),
          stray.name.isEmpty ? .missing : .text(stray.name), amount(stray.amount, stray.item),
        ]
      }
    }
  }

  private static func amount(_ amount: Int, _ item: ReorganisationItem) -> Cell {
    item.isMoney ? .money(amount) : .integer(amount)
  }
}
