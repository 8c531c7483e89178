import CooperativeLaw
import Registry

extension ImportSubject: LabelledWord {
  var label: LocalizedText { filingKind.label }
}
