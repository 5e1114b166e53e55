import ArgumentParser
import Dialogue
import Foundation

/// `lumbar graph`: where a dialogue can go, as a picture.
struct GraphCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: "Draws a dialogue: its states, forms and what leads from one to the other.")

    /// What the picture is written in.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case dot, mermaid, svg, scxml
    }

    @OptionGroup var script: ScriptArgument
    @Option(
        help: "Graphviz's notation, Mermaid's, a picture that Graphviz lays out, or the flow as plain SCXML.")
    var format = Format.mermaid
    @Flag(help: "Draw the states inside forms, each question, and what every dialogue can do besides.")
    var expand = false

    func run() throws {
        print(try picture(of: script.load()), terminator: "")
    }

    /// The picture of a script.
    func picture(of script: Script) throws -> String {
        let drawing = Drawing(of: script, isExpanded: expand)
        switch format {
        case .dot: return drawing.dot
        case .mermaid: return drawing.mermaid
        case .scxml: return script.flowText
        case .svg: return try Graphviz.find().svg(of: drawing.dot)
        }
    }
}
