/// Gives a name typed all in capitals or all in small letters a capital at each syllable.
///
/// A name of mixed case is given back as it is: only its bearer knows better (Decree 30/2020/NĐ-CP,
/// Annex II asks for a capital at each syllable).
public func capitalizedPersonName(_ name: String) -> String {
  let isAllCapitals = name == name.uppercased()
  guard isAllCapitals || name == name.lowercased() else { return name }
  var result = ""
  var isInSyllable = false
  for character in name {
    result += isInSyllable ? character.lowercased() : character.uppercased()
    isInSyllable = character.isLetter
  }
  return result
}
