/// The JSON Schema (draft 2020-12) of all frames, for authors of relays.
package enum FrameSchema {
    /// The document, UTF-8.
    package static var text: String { String(decoding: PackageResources.frames_schema_json, as: UTF8.self) }
}
