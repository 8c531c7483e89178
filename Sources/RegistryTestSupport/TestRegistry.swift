internal import GRDB
public import Registry

/// Registries for tests, made in milliseconds: the tables and the map are made once in a process
/// and copied.
public enum TestRegistry {
  /// The commune office of Chợ Mới, an area in force on the day of the frozen clock.
  public static let office = OfficeDraft(name: "Phòng Kinh tế xã Chợ Mới", areaCode: "02086")

  /// Who files.
  public static let officer = "Hoàng Thị Thử"

  /// A registry in memory that holds its founding filing and no unit.
  public static func inMemory(
    office: OfficeDraft = office, officer: String = officer,
    clock: RegistryClock = FrozenClock.morning
  ) throws -> Registry {
    let queue = try DatabaseQueue(configuration: .registry(readOnly: false))
    return try filled(queue, office: office, officer: officer, clock: clock, path: "")
  }

  /// A registry file that holds its founding filing and no unit.
  ///
  /// Its connection is open; close it before another program looks.
  public static func file(
    at path: String, office: OfficeDraft = office, officer: String = officer,
    clock: RegistryClock = FrozenClock.morning
  ) throws -> Registry {
    let queue = try DatabaseQueue(path: path, configuration: .registry(readOnly: false))
    return try filled(queue, office: office, officer: officer, clock: clock, path: path)
  }

  /// Tables and areas, no office yet.
  private static let template = Result {
    let queue = try DatabaseQueue()
    try queue.inTransaction(.immediate) { db in
      try Registry.furnish(db)
      return .commit
    }
    return queue
  }

  private static func filled(
    _ queue: DatabaseQueue, office: OfficeDraft, officer: String, clock: RegistryClock,
    path: String
  ) throws -> Registry {
    try template.get().backup(to: queue)
    let registry = Registry(queue: queue, clock: clock, path: path)
    try queue.inTransaction(.immediate) { db in
      try registry.found(db, office: office, officer: officer)
      return .commit
    }
    return registry
  }
}
