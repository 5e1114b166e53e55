import GRDB

/// The tables, as they came to be. A step that was ever released is never changed; a later one is added.
enum Schema {
    /// "Lmbr": tells our files from everybody else's.
    static let applicationID = 0x4C6D_6272
    /// The number of steps, kept in the file's `user_version`.
    static let version = 1

    /// Brings an earlier schema up to date; each step is one transaction.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("v1") { db in
            try db.execute(literal: "PRAGMA application_id = \(sql: String(applicationID))")
            try db.execute(sql: v1)
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        return migrator
    }

    /// Sessions with their last answers in one row; requests with what concerns health in a table of its own.
    private static let v1 = """
        CREATE TABLE session (
            id INTEGER PRIMARY KEY,
            relay TEXT NOT NULL,
            name TEXT NOT NULL,
            generation INTEGER NOT NULL,
            conversation BLOB,
            remembered BLOB NOT NULL,
            touched REAL NOT NULL,
            UNIQUE (relay, name)
        ) STRICT;
        CREATE TABLE request (
            id INTEGER PRIMARY KEY,
            session INTEGER REFERENCES session ON DELETE SET NULL,
            generation INTEGER NOT NULL,
            serial INTEGER NOT NULL,
            reference TEXT NOT NULL UNIQUE,
            dialogue TEXT NOT NULL,
            received REAL NOT NULL,
            handed TEXT NOT NULL,
            status TEXT NOT NULL,
            interrupted TEXT,
            changed REAL NOT NULL,
            entries TEXT NOT NULL,
            remarks TEXT NOT NULL,
            UNIQUE (session, generation, serial)
        ) STRICT;
        CREATE INDEX request_received ON request (received);
        CREATE TABLE health (
            request INTEGER PRIMARY KEY REFERENCES request ON DELETE CASCADE,
            signs TEXT NOT NULL,
            notes TEXT NOT NULL
        ) STRICT;
        """
}
