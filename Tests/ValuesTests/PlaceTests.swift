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

    @Test("A unit alone keeps the house")
    func unit() {
        let whole = Place(unit: "Apt 3").completed(by: Self.known)
        #expect(whole?.unit == "Apt 3")
        #expect(whole?.street == "Windsor Drive")
        #expect(Place(unit: "Apt 3").completed(by: Place(city: "Albany")) == nil)
    }

    @Test(
        "A number stands for the house, five digits for the ZIP code where there is one",
        arguments: [("24", "24"), ("24b not 7", "24b"), ("24, please", "24"), ("24 Elm", nil), ("soon", nil)]
            as [(String, String?)])
    func renumbered(text: String, number: String?) {
        #expect(Self.known.renumbered(text)?.number == number)
    }

    @Test("Five digits, and an address without a house")
    func zip() {
        var place = Self.known
        place.zip = "12207"
        #expect(place.renumbered("12208")?.zip == "12208")
        #expect(Place(city: "Troy").renumbered("24") == nil)
    }

    @Test(
        "Another unit",
        arguments: [("apartment 3b", "apartment 3b"), ("unit 4", "unit 4"), ("blue", nil)]
            as [(String, String?)])
    func resettled(text: String, unit: String?) {
        #expect(Self.known.resettled(text)?.unit == unit)
        #expect(Place(city: "Troy").resettled(text) == nil)
    }

    @Test("A whole address stands for itself, and nothing comes of nothing")
    func whole() {
        #expect(Place(number: "41", street: "Pine Hollow", city: "Troy").completed(by: Self.known) == nil)
        #expect(Place(city: "Troy").completed(by: Place(city: "Albany")) == nil)
    }
}
