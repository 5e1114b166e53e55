import Testing

@testable import Values

@Suite("Half an address completes another")
struct PlaceTests {
    private static let known = Place(number: "7", street: "Windsor Drive", city: "Albany", state: "NY")

    @Test("A town alone keeps the street")
    func town() {
        let whole = Place(city: "Niskayuna").completed(by: Self.known)
        #expect(whole == Place(number: "7", street: "Windsor Drive", city: "Niskayuna", state: "NY"))
    }

    @Test("A street alone keeps the town")
    func street() {
        let whole = Place(number: "41", street: "Pine Hollow").completed(by: Self.known)
        #expect(whole == Place(number: "41", street: "Pine Hollow", city: "Albany", state: "NY"))
    }

    @Test("A whole address stands for itself, and nothing comes of nothing")
    func whole() {
        #expect(Place(number: "41", street: "Pine Hollow", city: "Troy").completed(by: Self.known) == nil)
        #expect(Place(city: "Troy").completed(by: Place(city: "Albany")) == nil)
    }
}
