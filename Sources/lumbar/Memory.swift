import CMalloc

/// What the allocator keeps of memory that is not needed any more.
enum Memory {
    /// Blocks of this size and more, in bytes, go back to the system when they are freed.
    ///
    /// Left alone, glibc raises the bound with each larger block that is freed, to 32 MiB: what a script was learned with would
    /// stay resident for good, twice of what the server needs.
    private static let bound: Int32 = 128 << 10

    /// Keeps the allocator from raising its bounds; call it before anything large is allocated.
    static func returnEarly() {
        mallopt(M_MMAP_THRESHOLD, bound)
        mallopt(M_TRIM_THRESHOLD, bound)
    }

    /// Gives back the pages that are free inside of what the allocator holds.
    static func giveBack() { malloc_trim(0) }
}
