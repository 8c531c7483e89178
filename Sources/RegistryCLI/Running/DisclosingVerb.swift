/// A verb that can show personal data: how much is known to the whole run, and is logged.
protocol DisclosingVerb: Verb {
  /// `@OptionGroup var disclosed: DisclosureOptions`
  var disclosed: DisclosureOptions { get }
}
