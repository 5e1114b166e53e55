import Markup
import Testing

@testable import Statechart

@Suite struct LookingDataUp {
    private func scope(_ body: String) throws -> DataScope {
        let session = Session(try Charts.chart(body), depth: 0)
        var host = SilentHost()
        session.start([], &host)
        return DataScope(session: session, live: try #require(session.liveData()), host: RecordingHost())
    }

    @Test func `variables and system variables are nodes, others are none`() throws {
        let scope = try scope("<datamodel><data id=\"x\" expr=\"1\"/></datamodel><state id=\"a\"/>")
        guard case .nodes(let nodes)? = scope.variable(Name("x")),
            case .nodes? = scope.variable(Name("_name"))
        else {
            Issue.record("no nodes")
            return
        }
        #expect(nodes.map(\.stringValue) == ["1"])
        #expect(scope.variable(Name("y")) == nil && scope.variable(Name("x", in: "urn:x")) == nil)
    }

    @Test func `In is answered here, the rest by the host, variables as what they hold`() throws {
        let scope = try scope("<datamodel><data id=\"x\" expr=\"4\"/></datamodel><state id=\"a\"/>")
        guard case .boolean(true)? = scope.call(Name("In"), [.string("a")]),
            case .boolean(false)? = scope.call(Name("In"), [.string("b")]),
            let x = scope.variable(Name("x")),
            case .string("4|true")? = scope.call(Name("text", in: "urn:t"), [x, .boolean(true)])
        else {
            Issue.record("wrong answers")
            return
        }
        #expect(scope.call(Name("nobody"), []) == nil && scope.call(Name("In"), []) == nil)
    }
}
