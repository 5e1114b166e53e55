/// The few colours of a conversation, which read well on dark and light ground alike.
struct Palette: Hashable {
    /// Whether anything is coloured.
    let isOn: Bool

    /// What stands beside the talk: states, traces, hints.
    func dim(_ text: String) -> String { wrap(text, "2") }
    /// What can be picked or typed.
    func accent(_ text: String) -> String { wrap(text, "36") }
    /// What must not be overlooked.
    func alarm(_ text: String) -> String { wrap(text, "1;31") }
    /// What went well.
    func good(_ text: String) -> String { wrap(text, "32") }
    /// What carries weight.
    func strong(_ text: String) -> String { wrap(text, "1") }

    private func wrap(_ text: String, _ code: String) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
