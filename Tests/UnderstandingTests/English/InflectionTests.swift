import Testing

@testable import Understanding

@Suite("Endings")
struct InflectionTests {
    @Test(
        "The stem is among the candidates",
        arguments: [("walking", "walk"), ("stopped", "stop"), ("happier", "happy"), ("making", "make")])
    func stems(form: String, stem: String) { #expect(Inflection.stems(of: form).contains(stem)) }
}
