internal import Markup

extension ChartReader {
    mutating func readSending(_ element: Element) -> Sending {
        let sending = Sending(
            event: readValue("event", or: "eventexpr", of: element),
            target: readValue("target", or: "targetexpr", of: element),
            type: readValue("type", or: "typeexpr", of: element),
            id: element["id"],
            idLocation: element["idlocation"].map { readLocation($0, of: element) },
            delay: readValue("delay", or: "delayexpr", of: element),
            payload: readPayload(element))
        checkType(sending.type, of: element)
        if case .fixed(let delay) = sending.delay, SCXML.delay(delay) == nil {
            failIfStrict(element.location, "delay=\"\(delay)\" is no time: write \"2s\" or \"500ms\"")
        }
        if sending.event == nil, sending.payload.content == .none {
            failIfStrict(element.location, "<send> needs event or eventexpr")
        }
        return sending
    }

    private mutating func checkType(_ type: Value?, of element: Element) {
        guard case .fixed(SCXML.httpProcessor) = type else { return }
        fail(
            element.location,
            "the BasicHTTP event processor is not part of this interpreter: leave 'type' out, or let the host send"
        )
    }

    /// `param`, `namelist` and `content`.
    mutating func readPayload(_ element: Element) -> Payload {
        var payload = Payload()
        for location in SCXML.words(element["namelist"]) {
            let name = location.hasPrefix("$") ? String(location.dropFirst()) : location
            payload.parameters.append(
                .init(name: name, expression: readLocation(location, of: element), isLocation: true))
        }
        for child in element.elements where child.name.space == SCXML.space {
            switch child.name.local {
            case "param": if let parameter = readParameter(child) { payload.parameters.append(parameter) }
            case "content": payload.content = readInline(child)
            default: break
            }
        }
        if payload.content != .none, !payload.parameters.isEmpty, element.name.local != "invoke" {
            failIfStrict(element.location, "<content> excludes <param> and namelist: keep one way")
        }
        return payload
    }

    private mutating func readParameter(_ element: Element) -> Payload.Parameter? {
        guard let name = required("name", of: element) else { return nil }
        if let source = element["expr"] {
            return .init(name: name, expression: readExpression(source, of: element), isLocation: false)
        }
        guard let source = element["location"] else {
            fail(element.location, "<param> needs expr or location")
            return nil
        }
        return .init(name: name, expression: readLocation(source, of: element), isLocation: true)
    }

    // MARK: - Invocation

    mutating func readInvocation(_ element: Element, of index: Int) {
        let type = readValue("type", or: "typeexpr", of: element)
        if case .fixed(let name) = type, !SCXML.isService(name) {
            failIfStrict(element.location, "only SCXML sessions can be invoked: leave 'type' out")
        }
        var payload = readPayload(element)
        let source = readSource(element, content: payload.content)
        payload.content = .none
        let finalize = element.elements.first { $0.name == Name("finalize", in: SCXML.space) }
        draft.states[index].invocations.append(
            Invocation(
                type: type, id: element["id"],
                idLocation: element["idlocation"].map { readLocation($0, of: element) }, source: source,
                payload: payload, isForwarding: element["autoforward"] == "true",
                isFinalizing: finalize != nil, finalize: finalize.map { readContent($0) } ?? [],
                location: element.location))
    }

    private mutating func readSource(_ element: Element, content: Content) -> Invocation.Source {
        if let file = readValue("src", or: "srcexpr", of: element) { return .file(file) }
        switch content {
        case .computed(let expression): return .computed(expression)
        case .fixed(.tree(let text)):
            checkChild(element)
            return .inline(text)
        case .fixed(let other): return .inline(other.string)
        case .none:
            failIfStrict(element.location, "<invoke> needs src, srcexpr or <content>")
            return .none
        }
    }

    /// In a strict chart the mistakes of an inline child are reported with the parent's.
    private mutating func checkChild(_ element: Element) {
        guard options.isStrict else { return }
        let contents = element.elements.filter { $0.name == Name("content", in: SCXML.space) }
        guard let root = contents.first?.elements.first else { return }
        do throws(Mistakes) {
            warnings += try Chart(root, options: options).warnings
        } catch {
            mistakes += error.diagnostics
        }
    }
}
