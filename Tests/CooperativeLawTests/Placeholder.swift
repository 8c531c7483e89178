import Testing

@testable import CooperativeLaw
