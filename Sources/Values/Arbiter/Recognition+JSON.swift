/// The value format that programs read.
extension Recognition: Encodable {
    /// Writes the object of the type: `{"status":"ok","phones":[…]}`.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: JSONKey.self)
        try container.put("status", status)
        switch type {
        case .when: try encodeWhen(into: &container)
        case .phone: try encodePhone(into: &container)
        case .email: try encodeEmail(into: &container)
        case .name: try encodeName(into: &container)
        case .place: try encodePlace(into: &container)
        case .boolean:
            guard case .boolean(let answer)? = readings.first?.value else {
                return try container.put("value", nil as Bool?)
            }
            try container.put("value", answer)
        case .text:
            guard case .text(let text)? = readings.first?.value else {
                return try container.put("text", nil as String?)
            }
            try container.put("text", text)
        }
    }

    private func encodeWhen(into container: inout KeyedEncodingContainer<JSONKey>) throws {
        let values = readings.compactMap { reading -> When? in
            if case .when(let when) = reading.value { return when }
            return nil
        }
        try container.put("readings", values.map { $0.slots.map(SlotJSON.init) })
        try container.put("asap", values.first?.asap ?? false)
        try container.put("flexible", values.first?.flexible ?? false)
        try container.put("recur", values.first?.recur)
        try container.put("duration_min", values.first?.durationMinutes)
        try container.put("reason", reason)
    }

    private func encodePhone(into container: inout KeyedEncodingContainer<JSONKey>) throws {
        var numbers: [PhoneNumber] = []
        if case .phone(let found)? = readings.first?.value { numbers = found }
        try container.put("phones", numbers.map(PhoneJSON.init))
        try container.put("reason", reason)
    }

    private func encodeEmail(into container: inout KeyedEncodingContainer<JSONKey>) throws {
        // The last reading is the one as typed; a suggestion is never put in its place.
        var addresses: [EmailAddress] = []
        if case .email(let found)? = readings.last?.value { addresses = found }
        try container.put("emails", addresses.map(\.address))
        try container.put("suggest", suggestion)
        try container.put("reason", reason)
    }

    private func encodeName(into container: inout KeyedEncodingContainer<JSONKey>) throws {
        var name: PersonName?
        if case .name(let found)? = readings.first?.value { name = found }
        try container.put("full", name?.full)
        try container.put("given", name?.given)
        try container.put("family", name?.family)
        try container.put("call", name?.call)
        try container.put("display", name?.display)
        if let reason { try container.put("reason", reason) }
    }

    private func encodePlace(into container: inout KeyedEncodingContainer<JSONKey>) throws {
        var place: Place?
        if case .place(let found)? = readings.first?.value { place = found }
        try container.put("number", place?.number)
        try container.put("street", place?.street)
        try container.put("unit", place?.unit)
        try container.put("city", place?.city)
        try container.put("state", place?.state)
        try container.put("zip", place?.zip)
        try container.put("zip4", place?.zip4)
        if let reason { try container.put("reason", reason) }
    }
}

/// A slot in the value format.
private struct SlotJSON: Encodable {
    let slot: When.Slot

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: JSONKey.self)
        try container.put("from", slot.from)
        try container.put("to", slot.to)
        try container.put("days", slot.days)
        try container.put("not_days", slot.notDays)
        try container.put("not_dates", slot.notDates)
        try container.put("t0", slot.t0)
        try container.put("t1", slot.t1)
        try container.put("part", slot.part)
        try container.put("not_times", slot.notTimes)
        try container.put("approx", slot.approx)
    }
}

/// A telephone number in the value format.
struct PhoneJSON: Encodable {
    let number: PhoneNumber

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: JSONKey.self)
        try container.put("e164", number.e164)
        try container.put("ext", number.ext)
    }
}
