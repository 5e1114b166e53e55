@testable import Understanding

/// The small knowledge of cars with sentences by whose likeness others are heard.
enum Likely {
    static let knowledge: Knowledge = {
        var knowledge = Small.knowledge
        knowledge.examples =
            labelled(
                ["flag.wheel"],
                [
                    "it pulls to the left on the motorway", "the car pulls right when I let go",
                    "she drags to one side at speed", "it drifts off the lane by itself",
                    "the steering drags left all the time", "pulls badly to the left since the kerb",
                ])
            + labelled(
                ["act.skip"],
                [
                    "let us pass over that one for now", "I would rather leave this one blank",
                    "can we leave that blank and move on", "leave it blank and move on to the next",
                    "I pass on this one, move on", "blank please, on to the next one",
                ])
            + labelled(
                [],
                [
                    "the left lane was closed again", "my sister lives on the left side",
                    "at the motorway exit",
                    "the next one is my brother's car", "we passed the garage on the way",
                    "I left it at the station",
                ])
        return knowledge
    }()

    static let understanding = Understanding(knowledge)

    /// Lines of every kind that the examples are about.
    static let lines = [
        "it pulls to the left at speed", "does it pull to the left?", "my sister's car pulls to the left",
        "I would rather leave that blank", "the left lane is closed", "no, leave it blank and move on",
    ]

    private static func labelled(_ labels: [String], _ texts: [String]) -> [Knowledge.Example] {
        texts.map { Knowledge.Example($0, labels: labels) }
    }
}
