import Foundation
import Statechart
import Testing

@Suite(.enabled(if: SuiteCase.isThere, "W3C's SCXML suite is not at LUMBAR_SUITES: saving it is skipped"))
struct Saving {
    /// Writes a machine down and reads it again.
    static func copy(_ machine: Machine) throws -> Machine {
        try JSONDecoder().decode(Machine.self, from: JSONEncoder().encode(machine))
    }

    @Test(arguments: SuiteCase.all)
    func `a machine saved after every event comes to the same end`(_ document: SuiteCase) throws {
        var differences = 0
        let outcome = try Document(file: document.path).run(between: { machine in
            let copy = try? Self.copy(machine)
            if copy != machine { differences += 1 }
            if let copy { machine = copy }
        })
        #expect(differences == 0)
        #expect(outcome.configuration == ["pass"], "\(outcome.errors)")
    }
}
