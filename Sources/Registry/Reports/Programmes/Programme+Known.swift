internal import Foundation

extension Programme {
  /// The programmes that come with the program, as JSON.
  private static let texts: [[UInt8]] = [
    PackageResources.national_2021_2025_json, PackageResources.province_2030_json,
    PackageResources.bac_kan_2021_2025_json, PackageResources.binh_thuan_2021_2030_json,
    PackageResources.local_year_json,
  ]

  /// The programmes that come with the program, by name.
  ///
  /// - Throws: ``RegistryError`` when one of them cannot be read, which a test rules out.
  public static func known() throws(RegistryError) -> [Programme] {
    var programmes: [Programme] = []
    for text in texts { programmes.append(try decode(json: Data(text))) }
    return programmes
  }
}
