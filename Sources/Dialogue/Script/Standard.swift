import Markup

/// What every dialogue has from the start, embedded in the program: the schema, English acts, and the usual wordings.
enum Standard {
    /// The schema of the script language.
    static let schema: Schema? = try? Schema(relaxNG: PackageResources.talk_rng, name: "talk.rng")

    /// The same schema as a table, for messages that an author understands.
    static let grammar: Grammar? = (try? Markup.parse(PackageResources.talk_rng, file: "talk.rng")).map(
        Grammar.init)

    /// The scripts that stand before every other: acts of English and wordings that an author may replace.
    static let roots: [Element] = files.compactMap { try? Markup.parse($0.bytes, file: $0.name) }

    /// The files themselves.
    static let files: [(name: String, bytes: [UInt8])] = [
        ("english.xml", PackageResources.english_xml), ("examples.xml", PackageResources.examples_xml),
        ("standard.xml", PackageResources.standard_xml),
    ]
}
