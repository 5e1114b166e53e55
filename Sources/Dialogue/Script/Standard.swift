import Markup

/// What every dialogue has from the start, embedded in the program: the schema, English acts, and the usual wordings.
enum Standard {
    /// The schema of the script language.
    static let schema: Schema? = try? Schema(relaxNG: PackageResources.talk_rng, name: "talk.rng")

    /// The scripts that stand before every other: acts of English and wordings that an author may replace.
    static let roots: [Element] = [
        ("english.xml", PackageResources.english_xml), ("standard.xml", PackageResources.standard_xml),
    ].compactMap { name, bytes in try? Markup.parse(bytes, file: name) }
}
