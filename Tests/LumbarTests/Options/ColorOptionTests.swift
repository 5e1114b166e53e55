import ArgumentParser
import Testing

@testable import lumbar

@Suite("When output is coloured")
struct ColourChoiceTests {
    @Test(
        "In a terminal, unless somebody says otherwise",
        arguments: [
            (ColorOption.When.auto, true, [:], true), (.auto, false, [:], false),
            (.auto, true, ["NO_COLOR": "1"], false), (.auto, true, ["NO_COLOR": ""], true),
            (.auto, true, ["TERM": "dumb"], false), (.always, false, ["NO_COLOR": "1"], true),
            (.never, true, [:], false),
        ] as [(ColorOption.When, Bool, [String: String], Bool)])
    func colour(when: ColorOption.When, terminal: Bool, environment: [String: String], isOn: Bool) throws {
        let option = try ColorOption.parse(["--color", when.rawValue])
        #expect(option.isOn(terminal: terminal, in: environment) == isOn)
    }
}
