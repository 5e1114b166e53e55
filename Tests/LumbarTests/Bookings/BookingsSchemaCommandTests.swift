import ArgumentParser
import Bookings
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct BookingsSchemaCommandTests {
    @Test func `the schema is printed without any store`() throws {
        let outcome = try Desk().run("bookings", "schema")
        #expect(outcome.code == 0 && outcome.output == RequestSchema.text)
    }
}
