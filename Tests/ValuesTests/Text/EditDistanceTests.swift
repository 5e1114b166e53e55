import Testing

@testable import Values

struct EditDistanceTests {
    @Test(arguments: [
        ("gmail", "gmial", 1), ("gmail", "gmail", 0), ("sunday", "sundy", 1), ("friday", "frydai", 2),
    ])
    func `neighbours that change places count once`(left: String, right: String, distance: Int) {
        #expect(EditDistance.between(left.utf8, right.utf8, limit: 2) == distance)
    }

    @Test func `what lies above the limit is nil`() {
        #expect(EditDistance.between("monday".utf8, "thursday".utf8, limit: 2) == nil)
    }
}
