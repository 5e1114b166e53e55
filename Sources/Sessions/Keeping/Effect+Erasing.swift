package import Dialogue

extension Effect {
    /// The visitor wants their data gone, also from the answers that are kept for retries.
    package var erases: Bool {
        if case .erase = self { true } else { false }
    }
}
