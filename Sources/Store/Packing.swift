import Foundation
import Sessions

/// The stored form of a session's last answers: for each the length and bytes of its id, then those of the answer.
enum Packing {
    /// Packs answers.
    static func pack(_ remembered: [Remembered]) -> Data {
        var packed = Data()
        for item in remembered {
            append(Data(item.id.utf8), to: &packed)
            append(item.form, to: &packed)
        }
        return packed
    }

    /// Unpacks answers; nil where the bytes are not such a list.
    static func unpack(_ packed: Data) -> [Remembered]? {
        var rest = packed
        var remembered: [Remembered] = []
        while !rest.isEmpty {
            guard let id = next(&rest), let form = next(&rest),
                let text = String(validating: id, as: UTF8.self)
            else { return nil }
            remembered.append(Remembered(id: text, form: form))
        }
        return remembered
    }

    private static func append(_ bytes: Data, to packed: inout Data) {
        for shift in [24, 16, 8, 0] { packed.append(UInt8(truncatingIfNeeded: bytes.count >> shift)) }
        packed.append(bytes)
    }

    private static func next(_ rest: inout Data) -> Data? {
        guard rest.count >= 4 else { return nil }
        let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        rest = rest.dropFirst(4)
        guard rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Data(rest.prefix(count))
    }
}
