import ArgumentParser
import Dialogue
import Foundation
import Markup

/// What a script's size costs: loading it with a cold and a warm model cache, and a turn.
struct ScriptBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "script", abstract: "Loading times and turn times of scripts with many questions.")

    @Option(help: "How many questions the small and the large script have.")
    var questions = [100, 1_000]
    @Option(help: "How many turns are timed.")
    var turns = 500

    func run() throws {
        for count in questions { try measure(count) }
    }

    private func measure(_ count: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "script-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "many.scxml").path
        for (name, text) in GeneratedScript.files(questions: count) {
            try Data(text.utf8).write(to: folder.appending(path: name))
        }
        let cache = ModelCache(folder: folder.appending(path: "cache"), program: "bench")
        let cold = try load(path, cache)
        let warm = try load(path, cache)
        let times = turnTimes(warm.script, count)
        print(
            "\(count) questions: loaded in \(cold.time) cold, \(warm.time) warm; "
                + "a turn takes \(times[times.count / 2]) (median), \(times[times.count * 95 / 100]) (p95)")
    }

    /// Loads until the first line could be heard.
    private func load(_ path: String, _ cache: ModelCache) throws -> (script: Script, time: Duration) {
        let clock = ContinuousClock()
        let start = clock.now
        let script = try Script.load(path, cache: cache)
        _ = Engine(script).hear("hello", in: nil, at: .now)
        let time = clock.now - start
        // The model is written by the thread that trained it.
        Thread.sleep(forTimeInterval: 1)
        return (script, time)
    }

    private func turnTimes(_ script: Script, _ count: Int) -> [Duration] {
        let engine = Engine(script)
        let clock = ContinuousClock()
        var conversation: Conversation?
        var times: [Duration] = []
        for number in 0..<turns {
            let line = GeneratedScript.phrase(number * 7 % count, number % 5)
            let moment = Moment(now: Date(timeIntervalSince1970: 1_795_442_400), reference: "R")
            times.append(
                clock.measure {
                    conversation = engine.turn(conversation, .line(line), at: moment).conversation
                }
            )
        }
        return times.sorted()
    }
}

/// A dialogue about invented things.
enum GeneratedScript {
    private static let syllables = [
        "ba", "ko", "ri", "mun", "ta", "vel", "so", "nir", "da", "pol", "gu", "fen", "la", "zim",
    ]

    /// A word that belongs to one number alone.
    private static func word(_ number: Int) -> String {
        var word = ""
        var rest = number
        repeat {
            word += syllables[rest % syllables.count]
            rest /= syllables.count
        } while rest > 0
        return word + "n"
    }

    /// One of five ways to ask for a topic.
    static func phrase(_ topic: Int, _ way: Int) -> String {
        let (thing, part) = (word(topic + 200), word(topic % 37 + 4_000))
        return switch way {
        case 0: "how does the \(thing) work"
        case 1: "what is a \(thing) with a \(part)"
        case 2: "can I have my \(thing) mended"
        case 3: "my \(thing) lost its \(part)"
        default: "why would anybody want a \(thing)"
        }
    }

    /// The script's files by name: one has the flow, each of the others so many questions as a file may hold.
    static func files(questions: Int) -> [String: String] {
        var files: [String: String] = [:]
        for start in stride(from: 0, to: questions, by: 250) {
            let topics = (start..<min(start + 250, questions)).map(question).joined(separator: "\n")
            files["part\(start).xml"] = "<talk:script xmlns:talk=\"urn:lumbar:talk\">\(topics)</talk:script>"
        }
        let includes = files.keys.sorted().map { "<talk:include src=\"\($0)\"/>" }.joined()
        files["many.scxml"] = """
            <scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:talk="urn:lumbar:talk" version="1.0"
                   datamodel="null" name="many" initial="all">
            \(includes)
            <talk:outside><talk:phrase>tell me a joke</talk:phrase><talk:phrase>sell me a pizza</talk:phrase></talk:outside>
            <state id="all" initial="start"><state id="start"><talk:prompt>What is it?</talk:prompt></state></state>
            </scxml>
            """
        return files
    }

    private static func question(_ number: Int) -> String {
        let phrases = (0..<5).map { "<talk:phrase>\(phrase(number, $0))</talk:phrase>" }.joined()
        return """
            <talk:question id="q\(number)" title="About \(word(number + 200))" source="x">\(phrases)
            <talk:answer>That is answer number \(number).</talk:answer></talk:question>
            """
    }
}
