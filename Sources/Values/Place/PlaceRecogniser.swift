struct PlaceRecogniser {
    let text: TypedText
    func recognise(isAnswer: Bool) -> Recognition { Recognition(.place, .absent, status: "none") }
}
