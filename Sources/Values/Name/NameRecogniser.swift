struct NameRecogniser {
    let text: TypedText
    func recognise(isAnswer: Bool) -> Recognition { Recognition(.name, .absent, status: "none") }
}
