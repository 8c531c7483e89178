import Registry

/// A verb that can show personal data: how much is known to the whole run, and is logged.
protocol DisclosingVerb: Verb {
  /// `@OptionGroup var disclosed: DisclosureOptions`
  var disclosed: DisclosureOptions { get }
  /// What each column of its list is to the public.
  var profile: ColumnProfile { get }
}
