import Markup
import Statechart
import Testing

@Suite struct ReadingWithOptions {
    @Test func `a chart is strict and reads no files unless told otherwise`() {
        let options = Chart.Options()
        #expect(options.isStrict && options.functions.isEmpty && options.load("x") == nil)
    }

    @Test func `what src names comes from the loader`() throws {
        let root = try Markup.parse(
            Array(
                "<scxml xmlns='http://www.w3.org/2005/07/scxml'><datamodel><data id='x' src='y'/></datamodel><state id='s'><onentry><log expr='$x'/></onentry></state></scxml>"
                    .utf8),
            file: "a.scxml")
        let chart = try Chart(root, options: .init(load: { $0 == "y" ? Array("from  y".utf8) : nil }))
        var host = RecordingHost()
        _ = Interpreter(chart).start(host: &host)
        #expect(host.lines == ["from y"])
    }
}
