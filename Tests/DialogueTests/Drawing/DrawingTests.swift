import Testing

@testable import Dialogue

@Suite("Drawing a script")
struct DrawingTests {
    private func boxes(_ parts: [Drawing.Part]) -> [Drawing.Box] {
        parts.flatMap { part in
            switch part {
            case .box(let box): [box]
            case .group(let group): boxes(group.parts)
            }
        }
    }

    @Test("A form is one box with what it asks, unless it is to be expanded")
    func form() throws {
        let script = try Desk.sound.get()
        let drawing = Drawing(of: script)
        #expect(
            Set(boxes(drawing.parts).map(\.id)).isSuperset(of: [
                "any.all", "start", "order", "back", "warned",
            ]))
        let box = try #require(boxes(drawing.parts).first { $0.id == "order" })
        #expect(box.lines == ["order", "safety questions", "Name", "When", "everything read back"])
        let expanded = boxes(Drawing(of: script, isExpanded: true).parts).map(\.id)
        #expect(expanded.contains("order.name") && expanded.contains("order.confirm"))
        #expect(expanded.contains("question.price"))
    }

    @Test("Arrows say in words what leads along them")
    func arrows() throws {
        let drawing = Drawing(of: try Desk.sound.get())
        func labels(_ from: String, _ to: String) -> [String]? {
            drawing.arrows.first { $0.from == from && $0.to == to }?.labels
        }
        #expect(labels("any.all", "order") == ["“Order”"])
        #expect(labels("any.all", "warned") == ["smoke"])
        #expect(labels("warned", "back") == ["yes", "no"])
        #expect(labels("order", "start")?.contains("cancel") == true)
    }

    @Test(
        "Every arrow ends at a box that is drawn", arguments: ["back-pain", "bike-repair", "boiler"],
        [false, true])
    func ends(name: String, isExpanded: Bool) throws {
        let drawing = Drawing(of: try Scripts.named(name), isExpanded: isExpanded)
        let ids = boxes(drawing.parts).map(\.id)
        #expect(Set(ids).count == ids.count)
        for arrow in drawing.arrows {
            #expect(ids.contains(arrow.from) && ids.contains(arrow.to), "\(arrow)")
        }
    }

    @Test("The same script is drawn the same each time")
    func stable() throws {
        let script = try Scripts.named("back-pain")
        #expect(Drawing(of: script, isExpanded: true) == Drawing(of: script, isExpanded: true))
    }

    @Test("Mermaid's notation has the signs that it needs escaped")
    func mermaid() {
        var drawing = Drawing(
            name: "x", parts: [.box(.init(id: "end", shape: .state, lines: ["a \"b\" <c>"]))])
        drawing.connect("end", "end", ["yes & no"])
        #expect(
            drawing.mermaid == """
                flowchart TD
                  s_end["a #quot;b#quot; #lt;c#gt;"]
                  s_end -->|"yes #amp; no"| s_end

                """)
    }

    @Test("Graphviz's notation has its quotes escaped")
    func dot() {
        let box = Drawing.Box(id: "a", shape: .end, lines: ["x \"y\"", "z"])
        let drawing = Drawing(name: "n", parts: [.group(.init(id: "g", title: "G", parts: [.box(box)]))])
        #expect(drawing.dot.contains("    \"a\" [label=\"x \\\"y\\\"\\nz\", shape=doublecircle]"))
        #expect(drawing.dot.contains("subgraph \"cluster g\" {"))
        #expect(drawing.dot.hasSuffix("}\n"))
    }
}
