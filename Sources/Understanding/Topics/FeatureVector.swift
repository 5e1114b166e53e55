/// Hashed features of a text with their weights, sorted by bucket.
struct FeatureVector: Sendable, Hashable {
    /// Buckets, ascending.
    var buckets: [Int32] = []
    /// Weights.
    var weights: [Float] = []
}
